package vn.motcua.province.source;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A foreign picture made anew as a small JPEG: whatever else the file holds stays behind, and no
 * kiosk reads a file that a stranger wrote.
 */
final class ShownPicture {
    private static final int BYTES_MAX = 5 << 20;
    private static final long PIXELS_MAX = 40_000_000;
    private static final int SIDE_MAX = 1_280;

    private ShownPicture() {}

    /**
     * @param base64 of a JPEG or PNG
     * @return Base64 of a JPEG; empty if it is no such picture, or too large
     */
    static Optional<String> of(String base64) {
        if (base64.length() > BYTES_MAX / 3 * 4 + 4) {
            return Optional.empty();
        }
        try {
            byte[] file = Base64.getDecoder().decode(base64);
            Optional<BufferedImage> picture = read(file);
            return picture.isPresent()
                    ? Optional.of(Base64.getEncoder().encodeToString(jpeg(picture.get())))
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            // The readers of the JDK answer damaged files with any of these.
            return Optional.empty();
        }
    }

    private static Optional<BufferedImage> read(byte[] file) throws IOException {
        try (ImageInputStream input =
                ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return isWanted(reader) ? Optional.of(read(reader)) : Optional.empty();
            } finally {
                reader.dispose();
            }
        }
    }

    private static boolean isWanted(ImageReader reader) throws IOException {
        String format = reader.getFormatName();
        boolean isKnown = format.equalsIgnoreCase("jpeg") || format.equalsIgnoreCase("png");
        return isKnown && (long) reader.getWidth(0) * reader.getHeight(0) <= PIXELS_MAX;
    }

    /** Reads no more pixels than are shown. */
    private static BufferedImage read(ImageReader reader) throws IOException {
        int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / SIDE_MAX);
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, param);
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        double scale =
                Math.min(1, (double) SIDE_MAX / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) (picture.getWidth() * scale));
        int height = Math.max(1, (int) (picture.getHeight() * scale));
        var opaque = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = opaque.createGraphics();
        drawing.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        boolean _ = drawing.drawImage(picture, 0, 0, width, height, null);
        drawing.dispose();
        var bytes = new ByteArrayOutputStream();
        boolean _ = ImageIO.write(opaque, "jpeg", bytes);
        return bytes.toByteArray();
    }
}
