package vn.motcua.local.ink;

/**
 * Ink that hangs together: a letter, a dot, a line, a picture. Sides are pixels, all inclusive.
 *
 * @param area pixels of ink
 * @param depth how much darker than the paper its darkest pixel is
 */
public record Mark(int left, int top, int right, int bottom, int area, int depth) {
    public int width() {
        return right - left + 1;
    }

    public int height() {
        return bottom - top + 1;
    }

    public int middleX() {
        return (left + right) / 2;
    }

    public int middleY() {
        return (top + bottom) / 2;
    }

    /** Whether the middle of another is so near. */
    public boolean isWithin(double pixels, Mark other) {
        return Math.abs(middleX() - other.middleX()) < pixels
                && Math.abs(middleY() - other.middleY()) < pixels;
    }
}
