package vn.motcua.local.archive;

import java.util.List;
import vn.motcua.local.picture.Picture;

/** How many dots of a page make an inch: as it says, or as if it were about as wide as A4. */
public final class Resolution {
    private static final double A4_WIDTH_INCH = 210 / 25.4;
    private static final List<Integer> USUAL_DPI = List.of(75, 100, 150, 200, 240, 300, 400, 600);

    private Resolution() {}

    public static int of(Picture page) {
        return page.dpi() > 0 ? page.dpi() : likely(Math.min(page.widthPx(), page.heightPx()));
    }

    static int likely(int widthPx) {
        double wanted = widthPx / A4_WIDTH_INCH;
        int nearest = USUAL_DPI.getFirst();
        for (int dpi : USUAL_DPI) {
            if (Math.abs(dpi - wanted) < Math.abs(nearest - wanted)) {
                nearest = dpi;
            }
        }
        return nearest;
    }
}
