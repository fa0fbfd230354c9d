package vn.motcua.province.feed;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import vn.motcua.contract.sync.StreamHeads.StreamHead;

/**
 * How far each stream has grown, as known here; kiosks wait at it. A wake-up is only a hint: what
 * is true stands in the database, and a kiosk that missed one asks again.
 */
public final class HeadsBoard {
    /** Another process may have suspended the kiosk; seen at the latest after this. */
    private static final long LOOK_AGAIN_NANOS = TimeUnit.SECONDS.toNanos(10);

    private volatile Shown shown = new Shown(Map.of(), false, new CountDownLatch(1));

    /**
     * What is known from one moment to the next.
     *
     * @param next opens when something else is shown
     */
    private record Shown(Map<String, StreamHead> heads, boolean closed, CountDownLatch next) {
        private Shown {
            heads = Map.copyOf(heads);
        }

        private List<StreamHead> readableBy(Streams.Reader reader) {
            return reader.streams().map(heads::get).filter(Objects::nonNull).toList();
        }
    }

    /** Replaces what is known and wakes those who wait, if it is news. */
    synchronized void show(Map<String, StreamHead> now) {
        if (!now.equals(shown.heads())) {
            turnTo(now, shown.closed());
        }
    }

    /** Makes every waiting kiosk look whether it is still admitted. */
    public synchronized void wakeAll() {
        turnTo(shown.heads(), shown.closed());
    }

    /** Answers everyone who waits; nobody waits here any more. */
    public synchronized void close() {
        turnTo(shown.heads(), true);
    }

    private void turnTo(Map<String, StreamHead> heads, boolean closed) {
        Shown before = shown;
        shown = new Shown(heads, closed, new CountDownLatch(1));
        before.next().countDown();
    }

    /** Without an epoch if there is no such stream. */
    StreamHead head(String stream) {
        return shown.heads().getOrDefault(stream, new StreamHead(stream, "", 0, ""));
    }

    /** Of the streams that this kiosk reads, wherever it stands. */
    public List<StreamHead> heads(String kiosk) {
        return shown.readableBy(new Streams.Reader(kiosk, ""));
    }

    /**
     * Waits until a stream differs from {@code known}, at most {@code waitNanos}, and no longer
     * than {@code isAdmitted}. Thousands wake up together, so that nothing here is locked.
     */
    List<StreamHead> await(
            Streams.Reader reader,
            List<StreamHead> known,
            long waitNanos,
            BooleanSupplier isAdmitted)
            throws InterruptedException {
        long begun = System.nanoTime();
        while (true) {
            Shown now = shown;
            List<StreamHead> heads = now.readableBy(reader);
            long left = waitNanos - (System.nanoTime() - begun);
            if (left <= 0 || now.closed() || differs(heads, known) || !isAdmitted.getAsBoolean()) {
                return heads;
            }
            boolean _ = now.next().await(Math.min(left, LOOK_AGAIN_NANOS), TimeUnit.NANOSECONDS);
        }
    }

    private static boolean differs(List<StreamHead> now, List<StreamHead> known) {
        return now.stream().anyMatch(head -> !known.contains(head));
    }
}
