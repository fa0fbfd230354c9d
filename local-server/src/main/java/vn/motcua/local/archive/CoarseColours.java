package vn.motcua.local.archive;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;
import vn.motcua.local.picture.Picture;

/**
 * The mean colours of a page in squares, of its ink or of its paper. What differs little from the
 * usual colour becomes it, so that a scanner's noise costs no bytes.
 */
final class CoarseColours {
    private static final int PICTURED = 48;
    private static final int PAPER_ONLY = 0xff;
    private static final int PIXELS_A_BYTE = 8;

    private final Picture page;
    private final byte[] pixels;
    private final int bands;
    private final byte[] mask;
    private final int width;
    private final int height;
    private final int stride;
    private final int side;
    private final int across;
    private final int down;

    /** Of each square a byte a band, and whether it has any pixel of what was wanted. */
    private final byte[] means;

    private final boolean[] known;

    /**
     * @param mask set bits are paper
     * @param side of a square in pixels
     */
    CoarseColours(Picture page, BufferedImage mask, int side) {
        this.page = page;
        pixels = page.bytes();
        bands = page.bands();
        this.mask = ((DataBufferByte) mask.getRaster().getDataBuffer()).getData();
        this.side = side;
        width = page.widthPx();
        height = page.heightPx();
        stride = (width + PIXELS_A_BYTE - 1) / PIXELS_A_BYTE;
        across = (width + side - 1) / side;
        down = (height + side - 1) / side;
        means = new byte[across * down * bands];
        known = new boolean[across * down];
    }

    /** The colours, and how many of the squares, 0 to 1, have clearly other than the usual one. */
    record Layer(Picture colours, double unusual) {}

    Layer ofInk(int noise) {
        measure(false);
        return layer(noise, 0);
    }

    /**
     * Beside ink the paper looks darker than it is: there it continues as it was to the left.
     *
     * @param noise what differs less from the usual colour of the paper becomes it
     */
    Layer ofPaper(int noise) {
        measure(true);
        double unusual = unusual();
        forgetInked();
        return layer(noise, unusual);
    }

    /** A square of which nothing is known repeats the one before it. */
    private Layer layer(int noise, double unusual) {
        int[] usual = usual();
        var colours = new Picture(new BufferedImage(across, down, page.image().getType()), 0);
        byte[] into = colours.bytes();
        byte[] last = new byte[bands];
        for (int square = 0; square < known.length; square++) {
            if (square % across == 0 || (known[square] && difference(square, usual) < noise)) {
                set(last, usual);
            }
            if (known[square] && difference(square, usual) >= noise) {
                System.arraycopy(means, square * bands, last, 0, bands);
            }
            System.arraycopy(last, 0, into, square * bands, bands);
        }
        return new Layer(colours, unusual);
    }

    private static void set(byte[] colour, int[] to) {
        for (int band = 0; band < colour.length; band++) {
            colour[band] = (byte) to[band];
        }
    }

    private double unusual() {
        int[] usual = usual();
        int unusual = 0;
        for (int square = 0; square < known.length; square++) {
            unusual += known[square] && difference(square, usual) > PICTURED ? 1 : 0;
        }
        return (double) unusual / known.length;
    }

    private void measure(boolean wantsPaper) {
        int[] sums = new int[across * 3];
        int[] counts = new int[across];
        for (int row = 0; row < down; row++) {
            int bottom = Math.min((row + 1) * side, height);
            for (int y = row * side; y < bottom; y++) {
                addRow(y, wantsPaper, sums, counts);
            }
            for (int column = 0; column < across; column++) {
                int square = row * across + column;
                known[square] = counts[column] > 0;
                for (int band = 0; band < bands && known[square]; band++) {
                    int sum = sums[column * 3 + band];
                    means[square * bands + band] = (byte) (sum / counts[column]);
                }
            }
            Arrays.fill(sums, 0);
            Arrays.fill(counts, 0);
        }
    }

    /** Of a grey page the three sums are the same. */
    private void addRow(int y, boolean wantsPaper, int[] sums, int[] counts) {
        int wanted = wantsPaper ? 1 : 0;
        int last = bands - 1;
        for (int column = 0; column < across; column++) {
            int right = Math.min((column + 1) * side, width);
            int first = 0;
            int middle = 0;
            int third = 0;
            int count = 0;
            for (int x = column * side; x < right; x++) {
                if ((mask[y * stride + (x >> 3)] >> (7 - (x & 7)) & 1) == wanted) {
                    int at = (y * width + x) * bands;
                    first += pixels[at] & 0xff;
                    middle += pixels[at + last / 2] & 0xff;
                    third += pixels[at + last] & 0xff;
                    count++;
                }
            }
            sums[column * 3] += first;
            sums[column * 3 + 1] += middle;
            sums[column * 3 + 2] += third;
            counts[column] += count;
        }
    }

    /** Nothing counts as known of squares with ink in them or in a square beside them. */
    private void forgetInked() {
        for (int y = 0; y < height; y++) {
            for (int at = 0; at < stride; at++) {
                int ink = ~mask[y * stride + at] & PAPER_ONLY;
                int left = at * PIXELS_A_BYTE;
                for (int x = left; ink != 0 && x < width; x++, ink = ink << 1 & 0xff) {
                    if ((ink & 0x80) != 0) {
                        forgetAround(x / side, y / side);
                    }
                }
            }
        }
    }

    private void forgetAround(int column, int row) {
        for (int y = Math.max(0, row - 1); y <= Math.min(down - 1, row + 1); y++) {
            int first = y * across + Math.max(0, column - 1);
            int last = y * across + Math.min(across - 1, column + 1);
            Arrays.fill(known, first, last + 1, false);
        }
    }

    /** The middle of all colours; white if there are none. */
    private int[] usual() {
        int[] usual = new int[bands];
        for (int band = 0; band < usual.length; band++) {
            int[] counts = new int[256];
            int all = 0;
            for (int square = 0; square < known.length; square++) {
                if (known[square]) {
                    counts[means[square * usual.length + band] & 0xff]++;
                    all++;
                }
            }
            int tone = 0;
            for (int seen = counts[0]; seen <= all / 2 && tone < 255; seen += counts[tone]) {
                tone++;
            }
            usual[band] = tone;
        }
        return usual;
    }

    private int difference(int square, int[] other) {
        int most = 0;
        for (int band = 0; band < other.length; band++) {
            int own = means[square * other.length + band] & 0xff;
            most = Math.max(most, Math.abs(own - other[band]));
        }
        return most;
    }
}
