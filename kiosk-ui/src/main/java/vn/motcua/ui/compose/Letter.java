package vn.motcua.ui.compose;

/**
 * One letter of a word as it was typed; the tone belongs to the word.
 *
 * @param shape small, without a tone: {@code ư}
 * @param key the key that made a whole marked letter by itself, as Telex's {@code w} makes ư; else
 *     {@code NO_KEY}
 */
record Letter(char shape, boolean capital, char key) {
    static final String VOWELS = "aăâeêioôơuưy";
    static final char NO_KEY = 0;

    private static final String MARKED = "ăâđêôơư";
    private static final String PLAIN = "aadeoou";

    /** A letter as it is, small or capital, with any tone taken off. */
    static Letter of(char typed) {
        char small = Character.toLowerCase(typed);
        boolean capital = small != typed && Character.toUpperCase(small) == typed;
        return new Letter(Tone.without(capital ? small : typed), capital, NO_KEY);
    }

    static boolean isVowel(char shape) {
        return VOWELS.indexOf(shape) >= 0;
    }

    /** The letter without its hat, horn, bowl or stroke. */
    static char plain(char shape) {
        int place = MARKED.indexOf(shape);
        return place < 0 ? shape : PLAIN.charAt(place);
    }

    Letter as(char otherShape) {
        return new Letter(otherShape, capital, NO_KEY);
    }

    boolean isVowel() {
        return isVowel(shape);
    }

    char plain() {
        return plain(shape);
    }

    char withTone(Tone tone) {
        char letter = isVowel() ? tone.on(shape) : shape;
        return capital ? Character.toUpperCase(letter) : letter;
    }
}
