package vn.motcua.local.news;

import java.util.Optional;

/** Where pictures of news and alerts come from. */
@FunctionalInterface
public interface PictureSource {
    /** Bytes that may be any; empty if none came. Blocks at most a minute. */
    Optional<byte[]> picture(String sha256) throws InterruptedException;
}
