package vn.motcua.local.dossier;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Brings a text into the form in which codes are looked for. */
final class CodeText {
    private static final char REPLACEMENT = '\uFFFD';

    /**
     * What may stand beside a code in a text. Quotes, slashes and points may not: see the tests.
     */
    private static final String BESIDE_CODES = ";,:|\"{}()[]=";

    private CodeText() {}

    /** Whether these are characters a person could have written; line ends and tabs may be. */
    static boolean isText(String text) {
        for (int at = 0; at < text.length(); at++) {
            char here = text.charAt(at);
            boolean lineEnd = here == '\r' || here == '\n' || here == '\t';
            if ((Character.isISOControl(here) && !lineEnd)
                    || here == REPLACEMENT
                    || turnsDirection(here)) {
                return false;
            }
            if (Character.isSurrogate(here)) {
                boolean pair =
                        Character.isHighSurrogate(here)
                                && at + 1 < text.length()
                                && Character.isLowSurrogate(text.charAt(at + 1));
                if (!pair) {
                    return false;
                }
                at++;
            }
        }
        return true;
    }

    /** Characters that make a text look other than it is. */
    private static boolean turnsDirection(char here) {
        return (here >= '\u202A' && here <= '\u202E') || (here >= '\u2066' && here <= '\u2069');
    }

    /** NFKC, plain hyphens, no byte order mark, nothing around it. */
    static String plain(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
        var plain = new StringBuilder(composed.length());
        for (int at = 0; at < composed.length(); at++) {
            char here = composed.charAt(at);
            switch (here) {
                case '\uFEFF' -> {}
                // U+2010 is what NFKC makes of U+2011.
                case '\u2010', '\u2011', '\u2013', '\u2014', '\u2212' -> plain.append('-');
                default -> plain.append(here);
            }
        }
        return plain.toString().strip();
    }

    /** Without the spaces around hyphens. */
    static String joined(String plain) {
        var joined = new StringBuilder(plain.length());
        boolean afterHyphen = false;
        for (int at = 0; at < plain.length(); at++) {
            char here = plain.charAt(at);
            if (Character.isWhitespace(here)) {
                if (!afterHyphen) {
                    joined.append(here);
                }
                continue;
            }
            if (here == '-') {
                dropSpaceAtEnd(joined);
            }
            joined.append(here);
            afterHyphen = here == '-';
        }
        return joined.toString();
    }

    private static void dropSpaceAtEnd(StringBuilder text) {
        int length = text.length();
        while (length > 0 && Character.isWhitespace(text.charAt(length - 1))) {
            length--;
        }
        text.setLength(length);
    }

    /** The words of a text, in their order; a full stop at the end of a word is left out. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || parts(text.charAt(at))) {
                if (at > start) {
                    boolean stop = text.charAt(at - 1) == '.';
                    words.add(text.substring(start, stop ? at - 1 : at));
                }
                start = at + 1;
            }
        }
        return words;
    }

    private static boolean parts(char here) {
        return Character.isWhitespace(here) || BESIDE_CODES.indexOf(here) >= 0;
    }
}
