package vn.motcua.system.journey;

import vn.motcua.system.site.Site;

/** One citizen's way through the whole system. */
public interface Journey {

    /** As in {@code ./kiosk journey NAME}. */
    String name();

    /** What the visitor wants, in one sentence. */
    String about();

    /**
     * Walks it at a freshly started site.
     *
     * @throws Exception the reason why it failed
     */
    void walk(Site site, Steps steps) throws Exception;
}
