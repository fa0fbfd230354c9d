package vn.motcua.device.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.device.simulated.SamplePage;

/** Half a page is never taken for a page, however well its beginning decodes. */
class PageFileTest {
    private static final int SIDE = 400;

    @TempDir Path folder;

    @Test
    void a_whole_page_is_kept_with_its_size() throws IOException {
        byte[] jpeg = Files.readAllBytes(SamplePage.write(folder, 1).getFirst());

        PageImage page = PageFile.check(jpeg).orElseThrow().write(folder);

        assertThat(page.jpeg()).hasBinaryContent(jpeg);
        assertThat(page.widthPx()).isEqualTo(SamplePage.WIDTH);
        assertThat(page.heightPx()).isEqualTo(SamplePage.HEIGHT);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.1, 0.5, 0.9, 0.99, 0.999})
    void a_page_that_breaks_off_is_no_page(double kept) throws IOException {
        byte[] jpeg = noise(BufferedImage.TYPE_3BYTE_BGR);
        byte[] cut = Arrays.copyOf(jpeg, (int) (jpeg.length * kept));

        assertThat(PageFile.check(cut)).isEmpty();
    }

    @Test
    void a_page_whose_end_was_filled_with_zeros_is_no_page() throws IOException {
        byte[] jpeg = noise(BufferedImage.TYPE_BYTE_GRAY);
        Arrays.fill(jpeg, jpeg.length / 2, jpeg.length, (byte) 0);

        assertThat(PageFile.check(jpeg)).isEmpty();
    }

    @Test
    void what_is_no_jpeg_is_no_page() throws IOException {
        var png = new ByteArrayOutputStream();
        var image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_BYTE_GRAY);
        assertThat(ImageIO.write(image, "png", png)).isTrue();

        assertThat(PageFile.check(png.toByteArray())).isEmpty();
        assertThat(PageFile.check("%PDF-1.7".getBytes(StandardCharsets.US_ASCII))).isEmpty();
        assertThat(PageFile.check(new byte[0])).isEmpty();
    }

    private static byte[] noise(int kind) throws IOException {
        var image = new BufferedImage(SIDE, SIDE, kind);
        var random = new Random(1);
        for (int dot = 0; dot < SIDE * SIDE; dot++) {
            image.setRGB(dot % SIDE, dot / SIDE, random.nextInt());
        }
        var jpeg = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, "jpeg", jpeg)).isTrue();
        return jpeg.toByteArray();
    }
}
