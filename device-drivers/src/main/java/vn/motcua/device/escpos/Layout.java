package vn.motcua.device.escpos;

/** Where on the paper things stand. Lengths are in dots. */
final class Layout {
    private static final int LEFT = 0;
    private static final int CENTRE = 1;
    private static final int USUAL_SPACING = 30;

    private final int paperWidth;
    private int alignment;
    private int leftMargin;
    private int areaWidth;
    private int spacing;

    Layout(int paperWidth) {
        this.paperWidth = paperWidth;
        reset();
    }

    void reset() {
        alignment = LEFT;
        leftMargin = 0;
        areaWidth = paperWidth;
        spacing = USUAL_SPACING;
    }

    void align(int how) {
        alignment = how % '0' % 3;
    }

    void leftMargin(int dots) {
        leftMargin = Math.min(dots, paperWidth - 1);
    }

    void areaWidth(int dots) {
        areaWidth = dots;
    }

    void spacing(int dots) {
        spacing = dots;
    }

    void usualSpacing() {
        spacing = USUAL_SPACING;
    }

    int spacing() {
        return spacing;
    }

    /** How wide a line may be. */
    int width() {
        return Math.max(1, Math.min(areaWidth, paperWidth - leftMargin));
    }

    /** Where something so wide begins, counted from the left edge of the paper. */
    int left(int contentWidth) {
        int free = Math.max(0, width() - contentWidth);
        return leftMargin
                + switch (alignment) {
                    case LEFT -> 0;
                    case CENTRE -> free / 2;
                    default -> free;
                };
    }
}
