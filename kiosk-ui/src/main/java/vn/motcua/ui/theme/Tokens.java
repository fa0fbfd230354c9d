package vn.motcua.ui.theme;

import vn.motcua.config.KioskConfig;
import vn.motcua.contract.screen.TextSize;

/**
 * Sizes in millimetres on this kiosk's own screen. Text grows with the visitor's choice; touch
 * targets grow with it too, but never shrink below their size at ×1.0.
 */
public record Tokens(KioskConfig.Screen screen, TextSize textSize) {
    private static final double MM_PER_INCH = 25.4;

    /** Pixels of a length that does not grow with the text. */
    public double px(double mm) {
        return mm * screen.pxPerMm() * distanceFactor();
    }

    /** Pixels of a length that grows with the text. */
    public double grown(double mm) {
        return px(mm) * textSize.factor();
    }

    /** People stand farther from a larger screen (R-G4). */
    private double distanceFactor() {
        double inches =
                Math.hypot(screen.widthPx(), screen.heightPx()) / screen.pxPerMm() / MM_PER_INCH;
        if (inches >= 31) {
            return 1.2;
        }
        return inches >= 26 ? 1.1 : 1.0;
    }

    public boolean isLandscape() {
        return screen.widthPx() > screen.heightPx();
    }

    /** From ×1.72 on the layout reflows: fewer words, one column. */
    public boolean isReflowed() {
        return textSize.compareTo(TextSize.VERY_LARGE) >= 0;
    }
}
