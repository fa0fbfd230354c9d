package vn.motcua.local.ink;

import vn.motcua.local.picture.Picture;

/** A page in greys, small enough to be looked at all over in a moment. */
public final class Grey {
    private static final int SIDE_MAX = 2_400;
    private static final int RED = 77;
    private static final int GREEN = 150;
    private static final int BLUE = 29;

    private final byte[] greys;
    private final int width;
    private final int height;
    private final double dpi;

    private Grey(byte[] greys, int width, int height, double dpi) {
        this.greys = greys;
        this.width = width;
        this.height = height;
        this.dpi = dpi;
    }

    public static Grey of(Picture picture) {
        int side = Math.max(picture.widthPx(), picture.heightPx());
        int factor = (side + SIDE_MAX - 1) / SIDE_MAX;
        Picture small = picture.reduced(factor);
        byte[] greys = small.isGrey() ? small.bytes() : greys(small.bytes());
        double dpi = (double) picture.dpi() / factor;
        return new Grey(greys, small.widthPx(), small.heightPx(), dpi);
    }

    /** A byte for each pixel, row after row; 255 is white. */
    public byte[] greys() {
        return greys;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** Dots an inch of this picture, or 0 if nobody said. */
    public double dpi() {
        return dpi;
    }

    public int at(int x, int y) {
        return greys[y * width + x] & 0xff;
    }

    private static byte[] greys(byte[] colours) {
        byte[] greys = new byte[colours.length / 3];
        for (int at = 0, from = 0; at < greys.length; at++, from += 3) {
            int blue = colours[from] & 0xff;
            int green = colours[from + 1] & 0xff;
            int red = colours[from + 2] & 0xff;
            greys[at] = (byte) ((red * RED + green * GREEN + blue * BLUE) >> 8);
        }
        return greys;
    }
}
