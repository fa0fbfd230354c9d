package vn.motcua.device.simulated;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Reads the bytes sent to a receipt printer, command by command.
 *
 * <p>Source: Epson ESC/POS command reference. Commands that neither move paper nor answer are read
 * over. As the manuals warn, a status request is also seen inside the dots of a picture.
 */
final class EscPosDecoder {
    private static final int DLE = 0x10;
    private static final int EOT = 0x04;
    private static final int ENQ = 0x05;
    private static final int DC4 = 0x14;
    private static final int ESC = 0x1B;
    private static final int GS = 0x1D;
    private static final int FS = 0x1C;
    private static final int LINE_DOTS = 30;

    /** What a printer does when it understood a command. */
    interface Actions {
        /** DLE EOT: answered at once. */
        void statusNow(int which) throws IOException;

        /** DLE DC4 8: everything not yet printed is dropped at once. */
        void dropBuffer();

        void row(byte[] dots);

        void feed(int dots);

        void cut();

        /** GS r 1: answered when all before is printed. */
        void paperSensor();

        /** GS I: answered when all before is printed. */
        void identify(int which);

        /** GS a: from now on, every change of status is told. */
        void statusBack(boolean on) throws IOException;
    }

    private final InputStream in;
    private final Actions actions;

    EscPosDecoder(InputStream in, Actions actions) {
        this.in = in;
        this.actions = actions;
    }

    /** Reads until the other side closes the line. */
    void run() throws IOException {
        for (int next = in.read(); next >= 0; next = in.read()) {
            switch (next) {
                case DLE -> realTime();
                case ESC -> escape();
                case GS -> group();
                case FS -> skip(2);
                case '\n' -> actions.feed(LINE_DOTS);
                default -> {
                    // Text has no picture here: our driver draws every letter itself.
                }
            }
        }
    }

    private void realTime() throws IOException {
        switch (byteOrEnd()) {
            case EOT -> actions.statusNow(byteOrEnd());
            case ENQ -> skip(1);
            case DC4 -> {
                if (byteOrEnd() == 8) {
                    skip(7);
                    actions.dropBuffer();
                } else {
                    skip(2);
                }
            }
            default -> {
                // Not a real-time command.
            }
        }
    }

    private void escape() throws IOException {
        switch (byteOrEnd()) {
            case 'd' -> actions.feed(byteOrEnd() * LINE_DOTS);
            case 'J' -> actions.feed(byteOrEnd());
            case 'i', 'm' -> actions.cut();
            case '@', '2', '<' -> {
                // Back to normal, which it is.
            }
            case 'p' -> skip(3);
            case '$', '\\' -> skip(2);
            default -> skip(1);
        }
    }

    private void group() throws IOException {
        switch (byteOrEnd()) {
            case 'v' -> raster();
            case 'V' -> cut();
            case 'r' -> {
                if (byteOrEnd() % 48 == 1) {
                    actions.paperSensor();
                }
            }
            case 'I' -> actions.identify(byteOrEnd());
            case 'a' -> actions.statusBack(byteOrEnd() != 0);
            case '(' -> {
                skip(1);
                skip(twoBytes());
            }
            case 'L', 'W', 'P' -> skip(2);
            default -> skip(1);
        }
    }

    private void cut() throws IOException {
        int how = byteOrEnd();
        if (how == 'A' || how == 'B') {
            actions.feed(byteOrEnd());
        }
        actions.cut();
    }

    private void raster() throws IOException {
        skip(2);
        int bytesWide = twoBytes();
        int rows = twoBytes();
        for (int row = 0; row < rows; row++) {
            byte[] dots = in.readNBytes(bytesWide);
            if (dots.length < bytesWide) {
                throw new EOFException("the line closed inside a picture");
            }
            answerStray(dots);
            actions.row(Arrays.copyOf(dots, bytesWide));
        }
    }

    private void answerStray(byte[] dots) throws IOException {
        for (int at = 0; at + 2 < dots.length; at++) {
            if (dots[at] == DLE && dots[at + 1] == EOT && dots[at + 2] >= 1 && dots[at + 2] <= 4) {
                actions.statusNow(dots[at + 2]);
            }
        }
    }

    private int twoBytes() throws IOException {
        int low = byteOrEnd();
        return low | byteOrEnd() << 8;
    }

    private int byteOrEnd() throws IOException {
        int next = in.read();
        if (next < 0) {
            throw new EOFException("the line closed inside a command");
        }
        return next;
    }

    private void skip(int count) throws IOException {
        in.skipNBytes(count);
    }
}
