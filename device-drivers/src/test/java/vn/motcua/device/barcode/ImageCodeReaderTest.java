package vn.motcua.device.barcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.MultiFormatWriter;
import com.google.zxing.WriterException;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A photographed or scanned code is read, and a picture without one never stops the program. */
class ImageCodeReaderTest {
    private static final String CARD = "001099012345||Nguyễn Thị Mẫu|01021990|Nữ|Hà Nội|02032021";
    private static final Path CORPUS =
            Path.of(System.getProperty("motcua.shared", "none")).resolve("corpora/qr/zxing");

    @TempDir Path folder;
    private final ImageCodeReader reader = new ImageCodeReader();

    @ParameterizedTest
    @ValueSource(strings = {CARD, "Hà", "Đỗ", "Lê Ý", "https://motcua.example/h/1"})
    void vietnamese_texts_are_read_with_all_their_letters(String text) throws WriterException {
        assertThat(reader.read(qr(text, 300))).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 45, 90, 173})
    void a_turned_code_is_read(int degrees) throws WriterException {
        GreyPicture turned = GreyPicture.of(qr(CARD, 400)).turned(degrees);

        assertThat(reader.read(turned.image())).containsExactly(CARD);
    }

    @Test
    void light_codes_on_a_dark_ground_are_read() throws WriterException {
        BufferedImage picture = qr(CARD, 300);
        for (int dot = 0; dot < 300 * 300; dot++) {
            picture.setRGB(dot % 300, dot / 300, ~picture.getRGB(dot % 300, dot / 300));
        }

        assertThat(reader.read(picture)).containsExactly(CARD);
    }

    @Test
    void two_codes_on_one_page_are_both_read() throws WriterException {
        var page = new BufferedImage(800, 400, BufferedImage.TYPE_INT_RGB);
        var pen = page.createGraphics();
        pen.drawImage(qr("left", 400), 0, 0, null);
        pen.drawImage(qr("right", 400), 400, 0, null);
        pen.dispose();

        assertThat(reader.read(page)).containsExactlyInAnyOrder("left", "right");
    }

    @Test
    void a_small_code_on_a_scanned_page_is_read() throws IOException, WriterException {
        var page = new BufferedImage(2480, 3508, BufferedImage.TYPE_INT_RGB);
        var pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 2480, 3508);
        pen.drawImage(qr(CARD, 130), 1900, 300, null); // 11 mm, as on the identity card
        pen.dispose();
        for (String kind : List.of("jpg", "png")) {
            Path file = folder.resolve("page." + kind);
            assertThat(ImageIO.write(page, kind, file.toFile())).isTrue();

            assertThat(reader.read(file)).containsExactly(CARD);
        }
    }

    @Test
    void a_picture_without_a_code_has_none() {
        assertThat(reader.read(new BufferedImage(300, 200, BufferedImage.TYPE_INT_ARGB))).isEmpty();
        assertThat(reader.read(new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY))).isEmpty();
    }

    @Test
    void a_file_that_is_no_picture_says_so() throws IOException {
        Path text = Files.writeString(folder.resolve("code.png"), "not a picture");

        assertThatThrownBy(() -> reader.read(text).size()).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> reader.read(folder.resolve("none.png")).size())
                .isInstanceOf(IOException.class);
    }

    @Test
    void the_photographs_of_a_public_collection_are_read() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "the collection of code pictures is not here");
        List<String> wrong = new ArrayList<>();
        List<Path> pictures = pictures();
        for (Path picture : pictures) {
            String name = picture.getFileName().toString().replace(".png", ".txt");
            String expected = Files.readString(picture.resolveSibling(name)).strip();
            List<String> read = reader.read(picture);
            if (read.size() != 1 || !lines(read.getFirst()).equals(lines(expected))) {
                wrong.add(picture + ": " + read);
            }
        }

        assertThat(pictures).hasSizeGreaterThan(50);
        assertThat(wrong).isEmpty();
    }

    private static List<Path> pictures() throws IOException {
        try (Stream<Path> files = Files.walk(CORPUS)) {
            return files.filter(file -> file.toString().matches(".*/qrcode-\\d/.*\\.png")).toList();
        }
    }

    private static List<String> lines(String text) {
        return text.strip().lines().toList();
    }

    private static BufferedImage qr(String text, int side) throws WriterException {
        var modules =
                new MultiFormatWriter()
                        .encode(
                                text,
                                BarcodeFormat.QR_CODE,
                                side,
                                side,
                                Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"));
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        for (int dot = 0; dot < side * side; dot++) {
            boolean isBlack = modules.get(dot % side, dot / side);
            picture.setRGB(dot % side, dot / side, isBlack ? 0 : 0xFFFFFF);
        }
        return picture;
    }
}
