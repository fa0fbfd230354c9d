package vn.motcua.province.feed;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import vn.motcua.contract.sync.StreamHeads.StreamHead;

/**
 * How far each stream has grown, as known here; kiosks wait at it. A wake-up is only a hint: what
 * is true stands in the database, and a kiosk that missed one asks again.
 */
public final class HeadsBoard {
    /** Another process may have suspended the kiosk; seen at the latest after this. */
    private static final long LOOK_AGAIN_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private Map<String, StreamHead> heads = Map.of();
    private long wakes;
    private boolean closed;

    /** Replaces what is known and wakes those who wait, if it is news. */
    void show(Map<String, StreamHead> now) {
        lock.lock();
        try {
            if (!now.equals(heads)) {
                heads = Map.copyOf(now);
                changed.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Makes every waiting kiosk look whether it is still admitted. */
    public void wakeAll() {
        lock.lock();
        try {
            wakes++;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Answers everyone who waits; nobody waits here any more. */
    public void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Of the streams that this kiosk reads. */
    public List<StreamHead> heads(String kiosk) {
        lock.lock();
        try {
            return readable(kiosk);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits until a stream differs from {@code known}, at most {@code waitNanos}, and no longer
     * than {@code isAdmitted}.
     */
    List<StreamHead> await(
            String kiosk, List<StreamHead> known, long waitNanos, BooleanSupplier isAdmitted)
            throws InterruptedException {
        long left = waitNanos;
        while (left > 0) {
            long seen = wakes();
            if (!isAdmitted.getAsBoolean()) {
                break;
            }
            lock.lock();
            try {
                if (closed || differs(readable(kiosk), known)) {
                    break;
                }
                if (wakes == seen) {
                    long turn = Math.min(left, LOOK_AGAIN_NANOS);
                    left -= turn - Math.max(0, changed.awaitNanos(turn));
                }
            } finally {
                lock.unlock();
            }
        }
        return heads(kiosk);
    }

    private long wakes() {
        lock.lock();
        try {
            return wakes;
        } finally {
            lock.unlock();
        }
    }

    private static boolean differs(List<StreamHead> now, List<StreamHead> known) {
        return now.stream().anyMatch(head -> !known.contains(head));
    }

    private List<StreamHead> readable(String kiosk) {
        return Streams.readableBy(kiosk).stream().map(heads::get).filter(Objects::nonNull).toList();
    }
}
