package vn.motcua.province.grievance;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How often a code was tried with a wrong factor. Codes that nobody has are counted like others: a
 * pause tells nothing.
 */
final class Attempts {
    private static final int WRONG_MAX = 5;
    private static final Duration PAUSE = Duration.ofMinutes(30);
    private static final int KNOWN_MAX = 10_000;

    private final InstantSource clock;

    /** The oldest are forgotten. */
    private final Map<String, Tried> tried =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Tried> eldest) {
                    return size() > KNOWN_MAX;
                }
            };

    /**
     * @param wrong how often
     * @param last when for the last time
     */
    private record Tried(int wrong, Instant last) {}

    Attempts(InstantSource clock) {
        this.clock = clock;
    }

    /** How long nobody may try this code, not even with the right factor. */
    synchronized Optional<Duration> pause(String code) {
        Tried before = standing(code);
        return before.wrong() < WRONG_MAX
                ? Optional.empty()
                : Optional.of(Duration.between(clock.instant(), before.last().plus(PAUSE)));
    }

    synchronized void wrong(String code) {
        Tried before = standing(code);
        var _ = tried.put(code, new Tried(before.wrong() + 1, clock.instant()));
    }

    synchronized void right(String code) {
        var _ = tried.remove(code);
    }

    /** Wrong ones of which the last is half an hour old count no more. */
    private Tried standing(String code) {
        Instant now = clock.instant();
        Tried never = new Tried(0, now);
        Tried before = tried.getOrDefault(code, never);
        return before.last().plus(PAUSE).isAfter(now) ? before : never;
    }
}
