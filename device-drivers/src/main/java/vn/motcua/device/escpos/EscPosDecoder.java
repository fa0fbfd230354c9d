package vn.motcua.device.escpos;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the bytes sent to a receipt printer, command by command.
 *
 * <p>Source: Epson ESC/POS command reference. Commands that neither move paper nor answer are read
 * over by their documented length.
 */
public final class EscPosDecoder {
    private static final int DLE = 0x10;
    private static final int EOT = 0x04;
    private static final int ENQ = 0x05;
    private static final int DC4 = 0x14;
    private static final int ESC = 0x1B;
    private static final int FS = 0x1C;
    private static final int GS = 0x1D;
    private static final int SPACE = 0x20;

    private final Bytes in;
    private final PrinterActions actions;
    private final Typesetter typesetter;
    private final Pictures pictures;
    private final Codes codes;
    private final TextCommands textCommands;
    private final ByteArrayOutputStream text = new ByteArrayOutputStream();

    /**
     * @param widthDots printable dots of a line
     */
    public EscPosDecoder(InputStream in, PrinterActions actions, int widthDots) {
        this.in = new Bytes(in, actions);
        this.actions = actions;
        this.typesetter = new Typesetter(widthDots, actions);
        this.pictures = new Pictures(this.in, typesetter);
        this.codes = new Codes(this.in, typesetter);
        this.textCommands = new TextCommands(this.in, typesetter);
    }

    /** Reads until the other side closes the line. */
    public void run() throws IOException {
        for (int next = in.next(); next >= 0; next = in.next()) {
            if (next >= SPACE) {
                text.write(next);
                continue;
            }
            setText();
            switch (next) {
                case DLE -> realTime();
                case ESC -> escape();
                case GS -> group();
                case FS -> foreign();
                case '\n' -> typesetter.lineFeed();
                case '\t' -> typesetter.tab();
                default -> {
                    // The rest of the control signs means nothing outside of page mode.
                }
            }
        }
        setText();
    }

    private void setText() {
        if (text.size() > 0) {
            typesetter.text(text.toByteArray());
            text.reset();
        }
    }

    private void realTime() throws IOException {
        switch (in.one()) {
            case EOT -> actions.statusNow(in.one());
            case ENQ -> in.skip(1);
            case DC4 -> {
                if (in.one() == 8) {
                    in.skip(7);
                    actions.dropBuffer();
                } else {
                    in.skip(2);
                }
            }
            default -> {
                // Not a real-time command.
            }
        }
    }

    private void escape() throws IOException {
        int command = in.one();
        switch (command) {
            case '@' -> {
                typesetter.reset();
                codes.reset();
            }
            case '*' -> pictures.band();
            case 'd' -> typesetter.feed(in.one() * typesetter.layout().spacing());
            case 'J' -> typesetter.feed(in.one());
            case 'i', 'm' -> cut(0);
            case 'D' -> typesetter.tabs(columns());
            case '&' -> skipLetters();
            case '(' -> skipLong();
            default -> {
                if (!textCommands.take(command)) {
                    in.skip(CommandLengths.afterEsc(command));
                }
            }
        }
    }

    private void group() throws IOException {
        int command = in.one();
        switch (command) {
            case 'v' -> pictures.raster();
            case 'Q' -> pictures.columns();
            case '*' -> pictures.defineLetterPicture();
            case '/' -> pictures.printLetterPicture();
            case '(' -> parenthesis();
            case '8' -> {
                int kind = in.one();
                long length = in.four();
                if (kind == 'L') {
                    pictures.graphics(length);
                } else {
                    in.skip(length);
                }
            }
            case 'V' -> cutAfterFeed();
            case 'k' -> codes.bars();
            case 'h' -> codes.barHeight(in.one());
            case 'w' -> codes.moduleWidth(in.one());
            case 'H' -> codes.textPlace(in.one());
            case 'f' -> codes.textFont(in.one());
            default -> settings(command);
        }
    }

    private void settings(int command) throws IOException {
        switch (command) {
            case '!' -> textCommands.size(in.one());
            case 'B' -> textCommands.whiteOnBlack(in.one());
            case 'L' -> typesetter.layout().leftMargin(in.two());
            case 'W' -> typesetter.layout().areaWidth(in.two());
            case 'r' -> {
                if (in.one() % '0' == 1) {
                    actions.paperSensor();
                }
            }
            case 'I' -> actions.identify(in.one());
            case 'a' -> actions.statusBack(in.one() != 0);
            case 'D' -> skipBitmap();
            case 'C', 'g', 'z' -> in.skip(CommandLengths.afterGs(command, in.one()));
            default -> in.skip(CommandLengths.afterGs(command));
        }
    }

    private void foreign() throws IOException {
        int command = in.one();
        switch (command) {
            case 'p' -> pictures.printNumbered();
            case 'q' -> pictures.defineNumbered();
            case '(' -> {
                int kind = in.one();
                byte[] rest = in.take(in.two());
                if (kind == 'C' && rest.length >= 2 && rest[0] == '0') {
                    typesetter.codePage(rest[1] % '0' == 2 ? CodePages.UTF_8 : 0);
                }
            }
            default -> in.skip(CommandLengths.afterFs(command));
        }
    }

    private void parenthesis() throws IOException {
        int kind = in.one();
        int length = in.two();
        switch (kind) {
            case 'L' -> pictures.graphics(length);
            case 'k' -> codes.matrix(length);
            default -> in.skip(length);
        }
    }

    private void cutAfterFeed() throws IOException {
        int how = in.one();
        boolean feedsFirst = how >= 'A';
        cut(feedsFirst ? in.one() : 0);
    }

    private void cut(int feedDots) {
        typesetter.feed(feedDots);
        actions.cut();
    }

    private List<Integer> columns() throws IOException {
        List<Integer> columns = new ArrayList<>();
        for (byte column : in.untilZero()) {
            columns.add(column & 0xFF);
        }
        return columns;
    }

    /** ESC &: letters of one's own, which are not drawn. */
    private void skipLetters() throws IOException {
        int bytesHigh = in.one();
        int first = in.one();
        int last = in.one();
        for (int letter = first; letter <= last; letter++) {
            in.skip((long) in.one() * bytesHigh);
        }
    }

    /** GS D: a picture file of Windows, which says itself how long it is. */
    private void skipBitmap() throws IOException {
        in.skip(8);
        in.skip(Math.max(0, in.four() - 6));
    }

    private void skipLong() throws IOException {
        int _ = in.one();
        in.skip(in.two());
    }
}
