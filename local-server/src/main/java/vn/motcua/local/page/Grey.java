package vn.motcua.local.page;

import java.awt.image.BufferedImage;

/** A page in greys, small enough to be looked at all over in a moment. */
final class Grey {
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

    static Grey of(Picture picture) {
        int side = Math.max(picture.widthPx(), picture.heightPx());
        int factor = (side + SIDE_MAX - 1) / SIDE_MAX;
        Picture small = picture.reduced(factor);
        byte[] greys = small.isGrey() ? small.bytes() : greys(small.bytes());
        double dpi = (double) picture.dpi() / factor;
        return new Grey(greys, small.widthPx(), small.heightPx(), dpi);
    }

    /** A byte for each pixel, row after row; 255 is white. */
    byte[] greys() {
        return greys;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Dots an inch of this picture, or 0 if nobody said. */
    double dpi() {
        return dpi;
    }

    int at(int x, int y) {
        return greys[y * width + x] & 0xff;
    }

    /** The same with its lines of text running straight to the right, or to the left. */
    Grey level(TextLines lines) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        image.getRaster().setDataElements(0, 0, width, height, greys);
        Picture level =
                Straight.turned(new Picture(image, 0), lines.runDown() ? 1 : 0, lines.slant());
        return new Grey(level.bytes(), level.widthPx(), level.heightPx(), dpi);
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
