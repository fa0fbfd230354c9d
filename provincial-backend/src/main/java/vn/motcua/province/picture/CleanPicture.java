package vn.motcua.province.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A foreign picture made anew as a small JPEG: whatever else the file holds stays behind, and no
 * kiosk reads a file that a stranger wrote.
 */
public final class CleanPicture {
    public static final int BYTES_MAX = 5 << 20;
    public static final long PIXELS_MAX = 40_000_000;
    private static final int SIDE_MAX = 1_280;

    private CleanPicture() {}

    /**
     * @param file a JPEG or PNG
     */
    public static PictureOutcome of(byte[] file) {
        if (file.length > BYTES_MAX) {
            return new PictureOutcome.TooManyBytes();
        }
        try {
            return read(file);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            // The readers of the JDK answer damaged files with any of these.
            return new PictureOutcome.NoPicture();
        }
    }

    private static PictureOutcome read(byte[] file) throws IOException {
        try (ImageInputStream input =
                ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return new PictureOutcome.NoPicture();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                if (!isKnown(reader.getFormatName())) {
                    return new PictureOutcome.NoPicture();
                }
                return (long) reader.getWidth(0) * reader.getHeight(0) > PIXELS_MAX
                        ? new PictureOutcome.TooManyPixels()
                        : made(read(reader), CameraTurn.of(file));
            } finally {
                reader.dispose();
            }
        }
    }

    private static boolean isKnown(String format) {
        return format.equalsIgnoreCase("jpeg") || format.equalsIgnoreCase("png");
    }

    /** Reads no more pixels than are shown. */
    private static BufferedImage read(ImageReader reader) throws IOException {
        int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / SIDE_MAX);
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, param);
    }

    private static PictureOutcome made(BufferedImage picture, CameraTurn turn) throws IOException {
        double scale =
                Math.min(1, (double) SIDE_MAX / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) (picture.getWidth() * scale));
        int height = Math.max(1, (int) (picture.getHeight() * scale));
        boolean isSideways = turn.isSideways();
        var opaque =
                new BufferedImage(
                        isSideways ? height : width,
                        isSideways ? width : height,
                        BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = opaque.createGraphics();
        // What was clear in a PNG is white, as paper is.
        drawing.setColor(Color.WHITE);
        drawing.fillRect(0, 0, opaque.getWidth(), opaque.getHeight());
        drawing.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        drawing.transform(turn.around(width, height));
        boolean _ = drawing.drawImage(picture, 0, 0, width, height, null);
        drawing.dispose();
        var bytes = new ByteArrayOutputStream();
        boolean _ = ImageIO.write(opaque, "jpeg", bytes);
        return new PictureOutcome.Made(
                Base64.getEncoder().encodeToString(bytes.toByteArray()),
                opaque.getWidth(),
                opaque.getHeight());
    }
}
