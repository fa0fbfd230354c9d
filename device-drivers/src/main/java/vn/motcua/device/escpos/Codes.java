package vn.motcua.device.escpos;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.motcua.device.paper.BarCode;
import vn.motcua.device.paper.Dots;
import vn.motcua.device.paper.LetterStyle;
import vn.motcua.device.paper.MatrixCode;

/**
 * The commands that draw codes: GS k with its settings, and GS ( k.
 *
 * <p>Source: Epson ESC/POS command reference, "Bar code commands" and "Two-dimensional code
 * commands".
 */
final class Codes {
    private static final int FIRST_KIND = 'A';
    private static final int PDF417 = 48;
    private static final int QR = 49;
    private static final int AZTEC = 53;
    private static final int DATA_MATRIX = 54;
    private static final int STORE = 80;
    private static final int PRINT = 81;
    private static final int COLUMNS = 65;
    private static final int SIZE = 67;
    private static final int ROW_HEIGHT = 68;
    private static final int LEVEL = 69;

    private final Bytes in;
    private final Typesetter typesetter;
    private final Map<String, Integer> settings = new HashMap<>();
    private final Map<Integer, byte[]> stored = new HashMap<>();
    private int barHeight;
    private int moduleWidth;
    private int textPlace;
    private boolean smallText;

    Codes(Bytes in, Typesetter typesetter) {
        this.in = in;
        this.typesetter = typesetter;
        reset();
    }

    void reset() {
        barHeight = 162;
        moduleWidth = 3;
        textPlace = 0;
        smallText = false;
        settings.clear();
        stored.clear();
    }

    void barHeight(int dots) {
        barHeight = Math.max(1, dots);
    }

    void moduleWidth(int dots) {
        moduleWidth = Math.clamp(dots, 1, 8);
    }

    /** 0 none, 1 above, 2 below, 3 both. */
    void textPlace(int place) {
        textPlace = place % '0';
    }

    void textFont(int font) {
        smallText = font % '0' == 1;
    }

    /** GS k: an old kind ends with a zero, a new one says how long it is. */
    void bars() throws IOException {
        int kind = in.one();
        byte[] data = kind < FIRST_KIND ? in.untilZero() : in.take(in.one());
        int index = kind < FIRST_KIND ? kind : kind - FIRST_KIND;
        if (index < BarCode.Kind.values().length) {
            String text = new String(data, StandardCharsets.ISO_8859_1);
            BarCode.of(BarCode.Kind.values()[index], text)
                    .map(this::withText)
                    .filter(code -> code.width() <= typesetter.layout().width())
                    .ifPresent(typesetter::picture);
        }
    }

    /** GS ( k: {@code length} bytes: a kind of code, a function, and its data. */
    void matrix(int length) throws IOException {
        byte[] command = in.take(length);
        if (command.length < 3) {
            return;
        }
        int kind = command[0];
        switch (command[1]) {
            case STORE -> stored.put(kind, Arrays.copyOfRange(command, 3, command.length));
            case PRINT ->
                    drawn(kind)
                            .filter(code -> code.width() <= typesetter.layout().width())
                            .ifPresent(typesetter::picture);
            default -> settings.put(kind + " " + command[1], (int) command[2]);
        }
    }

    private Optional<Dots> drawn(int kind) {
        byte[] data = stored.getOrDefault(kind, new byte[0]);
        if (data.length == 0) {
            return Optional.empty();
        }
        int size = setting(kind, SIZE, 3);
        Optional<Dots> code =
                switch (kind) {
                    case QR -> MatrixCode.qr(data, setting(kind, LEVEL, '0') % '0');
                    case PDF417 ->
                            MatrixCode.pdf417(
                                    data, setting(kind, COLUMNS, 0), setting(kind, ROW_HEIGHT, 3));
                    case AZTEC -> MatrixCode.aztec(data);
                    case DATA_MATRIX -> MatrixCode.dataMatrix(data);
                    default -> Optional.empty();
                };
        return code.map(dots -> dots.times(size, size));
    }

    private int setting(int kind, int function, int usual) {
        return settings.getOrDefault(kind + " " + function, usual);
    }

    private Dots withText(BarCode code) {
        Dots bars = code.bars().times(moduleWidth, barHeight);
        Dots text = text(code.text());
        boolean isAbove = (textPlace & 1) != 0;
        boolean isBelow = (textPlace & 2) != 0;
        int width = Math.max(bars.width(), isAbove || isBelow ? text.width() : 0);
        int top = isAbove ? text.height() : 0;
        var whole = new Dots(width, top + bars.height() + (isBelow ? text.height() : 0));
        whole.draw(bars, (width - bars.width()) / 2, top);
        if (isAbove) {
            whole.draw(text, (width - text.width()) / 2, 0);
        }
        if (isBelow) {
            whole.draw(text, (width - text.width()) / 2, top + bars.height());
        }
        return whole;
    }

    private Dots text(String text) {
        LetterStyle style = LetterStyle.PLAIN.withSmall(smallText);
        var line = new Line();
        text.codePoints()
                .filter(letter -> !Character.isISOControl(letter))
                .forEach(letter -> line.add(typesetter.letters().draw(letter, style), 0));
        return line.take();
    }
}
