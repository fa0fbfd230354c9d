package vn.motcua.device.jpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TurboJpegTest {
    private static final Color STAMP = new Color(200, 30, 40);
    private static final long ENOUGH = 1_000_000;

    @BeforeEach
    void needsTheLibrary() {
        assumeTrue(TurboJpeg.installed().isPresent(), "libturbojpeg0 is not installed");
    }

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_3BYTE_BGR, BufferedImage.TYPE_BYTE_GRAY})
    void a_stamp_keeps_its_colour(int kind) throws IOException {
        BufferedImage page = page(kind);

        var seen = ImageIO.read(new ByteArrayInputStream(pressed(page)));

        assertThat(seen.getWidth()).isEqualTo(page.getWidth());
        assertThat(seen.getHeight()).isEqualTo(page.getHeight());
        var wanted = new Color(page.getRGB(150, 100));
        var found = new Color(seen.getRGB(150, 100));
        assertThat(found.getRed()).isCloseTo(wanted.getRed(), within(6));
        assertThat(found.getGreen()).isCloseTo(wanted.getGreen(), within(6));
        assertThat(found.getBlue()).isCloseTo(wanted.getBlue(), within(6));
    }

    @Test
    void a_whole_page_passes_and_one_that_breaks_off_does_not() throws IOException {
        byte[] whole = pressed(page(BufferedImage.TYPE_3BYTE_BGR));
        byte[] broken = Arrays.copyOf(whole, whole.length / 2);

        assertThat(check(whole)).contains(new TurboJpeg.Size(301, 203));
        assertThat(check(broken)).isEmpty();
        assertThat(check(new byte[] {1, 2, 3, 4})).isEmpty();
    }

    @Test
    void a_picture_larger_than_any_paper_is_not_decoded() throws IOException {
        byte[] page = pressed(page(BufferedImage.TYPE_BYTE_GRAY));

        assertThat(TurboJpeg.installed().orElseThrow().check(page, 301 * 203 - 1)).isEmpty();
    }

    @Test
    void pixels_of_four_samples_are_left_to_others() {
        assertThat(TurboJpeg.takes(page(BufferedImage.TYPE_4BYTE_ABGR))).isFalse();
        assertThat(TurboJpeg.takes(page(BufferedImage.TYPE_INT_RGB))).isFalse();
    }

    private static byte[] pressed(BufferedImage page) throws IOException {
        return TurboJpeg.installed().orElseThrow().press(page, 85);
    }

    private static Optional<TurboJpeg.Size> check(byte[] jpeg) {
        return TurboJpeg.installed().orElseThrow().check(jpeg, ENOUGH);
    }

    private static BufferedImage page(int kind) {
        var page = new BufferedImage(301, 203, kind);
        Graphics2D pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 301, 203);
        pen.setColor(STAMP);
        pen.fillOval(100, 50, 100, 100);
        pen.dispose();
        return page;
    }
}
