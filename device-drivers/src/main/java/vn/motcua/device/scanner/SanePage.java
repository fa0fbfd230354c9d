package vn.motcua.device.scanner;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/**
 * A page on its way from a scanner server: records of a length and bytes, until a length of −1 and
 * a status.
 *
 * <p>A server may end a page early and call it good. Only the count of bytes tells.
 */
final class SanePage implements AutoCloseable {
    private static final int LITTLE_ENDIAN = 0x1234;
    private static final int BITS_OF_A_BYTE = 8;
    private static final int ROOM_MIN = 1 << 16;
    private static final int BYTES_MAX = 400 << 20;

    private final SaneWire wire;
    private final int byteOrder;
    private byte[] pixels = new byte[0];

    SanePage(SaneWire wire, int byteOrder) {
        this.wire = wire;
        this.byteOrder = byteOrder;
    }

    /**
     * Reads the page to its end.
     *
     * @param begun given the picture: where the scanner knows how long it is, before its lines are
     *     there
     * @param arrived run whenever some of it has come
     * @throws SaneRefusal if the scanner stopped inside the page
     * @throws EOFException if lines are missing
     */
    void read(SaneParameters shape, Consumer<BufferedImage> begun, Runnable arrived)
            throws IOException, InterruptedException {
        long announced = (long) shape.lines() * shape.bytesPerLine();
        if (announced > BYTES_MAX) {
            throw new EOFException("a page of " + announced + " bytes");
        }
        pixels = new byte[(int) Math.max(announced, ROOM_MIN)];
        if (shape.depth() == BITS_OF_A_BYTE && shape.lines() > 0) {
            readWhileSeen(shape, begun, arrived);
        } else {
            int size = readPixels(shape.lines() <= 0, _ -> arrived.run());
            int lines = shape.lines() > 0 ? shape.lines() : size / shape.bytesPerLine();
            checkLines(shape, lines, size);
            begun.accept(
                    shape.depth() == BITS_OF_A_BYTE
                            ? whole(shape, lines).image()
                            : picture(shape, lines));
        }
    }

    private void readWhileSeen(
            SaneParameters shape, Consumer<BufferedImage> begun, Runnable arrived)
            throws IOException, InterruptedException {
        ComingPage coming = ComingPage.of(pixels, shape, shape.lines());
        begun.accept(coming.image());
        try {
            int size =
                    readPixels(
                            false,
                            there -> {
                                coming.come(there / shape.bytesPerLine());
                                arrived.run();
                            });
            checkLines(shape, shape.lines(), size);
        } finally {
            coming.breakOff(); // means nothing where all lines are there
        }
    }

    private ComingPage whole(SaneParameters shape, int lines) {
        ComingPage whole = ComingPage.of(pixels, shape, lines);
        whole.come(lines);
        return whole;
    }

    private static void checkLines(SaneParameters shape, int lines, int size) throws EOFException {
        if (lines == 0 || size < (long) lines * shape.bytesPerLine()) {
            throw new EOFException(
                    "%d bytes for %d lines of %d".formatted(size, lines, shape.bytesPerLine()));
        }
    }

    @Override
    public void close() {
        wire.close();
    }

    /**
     * How many bytes came; told of after each record.
     *
     * @param grows a page whose length nobody knows makes its own room; of another one bytes too
     *     many are passed over
     */
    private int readPixels(boolean grows, IntConsumer there)
            throws IOException, InterruptedException {
        int size = 0;
        for (int length = wire.word(); length != -1; length = wire.word()) {
            if (length < 0 || size + (long) length > BYTES_MAX) {
                throw new EOFException("a record of " + length + " bytes");
            }
            if (grows && size + length > pixels.length) {
                int room = (int) Math.min(BYTES_MAX, 2L * (size + length));
                pixels = Arrays.copyOf(pixels, room);
            }
            int fitting = Math.clamp(pixels.length - size, 0, length);
            wire.fill(pixels, size, fitting);
            wire.skip(length - fitting);
            size += fitting;
            there.accept(size);
        }
        int status = wire.bytes(1)[0];
        if (status != SaneRefusal.END_OF_PAGE) {
            throw new SaneRefusal(status);
        }
        return size;
    }

    private BufferedImage picture(SaneParameters shape, int lines) {
        boolean isGrey = shape.samples() == 1;
        int kind = isGrey ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_3BYTE_BGR;
        var image = new BufferedImage(shape.pixelsPerLine(), lines, kind);
        byte[] into = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        int samples = shape.pixelsPerLine() * shape.samples();
        for (int line = 0; line < lines; line++) {
            int from = line * shape.bytesPerLine();
            for (int at = 0; at < samples; at++) {
                // Java keeps the colours of a pixel the other way round.
                int to = isGrey ? at : at / 3 * 3 + (2 - at % 3);
                into[line * samples + to] = sample(from, at, shape.depth());
            }
        }
        return image;
    }

    private byte sample(int from, int at, int depth) {
        return depth == 1
                ? (pixels[from + at / 8] & 0x80 >> at % 8) == 0 ? (byte) 0xFF : 0
                : pixels[from + 2 * at + (byteOrder == LITTLE_ENDIAN ? 1 : 0)];
    }
}
