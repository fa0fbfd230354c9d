package vn.motcua.ui.compose;

import java.util.List;

/**
 * A word taken apart: tr-ươ-ng.
 *
 * @param onset with the u of qu and the i of gi
 * @param vowelsAt where the vowels begin
 * @param vowels empty while only the onset is typed
 * @param coda what follows the vowels, up to the word's end
 */
record Syllable(String onset, int vowelsAt, String vowels, String coda) {

    static Syllable of(List<Letter> letters) {
        StringBuilder shapes = new StringBuilder(letters.size());
        for (Letter letter : letters) {
            shapes.append(letter.shape());
        }
        int begin = onsetEnd(shapes);
        int end = begin;
        while (end < shapes.length() && Letter.isVowel(shapes.charAt(end))) {
            end++;
        }
        return new Syllable(
                shapes.substring(0, begin),
                begin,
                shapes.substring(begin, end),
                shapes.substring(end));
    }

    private static int onsetEnd(CharSequence shapes) {
        int end = 0;
        while (end < shapes.length() && !Letter.isVowel(shapes.charAt(end))) {
            end++;
        }
        if (end != 1 || shapes.length() < 2) {
            return end;
        }
        boolean qu = shapes.charAt(0) == 'q' && shapes.charAt(1) == 'u';
        boolean gi =
                shapes.charAt(0) == 'g'
                        && shapes.charAt(1) == 'i'
                        && shapes.length() > 2
                        && Letter.isVowel(shapes.charAt(2));
        return qu || gi ? 2 : end;
    }

    /** Whether it is, or can still become, a syllable of Vietnamese or of a place name here. */
    boolean isPossible() {
        boolean known = onset.isEmpty() || Spelling.ONSETS.contains(onset);
        boolean lacksItsU = onset.equals("q") && !vowels.isEmpty();
        return known && !lacksItsU && Spelling.RHYMES.contains(vowels + coda);
    }

    /** A syllable that ends in a stop has no long tone: hóc and học, but not hòc. */
    boolean takes(Tone tone) {
        boolean stopped = Spelling.STOPS.contains(coda);
        return !stopped || tone == Tone.LEVEL || tone == Tone.ACUTE || tone == Tone.DOT;
    }

    /** Which letter of the word carries the tone. There must be a vowel. */
    int tonePlace(ToneStyle style) {
        for (int place = vowels.length() - 1; place >= 0; place--) {
            if (Letter.plain(vowels.charAt(place)) != vowels.charAt(place)) {
                return vowelsAt + place;
            }
        }
        return vowelsAt + placeAmongPlain(style);
    }

    private int placeAmongPlain(ToneStyle style) {
        boolean closed = !coda.isEmpty();
        return switch (vowels.length()) {
            case 1 -> 0;
            case 2 -> closed || (style == ToneStyle.NEW && isGlideFirst()) ? 1 : 0;
            default -> closed || vowels.equals("uye") ? 2 : 1;
        };
    }

    private boolean isGlideFirst() {
        return vowels.equals("oa") || vowels.equals("oe") || vowels.equals("uy");
    }
}
