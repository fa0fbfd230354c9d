package vn.motcua.device.jpeg;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.awt.image.BufferedImage;
import java.awt.image.ComponentSampleModel;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Optional;

/**
 * libjpeg-turbo (Debian's package libturbojpeg0), four times as fast as Java's own.
 *
 * <p>Source: turbojpeg.h 2.1. What the library itself allocates is overwritten afterwards: it is a
 * citizen's paper.
 */
public final class TurboJpeg {
    private static final Optional<TurboJpeg> INSTALLED = TurboCalls.load().map(TurboJpeg::new);

    private static final int RGB = 0;
    private static final int BGR = 1;
    private static final int GREY = 6;
    private static final int SAMPLED_420 = 2;
    private static final int SAMPLED_GREY = 3;
    private static final int COLOURS_YCBCR = 1;
    private static final int COLOURS_GREY = 2;
    private static final int STOP_ON_WARNING = 8192;
    private static final int LIMIT_SCANS = 32_768;
    private static final int SMALLER = 8;

    private final TurboCalls calls;

    private TurboJpeg(TurboCalls calls) {
        this.calls = calls;
    }

    /** The library, if this machine has it. */
    public static Optional<TurboJpeg> installed() {
        return INSTALLED;
    }

    /** Whether it can press these pixels: 8 bits, grey or three colours. */
    public static boolean takes(BufferedImage image) {
        return image.getRaster().getDataBuffer() instanceof DataBufferByte
                && image.getSampleModel() instanceof ComponentSampleModel model
                && model.getPixelStride() == model.getNumBands()
                && (model.getNumBands() == 1 || model.getNumBands() == 3);
    }

    /**
     * Presses a picture that it {@linkplain #takes takes}; colours at half their resolution.
     *
     * @param quality 1 to 100
     * @throws IOException if the library refuses
     */
    public byte[] press(BufferedImage image, int quality) throws IOException {
        var model = (ComponentSampleModel) image.getSampleModel();
        byte[] pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        boolean isGrey = model.getNumBands() == 1;
        int sampling = isGrey ? SAMPLED_GREY : SAMPLED_420;
        int order = model.getBandOffsets()[0] == 0 ? RGB : BGR;
        try (Arena arena = Arena.ofConfined();
                var session = calls.compress()) {
            MemorySegment into = arena.allocateFrom(ADDRESS, MemorySegment.NULL);
            MemorySegment size = arena.allocate(JAVA_LONG);
            var from =
                    new TurboCalls.Pixels(
                            MemorySegment.ofArray(pixels),
                            image.getWidth(),
                            model.getScanlineStride(),
                            image.getHeight(),
                            isGrey ? GREY : order);
            int result = session.compress(from, into, size, new TurboCalls.Wish(sampling, quality));
            MemorySegment pressed = into.get(ADDRESS, 0);
            if (result != 0) {
                calls.free(pressed);
                throw new IOException("libjpeg-turbo presses no such picture");
            }
            return taken(pressed, size.get(JAVA_LONG, 0));
        }
    }

    /** The library's bytes, copied, overwritten and given back. */
    @SuppressWarnings("restricted") // The library says how long its buffer is.
    private byte[] taken(MemorySegment pressed, long size) {
        MemorySegment bytes = pressed.reinterpret(size);
        byte[] jpeg = bytes.toArray(JAVA_BYTE);
        MemorySegment _ = bytes.fill((byte) 0);
        calls.free(pressed);
        return jpeg;
    }

    /**
     * Decodes a picture to its last line.
     *
     * @param pixelsMax a larger one is not decoded
     * @return its width and height if it is grey or coloured and nothing at all is wrong with it
     */
    public Optional<Size> check(byte[] jpeg, long pixelsMax) {
        try (Arena arena = Arena.ofConfined();
                var session = calls.decompress()) {
            MemorySegment from = MemorySegment.ofArray(jpeg);
            MemorySegment header = arena.allocate(JAVA_INT, 4);
            if (session.header(from, header) != 0) {
                return Optional.empty();
            }
            var size = new Size(header.get(JAVA_INT, 0), header.get(JAVA_INT, 4));
            int colours = header.get(JAVA_INT, 12);
            boolean isUsual = colours == COLOURS_YCBCR || colours == COLOURS_GREY;
            boolean fits = (long) size.width() * size.height() <= pixelsMax;
            return isUsual && fits && decodes(session, from, size)
                    ? Optional.of(size)
                    : Optional.empty();
        }
    }

    /** Every line is decoded, an eighth of the size: 600 dpi would take 100 MB. */
    private static boolean decodes(TurboCalls.Session session, MemorySegment jpeg, Size size) {
        int width = Math.ceilDiv(size.width(), SMALLER);
        int height = Math.ceilDiv(size.height(), SMALLER);
        MemorySegment into = MemorySegment.ofArray(new byte[width * height]);
        var pixels = new TurboCalls.Pixels(into, width, width, height, GREY);
        return session.decompress(jpeg, pixels, STOP_ON_WARNING | LIMIT_SCANS) == 0;
    }

    /** Pixels across and down. */
    public record Size(int width, int height) {}
}
