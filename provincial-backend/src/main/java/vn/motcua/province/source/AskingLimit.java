package vn.motcua.province.source;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How often one kiosk may ask one source: enough for a queue of people, too little for somebody who
 * tries numbers.
 */
final class AskingLimit {
    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int ASKED_MAX = 30;

    private final InstantSource clock;
    private final Map<String, Deque<Instant>> asked = new HashMap<>();

    AskingLimit(InstantSource clock) {
        this.clock = clock;
    }

    /** Counts this question; tells how long to wait when it is one too many. */
    synchronized Optional<Duration> wait(String kiosk, String utility) {
        Instant now = clock.instant();
        Instant forgotten = now.minus(WINDOW);
        Deque<Instant> times =
                asked.computeIfAbsent(kiosk + " " + utility, _ -> new ArrayDeque<>());
        while (!times.isEmpty() && !times.getFirst().isAfter(forgotten)) {
            Instant _ = times.removeFirst();
        }
        if (times.size() >= ASKED_MAX) {
            return Optional.of(Duration.between(forgotten, times.getFirst()));
        }
        times.addLast(now);
        return Optional.empty();
    }
}
