package vn.motcua.local.page;

import java.util.Comparator;
import java.util.List;
import vn.motcua.local.ink.Letters;
import vn.motcua.local.ink.Mark;
import vn.motcua.local.ink.TextLines;

/**
 * Whether text stands on its feet. Neighbouring letters share their foot line while ascenders,
 * capitals and accents make their heads differ; upside down it is the other way round.
 */
final class Upright {
    private static final double SAME = 0.14;
    private static final double OTHER = 0.22;
    private static final double FAR = 1.5;
    private static final double CLEARLY = 1.8;
    private static final int FEW = 5;

    private Upright() {}

    /** A letter as it stands when its line runs to the right. */
    private record Placed(double left, double right, double head, double foot) {
        double middle() {
            return (head + foot) / 2;
        }
    }

    /** Quarter turns clockwise by which the page lies wrong, 0 to 3. */
    static int turns(Letters letters, TextLines lines) {
        double tangent = Math.tan(Math.toRadians(lines.slant()));
        List<Placed> placed =
                letters.marks().stream()
                        .map(mark -> lines.runDown() ? down(mark) : across(mark))
                        .map(letter -> level(letter, tangent))
                        .sorted(Comparator.comparingDouble(Placed::left))
                        .toList();
        int[] votes = votes(placed, letters.height());
        boolean isUpsideDown = votes[1] > FEW && votes[1] > votes[0] * CLEARLY;
        int sideways = lines.runDown() ? 1 : 0;
        return isUpsideDown ? sideways + 2 : sideways;
    }

    private static Placed across(Mark mark) {
        return new Placed(mark.left(), mark.right(), mark.top(), mark.bottom());
    }

    /** As if the page were turned back by a quarter. */
    private static Placed down(Mark mark) {
        return new Placed(mark.top(), mark.bottom(), -mark.right(), -mark.left());
    }

    private static Placed level(Placed letter, double tangent) {
        double off = (letter.left() + letter.right()) / 2 * tangent;
        return new Placed(letter.left(), letter.right(), letter.head() - off, letter.foot() - off);
    }

    /** Pairs that speak for upright, pairs that speak for upside down. */
    private static int[] votes(List<Placed> letters, int height) {
        int[] votes = new int[2];
        for (int at = 0; at < letters.size(); at++) {
            Placed letter = letters.get(at);
            for (int next = at + 1; next < letters.size(); next++) {
                Placed other = letters.get(next);
                if (other.left() > letter.right() + height * FAR) {
                    break;
                }
                if (other.left() > letter.right() - height * SAME && overlap(letter, other)) {
                    vote(letter, other, height, votes);
                    break;
                }
            }
        }
        return votes;
    }

    private static boolean overlap(Placed one, Placed other) {
        return one.middle() > other.head()
                && one.middle() < other.foot()
                && other.middle() > one.head()
                && other.middle() < one.foot();
    }

    private static void vote(Placed one, Placed other, int height, int[] votes) {
        double heads = Math.abs(one.head() - other.head()) / height;
        double feet = Math.abs(one.foot() - other.foot()) / height;
        if (feet < SAME && heads > OTHER) {
            votes[0]++;
        } else if (heads < SAME && feet > OTHER) {
            votes[1]++;
        }
    }
}
