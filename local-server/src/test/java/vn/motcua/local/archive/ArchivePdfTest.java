package vn.motcua.local.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.motcua.local.page.TextPage;
import vn.motcua.local.picture.Picture;

/** An officer opens a document in twenty years and sees the letters and the red of the stamp. */
class ArchivePdfTest {
    private static final Color RED = new Color(200, 30, 40);
    private static final int BYTES_MAX = 90_000;
    private static final List<Word> WORDS =
            List.of(new Word("Cộng", 100, 90, 60, 20), new Word("hòa", 170, 90, 50, 20));

    @Test
    void pages_of_text_with_a_stamp_keep_to_the_archive_standard() throws Exception {
        byte[] pdf = pdf(List.of(stamped(), TextPage.upright()), WORDS);

        assertThat(ArchiveJudge.complaints(pdf)).isEmpty();
        assertThat(pdf).hasSizeLessThan(2 * BYTES_MAX);
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).contains("/CCITTFaxDecode");
    }

    @Test
    void a_photograph_and_a_grey_page_keep_to_the_archive_standard() throws Exception {
        var grey = new BufferedImage(400, 600, BufferedImage.TYPE_BYTE_GRAY);

        assertThat(
                        ArchiveJudge.complaints(
                                pdf(List.of(photograph(), new Picture(grey, 0)), List.of())))
                .isEmpty();
    }

    @Test
    void a_red_stamp_stays_red_and_black_letters_black() throws Exception {
        BufferedImage seen = seen(pdf(List.of(stamped()), List.of()));

        var stamp = new Color(seen.getRGB(600, 1100));
        assertThat(stamp.getRed()).isBetween(160, 255);
        assertThat(stamp.getGreen()).isLessThan(90);
        assertThat(darkest(seen)).isLessThan(70);
        assertThat(new Color(seen.getRGB(20, 20)).getGreen()).isGreaterThan(245);
    }

    @Test
    void its_words_can_be_searched() throws Exception {
        byte[] pdf = pdf(List.of(TextPage.upright()), WORDS);

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("Cộng hòa");
        }
    }

    @Test
    void the_same_pages_give_the_same_bytes() throws Exception {
        assertThat(pdf(List.of(stamped()), WORDS)).isEqualTo(pdf(List.of(stamped()), WORDS));
    }

    private static byte[] pdf(List<Picture> pages, List<Word> words) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var pdf = new ArchivePdf()) {
            for (Picture page : pages) {
                pdf.add(ArchivePage.of(page), words);
            }
            pdf.writeTo(bytes);
        }
        return bytes.toByteArray();
    }

    private static Picture stamped() {
        Picture page = TextPage.upright();
        Graphics2D pen = page.image().createGraphics();
        pen.setColor(RED);
        pen.fillOval(550, 1090, 120, 40);
        pen.dispose();
        return page;
    }

    private static Picture photograph() {
        var random = new Random(5);
        var picture = new BufferedImage(300, 300, BufferedImage.TYPE_3BYTE_BGR);
        for (int at = 0; at < 90_000; at++) {
            picture.setRGB(at % 300, at / 300, random.nextInt(0x1000000));
        }
        return new Picture(picture, 100);
    }

    private static BufferedImage seen(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(0, TextPage.DPI);
        }
    }

    private static int darkest(BufferedImage seen) {
        int darkest = 255;
        for (int y = 60; y < 300; y++) {
            for (int x = 80; x < 400; x++) {
                darkest = Math.min(darkest, new Color(seen.getRGB(x, y)).getGreen());
            }
        }
        return darkest;
    }
}
