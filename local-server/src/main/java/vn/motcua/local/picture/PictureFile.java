package vn.motcua.local.picture;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.w3c.dom.Element;
import vn.motcua.local.picture.PictureOutcome.Read;
import vn.motcua.local.picture.PictureOutcome.Refusal;
import vn.motcua.local.picture.PictureOutcome.Refused;

/**
 * Reads the pages of picture files (JPEG, PNG, TIFF, BMP, GIF), one at a time. What a page costs is
 * known from its header before any of it is unpacked: a huge one is read in steps, an enormous one
 * not at all.
 */
public final class PictureFile {
    /** A4 in colour at 400 dpi; more is read with gaps. */
    private static final long BYTES_AT_ONCE = 48L << 20;

    /** A4 at 350 dpi: beyond, letters gain nothing. */
    private static final long PIXELS_KEPT = 12_000_000;

    private static final long PIXELS_MAX = 200_000_000;

    /** Java's JPEG decoder keeps all of a progressive file, six bytes for a pixel. */
    private static final long JPEG_PIXELS_MAX = 64_000_000;

    /** A strip, often the whole page, is unpacked at once. */
    private static final long TIFF_BYTES_MAX = 160L << 20;

    private static final int PAGES_MAX = 1_000;
    private static final int HEAD_BYTES = 4_096;
    private static final int CMYK = 4;

    private final Path file;

    public PictureFile(Path file) {
        this.file = file;
    }

    /** Takes the pages in their order. */
    public interface PageReceiver {

        /**
         * @param number 1 is the first
         */
        void page(int number, PictureOutcome outcome);
    }

    /** The first page. */
    public PictureOutcome first() {
        var first = new PictureOutcome[] {new Refused(Refusal.NO_PICTURE)};
        read((number, outcome) -> first[0] = number == 1 ? outcome : first[0], 1);
        return first[0];
    }

    /** Hands over every page, read or refused; at least one. */
    public void read(PageReceiver receiver) {
        read(receiver, PAGES_MAX);
    }

    private void read(PageReceiver receiver, int pagesMax) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            receiver.page(1, new Refused(Refusal.MISSING));
            return;
        }
        try (ImageInputStream stream = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                receiver.page(1, new Refused(Refusal.NO_PICTURE));
                return;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, false, false);
                pages(reader, receiver, pagesMax);
            } finally {
                reader.dispose();
            }
        } catch (IOException broken) {
            receiver.page(1, new Refused(Refusal.BROKEN));
        }
    }

    private void pages(ImageReader reader, PageReceiver receiver, int pagesMax) {
        for (int index = 0; index < pagesMax; index++) {
            PictureOutcome outcome;
            try {
                outcome = page(reader, index);
            } catch (IndexOutOfBoundsException noMore) {
                if (index > 0) {
                    return;
                }
                outcome = new Refused(Refusal.BROKEN);
            } catch (IOException | RuntimeException | StackOverflowError broken) {
                // boundary: foreign readers of foreign bytes
                outcome = new Refused(Refusal.BROKEN);
            }
            receiver.page(index + 1, outcome);
            if (outcome instanceof Refused || !isTiff(reader)) {
                return;
            }
        }
    }

    private PictureOutcome page(ImageReader reader, int index) throws IOException {
        long pixels = (long) reader.getWidth(index) * reader.getHeight(index);
        long bytes = pixels * bitsPerPixel(reader, index) / 8;
        boolean isTooLarge = pixels > PIXELS_MAX || (isTiff(reader) && bytes > TIFF_BYTES_MAX);
        if (isTooLarge || (isJpeg(reader) && pixels > JPEG_PIXELS_MAX)) {
            return new Refused(Refusal.TOO_LARGE);
        }
        int dpi = dpi(reader, index);
        int gaps = 1;
        while (bytes / gaps / gaps > BYTES_AT_ONCE || pixels / gaps / gaps > PIXELS_KEPT * 4) {
            gaps++;
        }
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(gaps, gaps, 0, 0);
        Picture picture = Picture.of(decoded(reader, index, param), dpi / gaps);
        return new Read(picture.reduced(factor(picture)));
    }

    private static int factor(Picture picture) {
        int factor = 1;
        long pixels = (long) picture.widthPx() * picture.heightPx();
        while (pixels / factor / factor > PIXELS_KEPT) {
            factor++;
        }
        return factor;
    }

    private static BufferedImage decoded(ImageReader reader, int index, ImageReadParam param)
            throws IOException {
        if (isJpeg(reader) && !reader.getImageTypes(index).hasNext()) {
            return Cmyk.toRgb(reader.readRaster(index, param));
        }
        return reader.read(index, param);
    }

    private int dpi(ImageReader reader, int index) throws IOException {
        if (isTiff(reader)) {
            var metadata = reader.getImageMetadata(index);
            return Density.of((Element) metadata.getAsTree("javax_imageio_1.0"));
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            return Density.of(bytes.readNBytes(HEAD_BYTES));
        }
    }

    /** Inks of a printing press, as Adobe writes them into a JPEG: none is 255. */
    private static final class Cmyk {
        private Cmyk() {}

        static BufferedImage toRgb(Raster inks) throws IOException {
            if (inks.getNumBands() != CMYK) {
                throw new IOException("neither grey, RGB nor CMYK");
            }
            int width = inks.getWidth();
            var rgb = new BufferedImage(width, inks.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
            int[] row = new int[width * CMYK];
            int[] colours = new int[width];
            for (int y = 0; y < inks.getHeight(); y++) {
                int[] _ = inks.getPixels(0, y, width, 1, row);
                for (int x = 0; x < width; x++) {
                    int black = row[x * CMYK + 3];
                    int colour = 0;
                    for (int ink = 0; ink < 3; ink++) {
                        colour = colour << 8 | row[x * CMYK + ink] * black / 255;
                    }
                    colours[x] = colour;
                }
                rgb.setRGB(0, y, width, 1, colours, 0, width);
            }
            return rgb;
        }
    }

    private static int bitsPerPixel(ImageReader reader, int index) throws IOException {
        var type = reader.getRawImageType(index);
        return type == null ? 32 : type.getColorModel().getPixelSize();
    }

    private static boolean isTiff(ImageReader reader) {
        return "tif".equals(kind(reader)) || "tiff".equals(kind(reader));
    }

    private static boolean isJpeg(ImageReader reader) {
        return kind(reader).startsWith("jp");
    }

    private static String kind(ImageReader reader) {
        try {
            return reader.getFormatName().toLowerCase(Locale.ROOT);
        } catch (IOException unnamed) {
            return "";
        }
    }
}
