package vn.motcua.local.ink;

import java.util.Arrays;

/**
 * How bright the bare paper is, place by place: shade and yellowed paper must not pass for ink.
 * Where a picture hides the paper, the tone of the whole page stands in.
 */
public final class PaperTone {
    private static final int TILE = 32;
    private static final double BARE = 0.85;
    private static final double BRIGHTEST = 0.9;
    private static final double HIDDEN = 0.55;

    private final int across;
    private final int down;
    private final int[] tones;
    private final int overall;

    private PaperTone(int across, int down, int[] tones, int overall) {
        this.across = across;
        this.down = down;
        this.tones = tones;
        this.overall = overall;
    }

    public static PaperTone of(Grey page) {
        int across = (page.width() + TILE - 1) / TILE;
        int down = (page.height() + TILE - 1) / TILE;
        int[] bare = new int[across * down];
        for (int tile = 0; tile < bare.length; tile++) {
            bare[tile] = bare(page, tile % across * TILE, tile / across * TILE);
        }
        int[] sorted = bare.clone();
        Arrays.sort(sorted);
        int overall = Math.max(1, sorted[(int) (sorted.length * BRIGHTEST)]);
        return new PaperTone(across, down, smooth(bare, across, down, overall), overall);
    }

    /** Of the page as a whole, 1 to 255. */
    public int overall() {
        return overall;
    }

    /** Near a pixel, 1 to 255. */
    public int at(int x, int y) {
        return tones[y / TILE * across + x / TILE];
    }

    /** The same for pixels of a page that is so many times larger. */
    public int at(int x, int y, int factor) {
        int column = Math.min(across - 1, x / factor / TILE);
        int row = Math.min(down - 1, y / factor / TILE);
        return tones[row * across + column];
    }

    /** The brightness under which most of a tile lies, its ink left out. */
    private static int bare(Grey page, int left, int top) {
        int[] counts = new int[256];
        int right = Math.min(left + TILE, page.width());
        int bottom = Math.min(top + TILE, page.height());
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                counts[page.at(x, y)]++;
            }
        }
        int wanted = (int) ((right - left) * (bottom - top) * BARE);
        int tone = 0;
        for (int seen = counts[0]; seen <= wanted && tone < 255; seen += counts[tone]) {
            tone++;
        }
        return tone;
    }

    /**
     * Each tile takes the brightest of its neighbours: a letter as large as a tile has no paper.
     */
    private static int[] smooth(int[] bare, int across, int down, int overall) {
        int[] tones = new int[bare.length];
        for (int row = 0; row < down; row++) {
            for (int column = 0; column < across; column++) {
                int brightest = 0;
                for (int y = Math.max(0, row - 1); y <= Math.min(down - 1, row + 1); y++) {
                    for (int x = Math.max(0, column - 1);
                            x <= Math.min(across - 1, column + 1);
                            x++) {
                        brightest = Math.max(brightest, bare[y * across + x]);
                    }
                }
                tones[row * across + column] =
                        brightest < overall * HIDDEN ? overall : Math.max(1, brightest);
            }
        }
        return tones;
    }
}
