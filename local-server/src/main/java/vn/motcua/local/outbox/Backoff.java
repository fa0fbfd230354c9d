package vn.motcua.local.outbox;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait before the next try: doubling, with full jitter, at most a minute. The first
 * pause is short, since a line that breaks under a chunk is mostly back at once.
 */
final class Backoff {
    private static final Duration FIRST = Duration.ofMillis(250);
    private static final Duration MAX = Duration.ofSeconds(60);
    private static final int DOUBLINGS_MAX = 8;

    /** What a province may ask for at most, so that no answer can silence a kiosk for days. */
    private static final Duration ASKED_MAX = Duration.ofMinutes(10);

    private final RandomGenerator random;
    private int failures;

    Backoff(RandomGenerator random) {
        this.random = random;
    }

    void reset() {
        failures = 0;
    }

    /**
     * @param asked what the province asked for; zero if it did not
     */
    Duration next(Duration asked) {
        long most = FIRST.toMillis() << Math.min(failures, DOUBLINGS_MAX);
        failures++;
        if (asked.isPositive()) {
            return asked.compareTo(ASKED_MAX) < 0 ? asked : ASKED_MAX;
        }
        return Duration.ofMillis(random.nextLong(Math.min(most, MAX.toMillis()) + 1));
    }
}
