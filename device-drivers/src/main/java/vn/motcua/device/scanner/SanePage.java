package vn.motcua.device.scanner;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;

/**
 * A page on its way from a scanner server: records of a length and bytes, until a length of −1 and
 * a status.
 *
 * <p>A server may end a page early and call it good. Only the count of bytes tells.
 */
final class SanePage implements AutoCloseable {
    private static final int LITTLE_ENDIAN = 0x1234;
    private static final int BYTES_MAX = 400 << 20;

    private final SaneWire wire;
    private final int byteOrder;

    SanePage(SaneWire wire, int byteOrder) {
        this.wire = wire;
        this.byteOrder = byteOrder;
    }

    /**
     * Reads the page to its end.
     *
     * @throws SaneRefusal if the scanner stopped inside the page
     * @throws EOFException if lines are missing
     */
    BufferedImage read(SaneParameters shape) throws IOException, InterruptedException {
        byte[] pixels = pixels();
        int lines = shape.lines() >= 0 ? shape.lines() : pixels.length / shape.bytesPerLine();
        if (lines == 0 || pixels.length < (long) lines * shape.bytesPerLine()) {
            throw new EOFException(
                    "%d bytes for %d lines of %d"
                            .formatted(pixels.length, lines, shape.bytesPerLine()));
        }
        return picture(pixels, shape, lines);
    }

    @Override
    public void close() {
        wire.close();
    }

    private byte[] pixels() throws IOException, InterruptedException {
        var pixels = new ByteArrayOutputStream();
        for (int length = wire.word(); length != -1; length = wire.word()) {
            if (length < 0 || pixels.size() + (long) length > BYTES_MAX) {
                throw new EOFException("a record of " + length + " bytes");
            }
            pixels.writeBytes(wire.bytes(length));
        }
        int status = wire.bytes(1)[0];
        if (status != SaneRefusal.END_OF_PAGE) {
            throw new SaneRefusal(status);
        }
        return pixels.toByteArray();
    }

    private BufferedImage picture(byte[] pixels, SaneParameters shape, int lines) {
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
                into[line * samples + to] = sample(pixels, from, at, shape.depth());
            }
        }
        return image;
    }

    private byte sample(byte[] pixels, int from, int at, int depth) {
        return switch (depth) {
            case 8 -> pixels[from + at];
            case 16 -> pixels[from + 2 * at + (byteOrder == LITTLE_ENDIAN ? 1 : 0)];
            default -> (pixels[from + at / 8] & 0x80 >> at % 8) == 0 ? (byte) 0xFF : 0;
        };
    }
}
