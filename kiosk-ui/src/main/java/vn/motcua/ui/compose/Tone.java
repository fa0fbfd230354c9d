package vn.motcua.ui.compose;

import java.text.Normalizer;

/** The six tones, each with the sign that Unicode combines with a vowel. */
public enum Tone {
    LEVEL(""),
    ACUTE("\u0301"),
    GRAVE("\u0300"),
    HOOK("\u0309"),
    TILDE("\u0303"),
    DOT("\u0323");

    private static final char[][] VOWELS = vowels();

    private final String sign;

    Tone(String sign) {
        this.sign = sign;
    }

    /**
     * The vowel with this tone.
     *
     * @param vowel one of {@link Alphabet#VOWELS}
     */
    public char on(char vowel) {
        return VOWELS[ordinal()][Letter.VOWELS.indexOf(vowel)];
    }

    /** The tone that a letter carries; {@code LEVEL} for every letter that carries none. */
    static Tone of(char letter) {
        for (Tone tone : values()) {
            if (new String(VOWELS[tone.ordinal()]).indexOf(letter) >= 0) {
                return tone;
            }
        }
        return LEVEL;
    }

    /** The letter without its tone. */
    static char without(char letter) {
        int place = new String(VOWELS[of(letter).ordinal()]).indexOf(letter);
        return place < 0 ? letter : Letter.VOWELS.charAt(place);
    }

    private static char[][] vowels() {
        char[][] vowels = new char[values().length][Letter.VOWELS.length()];
        for (Tone tone : values()) {
            for (int place = 0; place < Letter.VOWELS.length(); place++) {
                String parts = Letter.VOWELS.charAt(place) + tone.sign;
                vowels[tone.ordinal()][place] =
                        Normalizer.normalize(parts, Normalizer.Form.NFC).charAt(0);
            }
        }
        return vowels;
    }
}
