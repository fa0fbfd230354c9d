package vn.motcua.ui.theme;

import vn.motcua.config.KioskConfig;
import vn.motcua.contract.screen.DisplaySettings;
import vn.motcua.contract.screen.TextSize;

/**
 * Sizes in millimetres on this kiosk's own screen. Text grows with the visitor's choice; touch
 * targets grow with it too, but never shrink below their size at ×1.0.
 */
public record Tokens(KioskConfig.Screen screen, DisplaySettings display) {
    private static final double MM_PER_INCH = 25.4;
    private static final double LOWERED_SHARE = 0.55;

    /** Pixels of a length that does not grow with the text. */
    public double px(double mm) {
        return mm * screen.pxPerMm() * distanceFactor();
    }

    /** Pixels of a length that grows with the text. */
    public double grown(double mm) {
        return px(mm) * display.textSize().factor();
    }

    /** Pixels of an icon: it grows with the text, but leaves the text its room. */
    public double icon(double mm) {
        return px(mm) * Math.sqrt(display.textSize().factor());
    }

    /** People stand farther from a larger screen (R-G4). */
    public double distanceFactor() {
        double inches =
                Math.hypot(screen.widthPx(), screen.heightPx()) / screen.pxPerMm() / MM_PER_INCH;
        if (inches >= 31) {
            return 1.2;
        }
        return inches >= 26 ? 1.1 : 1.0;
    }

    /**
     * Pixels from the lower edge of the screen up to the line that nothing that is touched may
     * cross (R-G2, R-G3).
     */
    public double reach() {
        int line = display.layout().lowered() ? screen.loweredReachMm() : screen.reachMm();
        double most =
                display.layout().lowered() ? LOWERED_SHARE * screen.heightPx() : screen.heightPx();
        return Math.min(most, (line - screen.bottomMm()) * screen.pxPerMm());
    }

    public boolean isLandscape() {
        return screen.widthPx() > screen.heightPx();
    }

    /** From ×1.72 on the layout reflows: fewer words, one column. */
    public boolean isReflowed() {
        return display.textSize().compareTo(TextSize.VERY_LARGE) >= 0;
    }
}
