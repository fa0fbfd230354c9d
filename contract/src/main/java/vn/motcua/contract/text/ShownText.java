package vn.motcua.contract.text;

/**
 * Words that anybody may have written, as they are shown: on the screen, on paper, on a page. Signs
 * that nobody sees and that turn, hide or pile up the words around them do not get there.
 */
public record ShownText(String words) {
    private static final int REPLACEMENT = 0xfffd;
    private static final int NON_JOINER = 0x200c;
    private static final int JOINER = 0x200d;

    /** No script stacks more on one letter; what is piled higher covers the lines above. */
    private static final int MARKS_MAX = 4;

    public ShownText {
        words = shown(words);
    }

    private static String shown(String words) {
        var shown = new StringBuilder(words.length());
        int marks = 0;
        for (int at = 0; at < words.length(); ) {
            int sign = words.codePointAt(at);
            at += Character.charCount(sign);
            marks = isMark(sign) ? marks + 1 : 0;
            if (marks <= MARKS_MAX) {
                add(shown, sign);
            }
        }
        return shown.toString();
    }

    private static boolean isMark(int sign) {
        return switch (Character.getType(sign)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private static void add(StringBuilder shown, int sign) {
        switch (Character.getType(sign)) {
            case Character.CONTROL -> addControl(shown, sign);
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> shown.append('\n');
            case Character.SURROGATE, Character.PRIVATE_USE -> shown.appendCodePoint(REPLACEMENT);
            case Character.FORMAT -> {
                // They shape Lao and Persian letters, and make one emoji of several.
                if (sign == JOINER || sign == NON_JOINER) {
                    shown.appendCodePoint(sign);
                }
            }
            default -> shown.appendCodePoint(sign);
        }
    }

    private static void addControl(StringBuilder shown, int sign) {
        switch (sign) {
            case '\n' -> shown.append('\n');
            case '\t' -> shown.append(' ');
            default -> {} // A bell, a colour of a terminal, a cut of a printer.
        }
    }
}
