package vn.motcua.device.escpos;

import java.io.IOException;
import vn.motcua.device.paper.LetterStyle;

/** The commands that say how text looks and where it stands. */
final class TextCommands {
    private final Bytes in;
    private final Typesetter typesetter;

    TextCommands(Bytes in, Typesetter typesetter) {
        this.in = in;
        this.typesetter = typesetter;
    }

    /** Obeys what follows ESC; false if it is not about text, and then nothing was read. */
    boolean take(int command) throws IOException {
        LetterStyle style = typesetter.style();
        switch (command) {
            case '!' -> typesetter.style(chosen(style, in.one()));
            case '-' -> typesetter.style(style.withUnderline(Math.min(2, in.one() % '0')));
            case 'E', 'G' -> typesetter.style(style.withBold((in.one() & 1) != 0));
            case 'M' -> typesetter.style(style.withSmall(in.one() % '0' == 1));
            case 'V' -> typesetter.style(style.withTurned(in.one() % '0' != 0));
            case '{' -> typesetter.upsideDown((in.one() & 1) != 0);
            case 'a' -> typesetter.layout().align(in.one());
            case '2' -> typesetter.layout().usualSpacing();
            case '3' -> typesetter.layout().spacing(in.one());
            case ' ' -> typesetter.letterSpace(in.one());
            case '$' -> typesetter.moveTo(in.two());
            case '\\' -> typesetter.moveBy((short) in.two());
            case 't' -> typesetter.codePage(in.one());
            case 'R' -> typesetter.country(in.one());
            default -> {
                return false;
            }
        }
        return true;
    }

    /** GS !: width in the high half of the byte, height in the low one. */
    void size(int code) {
        typesetter.style(typesetter.style().withSize((code >> 4 & 7) + 1, (code & 7) + 1));
    }

    void whiteOnBlack(int code) {
        typesetter.style(typesetter.style().withWhiteOnBlack((code & 1) != 0));
    }

    /** ESC !: everything about letters in one byte. */
    private static LetterStyle chosen(LetterStyle style, int code) {
        return style.withSmall((code & 0x01) != 0)
                .withBold((code & 0x08) != 0)
                .withSize((code & 0x20) != 0 ? 2 : 1, (code & 0x10) != 0 ? 2 : 1)
                .withUnderline((code & 0x80) != 0 ? 1 : 0);
    }
}
