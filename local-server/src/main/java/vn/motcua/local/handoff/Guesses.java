package vn.motcua.local.handoff;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/** How often each address has asked by a code that is none. */
final class Guesses {
    /** What is asked for so often by one address was not read from a screen. */
    private static final int AN_HOUR = 20;

    private static final int ADDRESSES_MAX = 1_000;

    private final InstantSource clock;
    private final Map<String, Integer> counts = new HashMap<>();
    private Instant until = Instant.MIN;

    Guesses(InstantSource clock) {
        this.clock = clock;
    }

    /** Counts one more; true if there were too many. */
    synchronized boolean isOneTooMany(String address) {
        Instant now = clock.instant();
        if (!now.isBefore(until) || counts.size() == ADDRESSES_MAX) {
            counts.clear();
            until = now.plus(Duration.ofHours(1));
        }
        return counts.merge(address, 1, Integer::sum) > AN_HOUR;
    }
}
