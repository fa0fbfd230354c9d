package vn.motcua.local.page;

import java.util.IntSummaryStatistics;
import java.util.List;
import vn.motcua.local.ink.Grey;
import vn.motcua.local.ink.Letters;
import vn.motcua.local.ink.Mark;
import vn.motcua.local.ink.Marks;
import vn.motcua.local.ink.PaperTone;

/**
 * A spot that shines: inside it letters are gone, around it they fade. On white paper the fading is
 * all that shows, so many letters much paler than the rest, close together, are the sign.
 */
final class Glare {
    private static final double FAINT_INK = 0.92;
    private static final double PALE = 0.7;
    private static final double LETTER_MIN = 0.55;
    private static final double LETTER_MAX = 3;
    private static final double NEAR = 8;
    private static final double FADING = 0.4;
    private static final int PALE_MIN = 4;
    private static final int AMONG_MIN = 6;
    private static final int TEXT_MIN = 20;

    private Glare() {}

    static boolean hides(Letters letters, Grey page, PaperTone paper) {
        return mostPaleTogether(letters, page, paper) >= PALE_MIN;
    }

    /** How many pale letters stand together at most, among others that are not. */
    static int mostPaleTogether(Letters letters, Grey page, PaperTone paper) {
        int[] depths = letters.marks().stream().mapToInt(Mark::depth).sorted().toArray();
        if (depths.length < TEXT_MIN) {
            return 0;
        }
        double pale = depths[depths.length / 2] * PALE;
        List<Mark> faded =
                Marks.of(page, paper, FAINT_INK).stream()
                        .filter(mark -> mark.depth() < pale && isLetter(mark, letters.height()))
                        .toList();
        int most = 0;
        for (Mark mark : faded) {
            List<Mark> together = near(mark, letters.height() * NEAR, faded);
            boolean isAmongText =
                    near(mark, letters.height() * NEAR * 2, letters.marks()).size() >= AMONG_MIN;
            if (isAmongText && fades(together, pale)) {
                most = Math.max(most, together.size());
            }
        }
        return most;
    }

    private static List<Mark> near(Mark mark, double distance, List<Mark> marks) {
        return marks.stream().filter(other -> mark.isWithin(distance, other)).toList();
    }

    /** Pale print is pale alike; around a shining spot each letter is pale in its own degree. */
    private static boolean fades(List<Mark> marks, double pale) {
        IntSummaryStatistics depths = marks.stream().mapToInt(Mark::depth).summaryStatistics();
        return depths.getMax() - depths.getMin() > pale * FADING;
    }

    private static boolean isLetter(Mark mark, int height) {
        return mark.height() > height * LETTER_MIN
                && mark.height() < height * LETTER_MAX
                && mark.width() > height * LETTER_MIN / 2;
    }
}
