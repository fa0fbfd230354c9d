package vn.motcua.contract.screen;

/** The four text sizes; everything on the screen grows with them. */
public enum TextSize {
    NORMAL(1.0),
    LARGE(1.3),
    VERY_LARGE(1.72),
    LARGEST(2.0);

    private final double factor;

    TextSize(double factor) {
        this.factor = factor;
    }

    public double factor() {
        return factor;
    }

    /** The next larger one; after the largest comes the normal one again. */
    public TextSize next() {
        return values()[(ordinal() + 1) % values().length];
    }
}
