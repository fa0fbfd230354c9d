package vn.motcua.device.scanner;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import vn.motcua.device.jpeg.TurboJpeg;

/**
 * A page as it came from a scanner, checked to its last line.
 *
 * <p>A picture that breaks off decodes without an error, its rest grey; only a warning tells. So
 * every picture is decoded to the end before it counts as a page.
 */
public final class PageFile {
    private static final long PIXELS_MAX = 150_000_000;
    private static final int EVERY_PIXEL_OF = 8;

    private final byte[] jpeg;
    private final int widthPx;
    private final int heightPx;

    private PageFile(byte[] jpeg, int widthPx, int heightPx) {
        this.jpeg = jpeg;
        this.widthPx = widthPx;
        this.heightPx = heightPx;
    }

    /** Checks a picture; nothing if it is no JPEG of grey or RGB pixels, or not a whole one. */
    public static Optional<PageFile> check(byte[] jpeg) {
        if (jpeg.length < 4 || jpeg[0] != (byte) 0xFF || jpeg[1] != (byte) 0xD8) {
            return Optional.empty();
        }
        return TurboJpeg.installed()
                .flatMap(turbo -> turbo.check(jpeg, PIXELS_MAX))
                .map(size -> new PageFile(jpeg, size.width(), size.height()))
                .or(() -> checkPatiently(jpeg));
    }

    /** Lets small mistakes pass that do no harm. */
    private static Optional<PageFile> checkPatiently(byte[] jpeg) {
        ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg))) {
            var broken = new AtomicBoolean();
            reader.setInput(stream, true, true);
            reader.addIIOReadWarningListener(
                    (_, warning) -> broken.compareAndSet(false, isGrave(warning)));
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > PIXELS_MAX) {
                return Optional.empty();
            }
            // Every line is decoded, few pixels are kept: 600 dpi would take 100 MB.
            ImageReadParam thin = reader.getDefaultReadParam();
            thin.setSourceSubsampling(EVERY_PIXEL_OF, EVERY_PIXEL_OF, 0, 0);
            int bands = reader.readRaster(0, thin).getNumBands(); // Nobody looks at the colours.
            boolean isWhole = !broken.get() && (bands == 1 || bands == 3);
            return isWhole ? Optional.of(new PageFile(jpeg, width, height)) : Optional.empty();
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    /**
     * Writes the page under a random name.
     *
     * @throws IOException if the disk is full; no part of a file is left
     */
    PageImage write(Path folder) throws IOException {
        Path file = folder.resolve(randomName());
        try {
            return new PageImage(Files.write(file, jpeg), widthPx, heightPx);
        } catch (IOException full) {
            Files.deleteIfExists(file);
            throw full;
        }
    }

    /**
     * Takes the file that the page was read from, under a random name in the same folder.
     *
     * @throws IOException if it is no longer there
     */
    public PageImage adopt(Path file) throws IOException {
        Path kept = file.resolveSibling(randomName());
        return new PageImage(
                Files.move(file, kept, StandardCopyOption.ATOMIC_MOVE), widthPx, heightPx);
    }

    private static String randomName() {
        return "page-" + UUID.randomUUID() + ".jpg";
    }

    private static boolean isGrave(String warning) {
        String words = warning.toLowerCase(Locale.ROOT);
        return words.contains("premature")
                || words.contains("truncated")
                || words.contains("huffman")
                || words.contains("eoi");
    }
}
