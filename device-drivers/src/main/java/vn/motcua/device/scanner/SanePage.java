package vn.motcua.device.scanner;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;

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
     * @throws SaneRefusal if the scanner stopped inside the page
     * @throws EOFException if lines are missing
     */
    BufferedImage read(SaneParameters shape) throws IOException, InterruptedException {
        int size = readPixels((long) shape.lines() * shape.bytesPerLine());
        int lines = shape.lines() >= 0 ? shape.lines() : size / shape.bytesPerLine();
        if (lines == 0 || size < (long) lines * shape.bytesPerLine()) {
            throw new EOFException(
                    "%d bytes for %d lines of %d".formatted(size, lines, shape.bytesPerLine()));
        }
        return shape.depth() == BITS_OF_A_BYTE ? asItIs(shape, lines) : picture(shape, lines);
    }

    @Override
    public void close() {
        wire.close();
    }

    /** How many bytes came; a page whose length nobody knows makes its own room. */
    private int readPixels(long announced) throws IOException, InterruptedException {
        pixels = new byte[Math.clamp(announced, ROOM_MIN, BYTES_MAX)];
        int size = 0;
        for (int length = wire.word(); length != -1; length = wire.word()) {
            if (length < 0 || size + (long) length > BYTES_MAX) {
                throw new EOFException("a record of " + length + " bytes");
            }
            if (size + length > pixels.length) {
                int room = (int) Math.min(BYTES_MAX, 2L * (size + length));
                pixels = Arrays.copyOf(pixels, room);
            }
            wire.fill(pixels, size, length);
            size += length;
        }
        int status = wire.bytes(1)[0];
        if (status != SaneRefusal.END_OF_PAGE) {
            throw new SaneRefusal(status);
        }
        return size;
    }

    /** The same bytes seen as a picture: a large page is not copied. */
    private BufferedImage asItIs(SaneParameters shape, int lines) {
        int samples = shape.samples();
        int[] order = samples == 1 ? new int[] {0} : new int[] {0, 1, 2};
        WritableRaster raster =
                Raster.createInterleavedRaster(
                        new DataBufferByte(pixels, lines * shape.bytesPerLine()),
                        shape.pixelsPerLine(),
                        lines,
                        shape.bytesPerLine(),
                        samples,
                        order,
                        null);
        int space = samples == 1 ? ColorSpace.CS_GRAY : ColorSpace.CS_sRGB;
        var colours =
                new ComponentColorModel(
                        ColorSpace.getInstance(space),
                        false,
                        false,
                        Transparency.OPAQUE,
                        DataBuffer.TYPE_BYTE);
        return new BufferedImage(colours, raster, false, null);
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
