package vn.motcua.local.handoff;

import java.util.List;
import java.util.random.RandomGenerator;
import vn.motcua.contract.handoff.HandOffToken;

/** Draws a new code for each paper that comes from a phone. */
public final class HandOffs {
    private final List<PhoneWay> ways;
    private final RandomGenerator random;

    /**
     * @param ways at least one; a code leads by the first that answers when it is opened
     * @param random a {@link java.security.SecureRandom} but in a simulation
     */
    public HandOffs(List<PhoneWay> ways, RandomGenerator random) {
        this.ways = List.copyOf(ways);
        this.random = random;
    }

    /** A code that is known only here until it is opened. */
    public HandOff draw() {
        return new HandOff(ways, HandOffToken.draw(random));
    }
}
