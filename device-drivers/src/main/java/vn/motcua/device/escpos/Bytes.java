package vn.motcua.device.escpos;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of a command. As the manuals warn, printers see a status request also inside the dots
 * of a picture, and answer it.
 */
final class Bytes {
    private static final int DLE = 0x10;
    private static final int EOT = 0x04;
    private static final int PICTURE_BYTES_MAX = 8 << 20;
    private static final int TEXT_BYTES_MAX = 65_536;

    private final InputStream in;
    private final PrinterActions actions;

    Bytes(InputStream in, PrinterActions actions) {
        this.in = in;
        this.actions = actions;
    }

    /** The next byte, or -1 when the line is closed. */
    int next() throws IOException {
        return in.read();
    }

    int one() throws IOException {
        int next = in.read();
        if (next < 0) {
            throw new EOFException("the line closed inside a command");
        }
        return next;
    }

    int two() throws IOException {
        int low = one();
        return low | one() << 8;
    }

    long four() throws IOException {
        long low = two();
        return low | (long) two() << 16;
    }

    void skip(long count) throws IOException {
        in.skipNBytes(count);
    }

    byte[] take(long count) throws IOException {
        int wanted = (int) Math.min(count, PICTURE_BYTES_MAX);
        byte[] taken = in.readNBytes(wanted);
        if (taken.length < wanted) {
            throw new EOFException("the line closed inside a command");
        }
        skip(count - wanted);
        return taken;
    }

    /** Dots; a status request among them is answered. */
    byte[] picture(long count) throws IOException {
        byte[] dots = take(count);
        for (int at = 0; at + 2 < dots.length; at++) {
            if (dots[at] == DLE && dots[at + 1] == EOT && dots[at + 2] >= 1 && dots[at + 2] <= 4) {
                actions.statusNow(dots[at + 2]);
            }
        }
        return dots;
    }

    /** What stands before the next zero. */
    byte[] untilZero() throws IOException {
        var text = new ByteArrayOutputStream();
        for (int next = one(); next != 0; next = one()) {
            if (text.size() < TEXT_BYTES_MAX) {
                text.write(next);
            }
        }
        return text.toByteArray();
    }
}
