package vn.motcua.local.page;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import vn.motcua.local.ink.Grey;
import vn.motcua.local.ink.Mark;

/**
 * How steep the edges of letters are: the largest step from one pixel to the next, as a share of
 * the whole way from paper to ink. A good scan has 0.4 to 1; a blur of two pixels leaves 0.2.
 */
final class Sharpness {
    private static final int SAMPLE = 1_500;
    private static final int AROUND = 2;

    private final Grey page;

    private Sharpness(Grey page) {
        this.page = page;
    }

    /** Across or down, whichever is worse: a page that moved is smeared one way. 1 if no text. */
    static double of(Grey page, List<Mark> letters) {
        if (letters.isEmpty()) {
            return 1;
        }
        var sharpness = new Sharpness(page);
        return Math.min(
                sharpness.usual(letters, mark -> sharpness.steepest(mark, 1)),
                sharpness.usual(letters, mark -> sharpness.steepest(mark, page.width())));
    }

    private double usual(List<Mark> letters, ToDoubleFunction<Mark> measure) {
        int every = 1 + letters.size() / SAMPLE;
        double[] steps = new double[(letters.size() + every - 1) / every];
        for (int at = 0; at < steps.length; at++) {
            steps[at] = measure.applyAsDouble(letters.get(at * every));
        }
        Arrays.sort(steps);
        return steps[steps.length / 2];
    }

    private double steepest(Mark mark, int toNext) {
        int left = Math.max(0, mark.left() - AROUND);
        int right = Math.min(page.width() - 2, mark.right() + AROUND);
        int bottom = Math.min(page.height() - 2, mark.bottom() + AROUND);
        int steepest = 0;
        for (int y = Math.max(0, mark.top() - AROUND); y <= bottom; y++) {
            int row = y * page.width();
            for (int at = row + left; at <= row + right; at++) {
                int step = (page.greys()[at] & 0xff) - (page.greys()[at + toNext] & 0xff);
                steepest = Math.max(steepest, Math.abs(step));
            }
        }
        return Math.min(1, steepest / (double) Math.max(1, mark.depth()));
    }
}
