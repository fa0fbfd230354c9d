package vn.motcua.device.barcode;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Reads codes, QR above all, from pictures: photographs, screenshots, scanned pages.
 *
 * <p>Two engines look one after the other, then both at the picture made larger, sharper, softer
 * and turned, until one finds something. An easy picture takes some milliseconds, an empty one a
 * second or two, a large one of a camera up to about 8 s. For one thread.
 */
public final class ImageCodeReader {
    private static final Logger LOG = System.getLogger(ImageCodeReader.class.getName());
    private static final Duration TIME_MAX = Duration.ofSeconds(8);
    private static final int SIDE_MAX = 5000;
    private static final int SMALL_SIDE = 1400;

    private final ZxingEngine zxing = new ZxingEngine();
    private final BoofCvEngine boofCv = new BoofCvEngine();

    /**
     * Reads the codes of a picture file.
     *
     * @return their texts, none twice; none at all if there is no code
     * @throws IOException if it is no picture of a kind that Java reads, or a broken one
     */
    public List<String> read(Path file) throws IOException {
        try (ImageInputStream stream = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers =
                    stream == null
                            ? List.<ImageReader>of().iterator()
                            : ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new IOException(file + " is no picture");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                return read(reader.read(0, reduced(reader)));
            } catch (RuntimeException broken) { // boundary: foreign readers of foreign bytes
                throw new IOException(file + " is a broken picture", broken);
            } finally {
                reader.dispose();
            }
        }
    }

    /**
     * Reads the codes of a picture.
     *
     * @return their texts, none twice; none at all if there is no code
     */
    public List<String> read(BufferedImage picture) {
        GreyPicture grey = GreyPicture.of(picture);
        long end = System.nanoTime() + TIME_MAX.toNanos();
        return attempts(grey)
                .takeWhile(_ -> System.nanoTime() < end)
                .map(ImageCodeReader::outcome)
                .filter(texts -> !texts.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** From quick to slow; a later one is only tried when the one before found nothing. */
    private Stream<Supplier<List<String>>> attempts(GreyPicture grey) {
        return Stream.of(
                () -> zxing.read(grey),
                () -> boofCv.read(grey),
                () -> zxing.readOther(grey),
                () -> zxing.read(resized(grey)),
                () -> boofCv.read(resized(grey)),
                () -> boofCv.read(grey.scaled(0.5).sharpened(15, 3)),
                () -> boofCv.read(grey.sharpened(9, 2)),
                () -> zxing.read(grey.sharpened(9, 2)),
                () -> zxing.read(grey.scaled(0.5).sharpened(9, 3)),
                () -> boofCv.read(grey.scaled(0.33).sharpened(9, 4)),
                () -> boofCv.read(grey.sharpened(15, 3)),
                () -> zxing.read(grey.sharpened(15, 3)),
                () -> zxing.read(grey.blurred(3)),
                () -> zxing.read(resized(grey).blurred(3)),
                () -> boofCv.read(resized(grey).blurred(3)),
                () -> zxing.read(grey.turned(45)),
                () -> zxing.read(grey.turned(20)),
                () -> zxing.read(grey.turned(-20)),
                () -> zxing.read(grey.scaled(0.75)),
                () -> zxing.read(grey.blurred(5)));
    }

    private static GreyPicture resized(GreyPicture grey) {
        return grey.scaled(grey.longerSide() < SMALL_SIDE ? 2 : 0.5);
    }

    private static List<String> outcome(Supplier<List<String>> attempt) {
        try {
            return attempt.get();
        } catch (RuntimeException confused) { // boundary: an engine may stumble over a picture
            LOG.log(Level.DEBUG, "an engine gave up: {0}", confused.getClass().getName());
            return List.of();
        }
    }

    private static ImageReadParam reduced(ImageReader reader) throws IOException {
        int side = Math.max(reader.getWidth(0), reader.getHeight(0));
        int every = 1 + (side - 1) / SIDE_MAX;
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(every, every, 0, 0);
        return param;
    }
}
