package vn.motcua.local.dock;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import vn.motcua.local.http.ScreenStream;

/**
 * The newest picture of the screen. The screen is asked for pictures while someone looks; when
 * nobody does any more, the last one is dropped.
 */
final class ScreenPicture {
    private static final long LOOK_NANOS = TimeUnit.SECONDS.toNanos(30);

    private final ScreenStream stream;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private Optional<Shot> latest = Optional.empty();
    private long number;
    private long lookedNanos;
    private boolean watched;

    ScreenPicture(ScreenStream stream) {
        this.stream = stream;
    }

    /** One picture as PNG. */
    static final class Shot {
        private final long number;
        private final byte[] png;

        private Shot(long number, byte[] png) {
            this.number = number;
            this.png = png;
        }

        /** Grows with each picture. */
        long number() {
            return number;
        }

        byte[] png() {
            return png;
        }
    }

    /** Takes a picture that the screen sent. */
    void put(byte[] png) {
        lock.lock();
        try {
            if (System.nanoTime() - lookedNanos > LOOK_NANOS) {
                watched = false;
                stream.watch(false);
                latest = Optional.empty();
            } else {
                number++;
                latest = Optional.of(new Shot(number, png));
                changed.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits for another picture than the one that was seen.
     *
     * @param seen number of that one; 0 if none was
     * @return empty if there was none in time
     */
    Optional<Shot> other(long seen, Duration limit) throws InterruptedException {
        long nanos = limit.toNanos();
        lock.lock();
        try {
            lookedNanos = System.nanoTime();
            if (!watched) {
                watched = true;
                stream.watch(true);
            }
            while (latest.filter(shot -> shot.number() != seen).isEmpty()) {
                if (nanos <= 0) {
                    return Optional.empty();
                }
                nanos = changed.awaitNanos(nanos);
            }
            return latest;
        } finally {
            lock.unlock();
        }
    }
}
