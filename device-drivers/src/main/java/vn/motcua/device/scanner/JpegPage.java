package vn.motcua.device.scanner;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import vn.motcua.device.jpeg.TurboJpeg;

/** Makes a file of the pixels of a page. */
final class JpegPage {
    /** Small letters and stamps stay clear; an A4 page at 300 dpi takes about 1 MB. */
    private static final int QUALITY_PERCENT = 85;

    private JpegPage() {}

    /**
     * Writes a page under a random name.
     *
     * @throws IOException if the disk is full; no part of a file is left
     * @throws UncheckedIOException if lines that were waited for did not come; likewise
     */
    static PageImage write(BufferedImage image, Path folder) throws IOException {
        Path file = folder.resolve("page-" + UUID.randomUUID() + ".jpg");
        Optional<TurboJpeg> turbo = TurboJpeg.installed().filter(_ -> TurboJpeg.takes(image));
        try {
            if (turbo.isPresent()) {
                awaitAll(image);
                Path _ = Files.write(file, turbo.get().press(image, QUALITY_PERCENT));
            } else {
                writeAsItComes(image, file);
            }
        } catch (IOException | UncheckedIOException broken) {
            Files.deleteIfExists(file);
            throw broken;
        }
        return new PageImage(file, image.getWidth(), image.getHeight());
    }

    private static void awaitAll(BufferedImage image) {
        if (image.getRaster() instanceof ComingPage coming) {
            coming.awaitAll();
        }
    }

    private static void writeAsItComes(BufferedImage image, Path file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = ImageIO.createImageOutputStream(file.toFile())) {
            if (out == null) {
                throw new IOException("cannot write " + file);
            }
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY_PERCENT / 100f);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
    }
}
