package vn.motcua.local.ink;

import java.util.List;

/**
 * The marks of a page that are as large as most: letters, or short words where letters join.
 *
 * @param marks without dots, rules and pictures
 * @param height of the usual letter, in pixels; 0 if there is none
 */
public record Letters(List<Mark> marks, int height) {
    private static final int HEIGHT_MIN = 6;
    private static final double SMALLEST = 0.55;
    private static final double TALLEST = 3;
    private static final double WIDEST = 12;

    public static Letters among(List<Mark> marks, Grey page) {
        int heightMax = Math.max(page.height(), page.width()) / 12;
        int[] heights =
                marks.stream()
                        .mapToInt(mark -> Math.min(mark.height(), mark.width()))
                        .filter(side -> side >= HEIGHT_MIN && side <= heightMax)
                        .sorted()
                        .toArray();
        if (heights.length == 0) {
            return new Letters(List.of(), 0);
        }
        int usual = heights[heights.length / 2];
        return new Letters(marks.stream().filter(mark -> isLetter(mark, usual)).toList(), usual);
    }

    private static boolean isLetter(Mark mark, int usual) {
        int shorter = Math.min(mark.width(), mark.height());
        int longer = Math.max(mark.width(), mark.height());
        return longer >= usual * SMALLEST
                && shorter >= usual * 0.15
                && shorter <= usual * TALLEST
                && longer <= usual * WIDEST;
    }
}
