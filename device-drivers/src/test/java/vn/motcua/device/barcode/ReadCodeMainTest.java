package vn.motcua.device.barcode;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each file gives one line, whatever is in it. */
class ReadCodeMainTest {
    private static final int DOTS = 6;

    @TempDir Path folder;
    private final ImageCodeReader reader = new ImageCodeReader();

    @Test
    void a_text_of_two_lines_stays_on_one() throws IOException, WriterException {
        String file = picture("BEGIN:VCARD\nN:Nguyen");

        assertThat(ReadCodeMain.line(reader, file)).isEqualTo(file + "\tBEGIN:VCARD\\nN:Nguyen");
    }

    @Test
    void a_file_without_a_code_has_nothing_after_the_tab() throws IOException {
        String text = Files.writeString(folder.resolve("text.png"), "no picture").toString();
        String missing = folder.resolve("missing.png").toString();

        assertThat(ReadCodeMain.line(reader, text)).isEqualTo(text + "\t");
        assertThat(ReadCodeMain.line(reader, missing)).isEqualTo(missing + "\t");
        assertThat(ReadCodeMain.line(reader, "bad\0name")).isEqualTo("bad\0name\t");
    }

    private String picture(String text) throws IOException, WriterException {
        var modules = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        int side = (modules.getWidth() + 8) * DOTS;
        var image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                int column = x / DOTS - 4;
                int row = y / DOTS - 4;
                boolean isInside = column >= 0 && column < modules.getWidth();
                isInside &= row >= 0 && row < modules.getHeight();
                boolean isBlack = isInside && modules.get(column, row) == 1;
                image.setRGB(x, y, isBlack ? 0 : 0xFFFFFF);
            }
        }
        Path file = folder.resolve("code.png");
        assertThat(ImageIO.write(image, "png", file.toFile())).isTrue();
        return file.toString();
    }
}
