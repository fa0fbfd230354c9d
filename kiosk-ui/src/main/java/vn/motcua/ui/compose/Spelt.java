package vn.motcua.ui.compose;

import java.util.Locale;

/**
 * A word as it is typed so far, small: its letters without the tone, and the tone.
 *
 * @param letters with hats, horns and strokes
 */
public record Spelt(String letters, Tone tone) {

    public static Spelt of(String word) {
        StringBuilder letters = new StringBuilder(word.length());
        Tone tone = Tone.LEVEL;
        String small = word.toLowerCase(Locale.ROOT);
        for (int place = 0; place < small.length(); place++) {
            char letter = small.charAt(place);
            letters.append(Tone.without(letter));
            tone = Tone.of(letter) == Tone.LEVEL ? tone : Tone.of(letter);
        }
        return new Spelt(letters.toString(), tone);
    }

    /** Whether {@code word} begins with these letters, marks and tone not typed yet left open. */
    public boolean mayBecome(Spelt word) {
        if (letters.length() > word.letters.length()) {
            return false;
        }
        for (int place = 0; place < letters.length(); place++) {
            char typed = letters.charAt(place);
            char wanted = word.letters.charAt(place);
            if (typed != wanted && typed != Letter.plain(wanted)) {
                return false;
            }
        }
        return tone == Tone.LEVEL || tone == word.tone;
    }

    public boolean isAsLongAs(Spelt word) {
        return letters.length() == word.letters.length();
    }
}
