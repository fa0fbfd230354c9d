package vn.motcua.ui.compose;

/** What a key of an input method may do besides being its own letter. */
sealed interface KeyMeaning {

    /** Gives the syllable a tone; {@link Tone#LEVEL} takes it away. */
    record Toning(Tone tone) implements KeyMeaning {}

    /**
     * Marks a letter that was typed before, or stands for a marked letter by itself.
     *
     * @param changes pairs of letters: what can be marked, what it becomes
     * @param alone the letter that the key stands for by itself; {@code NONE} if for none
     */
    record Marking(String changes, char alone) implements KeyMeaning {
        static final char NONE = 0;

        /** What becomes of a letter; the letter itself if nothing does. */
        char mark(Letter letter) {
            for (int pair = 0; pair < changes.length(); pair += 2) {
                if (changes.charAt(pair) == letter.plain()) {
                    return changes.charAt(pair + 1);
                }
            }
            return letter.shape();
        }

        boolean marks(Letter letter) {
            return changes.indexOf(letter.plain()) >= 0;
        }

        boolean hasMarked(Letter letter) {
            return letter.shape() != letter.plain()
                    && marks(letter)
                    && mark(letter) == letter.shape();
        }
    }

    /** A letter, a digit or a sign like any other. */
    record Plain() implements KeyMeaning {}
}
