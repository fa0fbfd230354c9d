package vn.motcua.local.ink;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Which way the lines of text run: across the page or down it, and how much they slant. Letters
 * stand on their line, so at the right angle their feet fall on few places.
 *
 * @param runDown the text stands on its side
 * @param slant degrees, clockwise is positive
 */
public record TextLines(boolean runDown, double slant) {
    private static final double SLANT_MAX = 22;
    private static final double COARSE_STEP = 0.25;
    private static final double FINE_STEP = 0.05;
    private static final double CLEARLY = 1.25;
    private static final int FEW = 10;

    /** The best angle of some points and how well they fall on lines at it. */
    private record Fit(double slant, double score) {}

    public static TextLines of(List<Mark> marks) {
        if (marks.size() < FEW) {
            return new TextLines(false, 0);
        }
        Fit across =
                better(
                        fit(marks, Mark::middleX, Mark::bottom),
                        fit(marks, Mark::middleX, Mark::top));
        Fit down =
                better(
                        fit(marks, Mark::middleY, mark -> -mark.left()),
                        fit(marks, Mark::middleY, mark -> -mark.right()));
        return down.score() > across.score() * CLEARLY
                ? new TextLines(true, down.slant())
                : new TextLines(false, across.slant());
    }

    private static Fit better(Fit one, Fit other) {
        return one.score() >= other.score() ? one : other;
    }

    /**
     * @param along where a mark stands on its line
     * @param foot where its line is
     */
    private static Fit fit(
            List<Mark> marks, ToDoubleFunction<Mark> along, ToDoubleFunction<Mark> foot) {
        double[] x = marks.stream().mapToDouble(along).toArray();
        double[] y = marks.stream().mapToDouble(foot).toArray();
        Fit coarse = new Fit(0, score(x, y, 0, 2));
        for (double slant = -SLANT_MAX; slant <= SLANT_MAX; slant += COARSE_STEP) {
            coarse = better(coarse, new Fit(slant, score(x, y, slant, 2)));
        }
        Fit fine = new Fit(coarse.slant(), score(x, y, coarse.slant(), 1));
        for (double off = -COARSE_STEP * 2; off <= COARSE_STEP * 2; off += FINE_STEP) {
            double slant = coarse.slant() + off;
            fine = better(fine, new Fit(slant, score(x, y, slant, 1)));
        }
        return fine;
    }

    /** How many points a point shares its line with, on average. */
    private static double score(double[] x, double[] y, double slant, double lineHeight) {
        double sine = Math.sin(Math.toRadians(slant)) / lineHeight;
        double cosine = Math.cos(Math.toRadians(slant)) / lineHeight;
        double lowest = Double.MAX_VALUE;
        double highest = -Double.MAX_VALUE;
        double[] lines = new double[x.length];
        for (int at = 0; at < x.length; at++) {
            lines[at] = y[at] * cosine - x[at] * sine;
            lowest = Math.min(lowest, lines[at]);
            highest = Math.max(highest, lines[at]);
        }
        int[] counts = new int[(int) (highest - lowest) + 2];
        for (double line : lines) {
            counts[(int) (line - lowest)]++;
        }
        double sum = 0;
        for (int each : counts) {
            sum += (double) each * each;
        }
        return sum / x.length;
    }
}
