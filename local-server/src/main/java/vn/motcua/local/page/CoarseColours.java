package vn.motcua.local.page;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;

/**
 * The mean colours of a page in squares, of its ink or of its paper. What differs little from the
 * usual colour becomes it, so that a scanner's noise costs no bytes.
 */
final class CoarseColours {
    private static final int PICTURED = 48;

    private final Picture page;
    private final byte[] mask;
    private final int side;
    private final int across;
    private final int down;

    /**
     * @param mask set bits are paper
     * @param side of a square in pixels
     */
    CoarseColours(Picture page, BufferedImage mask, int side) {
        this.page = page;
        this.mask = ((DataBufferByte) mask.getRaster().getDataBuffer()).getData();
        this.side = side;
        across = (page.widthPx() + side - 1) / side;
        down = (page.heightPx() + side - 1) / side;
    }

    /** The colours, and how many of the squares, 0 to 1, have clearly other than the usual one. */
    record Layer(Picture colours, double unusual) {}

    Layer ofInk(int noise) {
        return layer(means(false), noise, 0);
    }

    /**
     * Beside ink the paper looks darker than it is: there it continues as it was to the left.
     *
     * @param noise what differs less from the usual colour of the paper becomes it
     */
    Layer ofPaper(int noise) {
        int[][] means = means(true);
        double unusual = unusual(means);
        boolean[] inked = inked();
        for (int square = 0; square < means.length; square++) {
            if (inked[square]) {
                means[square] = new int[0];
            }
        }
        return layer(means, noise, unusual);
    }

    /** A square of which nothing is known repeats the one before it. */
    private Layer layer(int[][] means, int noise, double unusual) {
        int[] usual = usual(means);
        var colours = new Picture(new BufferedImage(across, down, page.image().getType()), 0);
        byte[] into = colours.bytes();
        int[] last = usual;
        for (int square = 0, at = 0; square < means.length; square++) {
            if (square % across == 0) {
                last = usual;
            }
            if (means[square].length > 0) {
                boolean isUsual = difference(means[square], usual) < noise;
                last = isUsual ? usual : means[square];
            }
            for (int band = 0; band < page.bands(); band++) {
                into[at++] = (byte) last[band];
            }
        }
        return new Layer(colours, unusual);
    }

    private double unusual(int[][] means) {
        int[] usual = usual(means);
        long unusual =
                Arrays.stream(means)
                        .filter(mean -> mean.length > 0 && difference(mean, usual) > PICTURED)
                        .count();
        return (double) unusual / means.length;
    }

    private int[][] means(boolean wantsPaper) {
        int[][] means = new int[across * down][];
        for (int square = 0; square < means.length; square++) {
            means[square] = mean(square % across * side, square / across * side, wantsPaper);
        }
        return means;
    }

    /** No numbers if the square has none of what is wanted. */
    private int[] mean(int left, int top, boolean wantsPaper) {
        int right = Math.min(left + side, page.widthPx());
        int bottom = Math.min(top + side, page.heightPx());
        int bands = page.bands();
        byte[] pixels = page.bytes();
        int[] sums = new int[bands];
        int count = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                if (isPaper(x, y) == wantsPaper) {
                    int at = (y * page.widthPx() + x) * bands;
                    for (int band = 0; band < bands; band++) {
                        sums[band] += pixels[at + band] & 0xff;
                    }
                    count++;
                }
            }
        }
        if (count == 0) {
            return new int[0];
        }
        for (int band = 0; band < bands; band++) {
            sums[band] /= count;
        }
        return sums;
    }

    /** Squares with ink in them or in a square beside them. */
    private boolean[] inked() {
        boolean[] inked = new boolean[across * down];
        for (int y = 0; y < page.heightPx(); y++) {
            for (int x = 0; x < page.widthPx(); x++) {
                if (!isPaper(x, y)) {
                    around(x / side, y / side, inked);
                }
            }
        }
        return inked;
    }

    private void around(int column, int row, boolean[] inked) {
        for (int y = Math.max(0, row - 1); y <= Math.min(down - 1, row + 1); y++) {
            int first = y * across + Math.max(0, column - 1);
            int last = y * across + Math.min(across - 1, column + 1);
            Arrays.fill(inked, first, last + 1, true);
        }
    }

    private boolean isPaper(int x, int y) {
        int stride = (page.widthPx() + 7) / 8;
        return (mask[y * stride + (x >> 3)] & (0x80 >> (x & 7))) != 0;
    }

    /** The middle of all colours; white if there are none. */
    private int[] usual(int[][] means) {
        int[] usual = new int[page.bands()];
        for (int band = 0; band < usual.length; band++) {
            int each = band;
            int[] sorted =
                    Arrays.stream(means)
                            .filter(mean -> mean.length > 0)
                            .mapToInt(mean -> mean[each])
                            .sorted()
                            .toArray();
            usual[band] = sorted.length == 0 ? 255 : sorted[sorted.length / 2];
        }
        return usual;
    }

    private static int difference(int[] one, int[] other) {
        int most = 0;
        for (int band = 0; band < one.length; band++) {
            most = Math.max(most, Math.abs(one[band] - other[band]));
        }
        return most;
    }
}
