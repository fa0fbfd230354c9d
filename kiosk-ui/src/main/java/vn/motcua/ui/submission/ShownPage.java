package vn.motcua.ui.submission;

import javafx.geometry.Rectangle2D;
import vn.motcua.ui.control.PagePicture;

/** Which page of a paper is looked at, and how near; survives a change of size or language. */
public final class ShownPage {
    private static final double NEAR = 0.5;
    private static final double STEP = 0.25;

    private int number;
    private boolean near;
    private double left;
    private double top;

    int number() {
        return number;
    }

    /** The page to show when there are {@code pages}; counts from 0. */
    int within(int pages) {
        number = Math.clamp(number, 0, pages - 1);
        return number;
    }

    void move(int by, int pages) {
        number = Math.clamp((long) number + by, 0, pages - 1);
        near = false;
    }

    boolean isNear() {
        return near;
    }

    /** Twice as large, from where a page begins; or the whole page again. */
    void comeNear(boolean closer) {
        near = closer;
        left = 0;
        top = 0;
    }

    /** Half a picture on; not over the edge. */
    void look(int right, int down) {
        left = Math.clamp(left + right * STEP, 0, 1 - NEAR);
        top = Math.clamp(top + down * STEP, 0, 1 - NEAR);
    }

    boolean canLook(int right, int down) {
        double x = left + right * STEP;
        double y = top + down * STEP;
        return x >= 0 && x <= 1 - NEAR && y >= 0 && y <= 1 - NEAR;
    }

    /** What of the page is seen, in fractions of its width and height. */
    Rectangle2D part() {
        return near ? new Rectangle2D(left, top, NEAR, NEAR) : PagePicture.WHOLE;
    }

    /** Another paper begins with its first page. */
    public void reset() {
        number = 0;
        near = false;
    }
}
