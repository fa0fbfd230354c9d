package vn.motcua.ui.keyboard;

import vn.motcua.ui.compose.Tone;

/** One key of the keyboard. */
sealed interface Key {

    /** Writes what stands on it. */
    record Sign(char sign) implements Key {

        /** As in the key's id, and in the language bundles. */
        String name() {
            return switch (sign) {
                case '.' -> "dot";
                case ',' -> "comma";
                case ':' -> "colon";
                case '/' -> "slash";
                case '-' -> "dash";
                case '\'' -> "apostrophe";
                case '@' -> "at";
                case '_' -> "underscore";
                default -> String.valueOf(Character.toLowerCase(sign));
            };
        }
    }

    /** Gives the syllable a tone. */
    record ToneKey(Tone tone) implements Key {}

    /** Does something with the text or the keys; its word is {@code keyboard.<name>}. */
    enum Command implements Key {
        SPACE,
        DELETE,
        CLEAR,
        CAPITALS,
        ORDER
    }
}
