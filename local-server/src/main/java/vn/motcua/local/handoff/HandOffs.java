package vn.motcua.local.handoff;

import java.net.URI;
import java.util.random.RandomGenerator;
import vn.motcua.contract.handoff.HandOffToken;

/** Draws a new code for each paper that comes from a phone. */
public final class HandOffs {
    private final PhotoSource source;
    private final URI pages;
    private final RandomGenerator random;

    /**
     * @param pages where phones find the province's public pages
     * @param random a {@link java.security.SecureRandom} but in a simulation
     */
    public HandOffs(PhotoSource source, URI pages, RandomGenerator random) {
        this.source = source;
        this.pages = pages;
        this.random = random;
    }

    /** A code that is known only here until it is opened. */
    public HandOff draw() {
        return new HandOff(source, pages, HandOffToken.draw(random));
    }
}
