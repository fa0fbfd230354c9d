package vn.motcua.ui;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The hidden sign of a technician: five touches of the upper right corner, one after the other.
 * Nothing shows that the corner is more than a piece of the header.
 */
final class CornerTouches {
    private static final int TOUCHES = 5;
    private static final double CORNER_MM = 24;
    private static final Duration WITHIN = Duration.ofSeconds(5);

    private final double width;
    private final double corner;
    private final Deque<Long> nanos = new ArrayDeque<>();

    /**
     * @param width of the picture in pixels
     */
    CornerTouches(double width, double pxPerMm) {
        this.width = width;
        corner = CORNER_MM * pxPerMm;
    }

    /**
     * A finger came down.
     *
     * @return whether this touch completed the sign
     */
    boolean complete(double x, double y, long nanoTime) {
        if (x < width - corner || y > corner) {
            nanos.clear();
            return false;
        }
        nanos.addLast(nanoTime);
        while (nanoTime - nanos.getFirst() > WITHIN.toNanos()) {
            nanos.removeFirst();
        }
        if (nanos.size() < TOUCHES) {
            return false;
        }
        nanos.clear();
        return true;
    }
}
