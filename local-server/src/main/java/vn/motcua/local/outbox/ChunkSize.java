package vn.motcua.local.outbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * How much of a document is sent at once: what the line carries in a second or two. More would make
 * small papers wait; less would be mostly headers.
 */
final class ChunkSize {
    private static final Duration FAST = Duration.ofMillis(1_200);
    private static final Duration SLOW = Duration.ofSeconds(4);
    private static final int FAST_ONES_TO_GROW = 3;

    private final InstantSource clock;
    private final int min;
    private final int max;
    private int bytes;
    private int fastOnes;

    ChunkSize(InstantSource clock, int min, int max) {
        this.clock = clock;
        this.min = min;
        this.max = max;
        bytes = Math.min(4 * min, max);
    }

    synchronized int bytes() {
        return bytes;
    }

    Instant begin() {
        return clock.instant();
    }

    /** The chunk is there. A clock that was set meanwhile says nothing. */
    synchronized void arrived(Instant begun, int length) {
        Duration took = Duration.between(begun, clock.instant());
        if (took.compareTo(SLOW) > 0) {
            shrink();
        } else if (length == bytes && !took.isNegative() && took.compareTo(FAST) < 0) {
            fastOnes++;
            if (fastOnes >= FAST_ONES_TO_GROW) {
                fastOnes = 0;
                bytes = Math.min(2 * bytes, max);
            }
        }
    }

    /** The line broke over it: what came of it is kept there, unless it took all too long. */
    synchronized void broke(Instant begun) {
        if (Duration.between(begun, clock.instant()).compareTo(SLOW) > 0) {
            shrink();
        }
    }

    private void shrink() {
        fastOnes = 0;
        bytes = Math.max(bytes / 2, min);
    }
}
