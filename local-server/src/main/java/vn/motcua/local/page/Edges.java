package vn.motcua.local.page;

import java.util.EnumSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Set;
import vn.motcua.local.ink.Grey;
import vn.motcua.local.ink.Letters;
import vn.motcua.local.ink.Mark;
import vn.motcua.local.ink.TextLines;

/**
 * The edges where text runs out of the picture. At a side, several lines whose last letter touches
 * it; at the top or bottom, a line of letters nearer to it than a line's height, where no printer
 * prints. What stands alone, such as a streak of dirt, is no text.
 */
final class Edges {
    private static final double TOUCHING = 0.0065;
    private static final int LINES_MIN = 3;
    private static final int LINE_LETTERS_MIN = 7;
    private static final double LINE_LENGTH_MIN = 0.4;
    private static final double LINE_MARGIN = 1.6;
    private static final double FULL_SIZE = 0.8;
    private static final double NEXT = 2;

    private final List<Mark> letters;
    private final int height;
    private final Grey page;

    private Edges(Letters letters, Grey page) {
        this.letters = letters.marks();
        this.height = letters.height();
        this.page = page;
    }

    static Set<Side> cut(Letters letters, TextLines lines, Grey page) {
        var edges = new Edges(letters, page);
        Set<Side> cut = EnumSet.noneOf(Side.class);
        for (Side side : Side.values()) {
            boolean isAtLineEnds = isLevel(side) == lines.runDown();
            if (isAtLineEnds ? edges.cutsLines(side) : edges.cutsAlongLine(side)) {
                cut.add(side);
            }
        }
        return cut;
    }

    private boolean cutsLines(Side side) {
        double touching = Math.max(2, Math.min(page.width(), page.height()) * TOUCHING);
        return letters.stream()
                        .filter(mark -> gap(mark, side) < touching)
                        .filter(this::hasNeighbour)
                        .count()
                >= LINES_MIN;
    }

    private boolean cutsAlongLine(Side side) {
        IntSummaryStatistics places =
                letters.stream()
                        .filter(mark -> gap(mark, side) < height * LINE_MARGIN)
                        .filter(mark -> Math.min(mark.height(), mark.width()) > height * FULL_SIZE)
                        .filter(this::hasNeighbour)
                        .mapToInt(isLevel(side) ? Mark::middleX : Mark::middleY)
                        .summaryStatistics();
        int length = isLevel(side) ? page.width() : page.height();
        return places.getCount() >= LINE_LETTERS_MIN
                && places.getMax() - places.getMin() > length * LINE_LENGTH_MIN;
    }

    private static boolean isLevel(Side side) {
        return side == Side.TOP || side == Side.BOTTOM;
    }

    /** Whether another stands beside it. */
    private boolean hasNeighbour(Mark mark) {
        return letters.stream().filter(each -> mark.isWithin(height * NEXT, each)).limit(2).count()
                == 2;
    }

    private int gap(Mark mark, Side side) {
        return switch (side) {
            case TOP -> mark.top();
            case RIGHT -> page.width() - 1 - mark.right();
            case BOTTOM -> page.height() - 1 - mark.bottom();
            case LEFT -> mark.left();
        };
    }
}
