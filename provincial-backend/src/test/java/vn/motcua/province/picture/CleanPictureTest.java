package vn.motcua.province.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A photo from a phone stands upright, and tells nothing of who took it and where. */
class CleanPictureTest {
    private static final String PLACE = "10.7769N 106.7009E";

    /** Where the corner that is red in the file is seen. */
    @ParameterizedTest
    @CsvSource({"1, 120, 10, 10", "3, 120, 110, 70", "6, 80, 70, 10", "8, 80, 10, 110"})
    void a_photo_is_turned_as_its_camera_was_held_and_tells_no_place(
            int orientation, int width, int x, int y) throws IOException {
        byte[] photo = photo(orientation);
        assertThat(words(photo)).contains(PLACE);

        var made = (PictureOutcome.Made) CleanPicture.of(photo);

        byte[] jpeg = Base64.getDecoder().decode(made.jpeg());
        BufferedImage shown = ImageIO.read(new ByteArrayInputStream(jpeg));
        assertThat(shown.getWidth()).isEqualTo(made.widthPx()).isEqualTo(width);
        Color corner = new Color(shown.getRGB(x, y));
        assertThat(corner.getRed()).isGreaterThan(200);
        assertThat(corner.getGreen()).isLessThan(80);
        assertThat(words(jpeg)).doesNotContain("Exif").doesNotContain(PLACE);
    }

    /** 120 by 80, blue, with the upper left corner red, as it comes from a camera. */
    private static byte[] photo(int orientation) throws IOException {
        var picture = new BufferedImage(120, 80, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 80; y++) {
            for (int x = 0; x < 120; x++) {
                picture.setRGB(x, y, x < 30 && y < 30 ? 0xff0000 : 0x0000ff);
            }
        }
        var bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(picture, "jpeg", bytes)).isTrue();
        byte[] plain = bytes.toByteArray();
        byte[] place = PLACE.getBytes(StandardCharsets.US_ASCII);
        int length = 2 + 6 + 8 + 2 + 12 + 4 + place.length;
        return ByteBuffer.allocate(plain.length + 2 + length)
                .put(plain, 0, 2)
                .putShort((short) 0xffe1)
                .putShort((short) length)
                .put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .put(place)
                .put(plain, 2, plain.length - 2)
                .array();
    }

    private static String words(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }
}
