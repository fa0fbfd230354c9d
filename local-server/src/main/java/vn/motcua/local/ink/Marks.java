package vn.motcua.local.ink;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the marks of a page, a row at a time: stretches of ink that touch a stretch of the row
 * above belong to the same mark. No second picture is needed for it.
 */
public final class Marks {
    private static final int SPECK_AREA = 4;

    private final Grey page;
    private final PaperTone paper;
    private final double inkShare;

    private int[] parents = new int[1 << 12];
    private int[][] sides = new int[6][1 << 12];
    private int count;

    private int[] rowAbove;
    private int[] row;

    private Marks(Grey page, PaperTone paper, double inkShare) {
        this.page = page;
        this.paper = paper;
        this.inkShare = inkShare;
        rowAbove = new int[3 * page.width() + 3];
        row = new int[3 * page.width() + 3];
    }

    /**
     * All but specks.
     *
     * @param inkShare what is darker than this share of the paper's brightness is ink
     */
    public static List<Mark> of(Grey page, PaperTone paper, double inkShare) {
        var marks = new Marks(page, paper, inkShare);
        int above = 0;
        for (int y = 0; y < page.height(); y++) {
            int stretches = marks.stretches(y);
            marks.join(above, stretches);
            int[] done = marks.rowAbove;
            marks.rowAbove = marks.row;
            marks.row = done;
            above = stretches;
        }
        return marks.found();
    }

    /** Writes first, last and mark of each stretch of ink into the row; how many there are. */
    private int stretches(int y) {
        int found = 0;
        int first = -1;
        int darkest = 255;
        int tone = 0;
        int limit = 0;
        for (int x = 0; x <= page.width(); x++) {
            if (x < page.width() && (x & 31) == 0) {
                tone = paper.at(x, y);
                limit = (int) (tone * inkShare);
            }
            int grey = x < page.width() ? page.at(x, y) : 255;
            boolean isInk = x < page.width() && grey < limit;
            if (isInk) {
                first = first < 0 ? x : first;
                darkest = Math.min(darkest, grey);
            } else if (first >= 0) {
                row[found * 3] = first;
                row[found * 3 + 1] = x - 1;
                row[found * 3 + 2] = begin(first, x - 1, y, tone - darkest);
                found++;
                first = -1;
                darkest = 255;
            }
        }
        return found;
    }

    private int begin(int first, int last, int y, int depth) {
        if (count == parents.length) {
            parents = Arrays.copyOf(parents, count * 2);
            for (int side = 0; side < sides.length; side++) {
                sides[side] = Arrays.copyOf(sides[side], count * 2);
            }
        }
        int[] values = {first, y, last, y, last - first + 1, depth};
        for (int side = 0; side < values.length; side++) {
            sides[side][count] = values[side];
        }
        parents[count] = count;
        return count++;
    }

    private void join(int above, int below) {
        int upper = 0;
        for (int lower = 0; lower < below; lower++) {
            int first = row[lower * 3] - 1;
            int last = row[lower * 3 + 1] + 1;
            while (upper < above && rowAbove[upper * 3 + 1] < first) {
                upper++;
            }
            for (int each = upper; each < above && rowAbove[each * 3] <= last; each++) {
                merge(root(rowAbove[each * 3 + 2]), root(row[lower * 3 + 2]));
            }
        }
    }

    private int root(int mark) {
        int root = mark;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    private void merge(int into, int from) {
        if (into == from) {
            return;
        }
        parents[from] = into;
        sides[0][into] = Math.min(sides[0][into], sides[0][from]);
        sides[1][into] = Math.min(sides[1][into], sides[1][from]);
        sides[2][into] = Math.max(sides[2][into], sides[2][from]);
        sides[3][into] = Math.max(sides[3][into], sides[3][from]);
        sides[4][into] += sides[4][from];
        sides[5][into] = Math.max(sides[5][into], sides[5][from]);
    }

    private List<Mark> found() {
        List<Mark> found = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            if (parents[at] == at && sides[4][at] >= SPECK_AREA) {
                found.add(
                        new Mark(
                                sides[0][at],
                                sides[1][at],
                                sides[2][at],
                                sides[3][at],
                                sides[4][at],
                                sides[5][at]));
            }
        }
        return found;
    }
}
