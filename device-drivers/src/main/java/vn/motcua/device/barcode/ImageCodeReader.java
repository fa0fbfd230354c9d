package vn.motcua.device.barcode;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Reads codes, QR above all, from pictures: photographs, screenshots, scanned pages.
 *
 * <p>Two engines look one after the other, then at the picture made sharper and softer, until one
 * finds something; while little time has gone by, also at the picture made larger and turned. A
 * large picture is first looked at thinned out. An easy picture takes some milliseconds, one
 * without a code about 200 ms, a large one up to 4 s. For one thread.
 */
public final class ImageCodeReader {
    private static final Logger LOG = System.getLogger(ImageCodeReader.class.getName());
    private static final Duration TIME_MAX = Duration.ofSeconds(4);
    private static final Duration SLOW_MAX = Duration.ofMillis(150);
    private static final int FIRST_SIDE = 1350;
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
        long start = System.nanoTime();
        try (var picture = new PictureFile(file)) {
            int reduction = Math.max(1, (picture.longerSide() + FIRST_SIDE / 2) / FIRST_SIDE);
            List<String> texts = look(picture.read(reduction), start);
            int whole = 1 + (picture.longerSide() - 1) / SIDE_MAX;
            return texts.isEmpty() && whole < reduction ? look(picture.read(whole), start) : texts;
        } catch (RuntimeException broken) { // boundary: foreign readers of foreign bytes
            throw new IOException(file + " is a broken picture", broken);
        }
    }

    /**
     * Reads the codes of a picture.
     *
     * @return their texts, none twice; none at all if there is no code
     */
    public List<String> read(BufferedImage picture) {
        return look(GreyPicture.of(picture), System.nanoTime());
    }

    private List<String> look(GreyPicture grey, long startNanos) {
        List<String> texts = first(quick(grey), startNanos, TIME_MAX);
        return texts.isEmpty() ? first(slow(grey), startNanos, SLOW_MAX) : texts;
    }

    private static List<String> first(
            Stream<Supplier<List<String>>> attempts, long startNanos, Duration max) {
        return attempts.takeWhile(_ -> System.nanoTime() - startNanos < max.toNanos())
                .map(ImageCodeReader::outcome)
                .filter(texts -> !texts.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The likeliest first; a later one is only tried when the one before found nothing. */
    private Stream<Supplier<List<String>>> quick(GreyPicture grey) {
        return Stream.of(
                () -> zxing.read(grey),
                () -> boofCv.read(grey),
                () -> boofCv.read(grey.scaled(0.5).sharpened(15, 3)),
                () -> boofCv.read(grey.sharpened(15, 3)),
                () -> boofCv.read(grey.sharpened(9, 2)),
                () -> zxing.readOther(grey),
                () -> zxing.read(grey.blurred(3)),
                () -> zxing.read(grey.sharpened(15, 3)));
    }

    private Stream<Supplier<List<String>>> slow(GreyPicture grey) {
        return Stream.of(
                () -> boofCv.read(resized(grey)),
                () -> zxing.read(resized(grey)),
                () -> zxing.read(grey.sharpened(9, 2)),
                () -> boofCv.read(grey.scaled(0.33).sharpened(9, 4)),
                () -> zxing.read(grey.scaled(0.5).sharpened(9, 3)),
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
}
