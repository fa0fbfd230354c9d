package vn.motcua.local.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.local.ink.Grey;
import vn.motcua.local.ink.Letters;
import vn.motcua.local.ink.Mark;

/**
 * Whether anything was written on a page. Dust, folds, the edge of the paper and a torn corner are
 * nothing; one line of text is something, wherever it stands.
 */
final class Blankness {
    private static final double MARGIN = 0.05;
    private static final double INK_SHARE_MIN = 0.0005;
    private static final int MARKS_MIN = 8;

    private Blankness() {}

    static boolean of(List<Mark> marks, Letters letters, Grey page) {
        List<Mark> inside = marks.stream().filter(mark -> isInside(mark, page)).toList();
        double ink = inside.stream().mapToLong(Mark::area).sum();
        double share = ink / ((double) page.width() * page.height());
        return inside.size() < MARKS_MIN
                && share < INK_SHARE_MIN
                && longestLine(letters) < MARKS_MIN;
    }

    private static boolean isInside(Mark mark, Grey page) {
        return mark.left() > page.width() * MARGIN
                && mark.right() < page.width() * (1 - MARGIN)
                && mark.top() > page.height() * MARGIN
                && mark.bottom() < page.height() * (1 - MARGIN);
    }

    private static int longestLine(Letters letters) {
        Map<Integer, Integer> lines = new HashMap<>();
        letters.marks()
                .forEach(mark -> lines.merge(mark.middleY() / letters.height(), 1, Integer::sum));
        return lines.values().stream().mapToInt(count -> count).max().orElse(0);
    }
}
