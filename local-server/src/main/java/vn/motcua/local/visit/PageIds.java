package vn.motcua.local.visit;

/** Random names that cannot be guessed: of visits and of the pages in them. */
@FunctionalInterface
public interface PageIds {
    /** 32 hex digits. */
    String next();
}
