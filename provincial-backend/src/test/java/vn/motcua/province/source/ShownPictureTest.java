package vn.motcua.province.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Whatever a camera sends, a kiosk gets a small JPEG made here, or none. */
class ShownPictureTest {
    private static final Random RANDOM = new Random(1);

    @Test
    void a_large_picture_becomes_a_small_one() throws IOException {
        byte[] shown = Base64.getDecoder().decode(ShownPicture.of(png(4_000, 3_000)).orElseThrow());
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(shown));
        assertThat(picture.getWidth()).isLessThanOrEqualTo(1_280);
        assertThat(picture.getWidth() * 3).isBetween(picture.getHeight() * 4 - 8, 5_200);
        assertThat(shown[0]).isEqualTo((byte) 0xFF);
    }

    @Test
    void what_hides_behind_a_picture_stays_behind() throws IOException {
        byte[] file = Base64.getDecoder().decode(png(40, 30));
        byte[] script = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        byte[] both = Arrays.copyOf(file, file.length + script.length);
        System.arraycopy(script, 0, both, file.length, script.length);
        String shown = ShownPicture.of(Base64.getEncoder().encodeToString(both)).orElseThrow();
        assertThat(new String(Base64.getDecoder().decode(shown), StandardCharsets.ISO_8859_1))
                .doesNotContain("script");
    }

    @Test
    void a_file_of_5_megabytes_is_shown_and_one_of_a_byte_more_is_none() throws IOException {
        byte[] file = Base64.getDecoder().decode(png(60, 60));
        byte[] most = Arrays.copyOf(file, 5 << 20);
        byte[] more = Arrays.copyOf(file, (5 << 20) + 1);

        assertThat(ShownPicture.of(Base64.getEncoder().encodeToString(most))).isPresent();
        assertThat(ShownPicture.of(Base64.getEncoder().encodeToString(more))).isEmpty();
        assertThat(ShownPicture.of("A".repeat(8 << 20))).isEmpty();
    }

    @Test
    void more_pixels_than_memory_are_not_read() throws IOException {
        byte[] file = Base64.getDecoder().decode(png(1, 1));
        // Width and height stand as four bytes each after the name of the first chunk.
        for (int place : new int[] {16, 20}) {
            file[place + 1] = 1;
        }
        assertThat(ShownPicture.of(Base64.getEncoder().encodeToString(file))).isEmpty();
    }

    @Test
    void damaged_and_foreign_files_are_none() throws IOException {
        byte[] whole = Base64.getDecoder().decode(png(60, 60));
        for (int each = 0; each < 200; each++) {
            byte[] damaged = whole.clone();
            for (int at = 0; at < 20; at++) {
                damaged[RANDOM.nextInt(damaged.length)] = (byte) RANDOM.nextInt();
            }
            // Some damage leaves a picture; none leaves an exception.
            assertThat(ShownPicture.of(Base64.getEncoder().encodeToString(damaged))).isNotNull();
        }
        assertThat(ShownPicture.of("không phải ảnh")).isEmpty();
        assertThat(ShownPicture.of("R0lGODlhAQABAAAAACwAAAAAAQABAAA=")).isEmpty();
    }

    private static String png(int width, int height) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(picture, "png", bytes)).isTrue();
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }
}
