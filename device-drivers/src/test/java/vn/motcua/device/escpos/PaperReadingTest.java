package vn.motcua.device.escpos;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the decoder puts on paper can be read by those who did not draw it. */
class PaperReadingTest {
    private static final int WIDTH = 576;
    private static final String NAME = "Nguyễn Thị Hường";

    @ParameterizedTest
    @CsvSource({
        "65, 01234567890, 012345678905",
        "66, 0123456, 01234565",
        "67, 893456789012, 8934567890120",
        "68, 0123456, 01234565",
        "69, H56-07, H56-07",
        "70, 0123456789, 0123456789",
        "71, A012345A, 012345",
        "72, H56-07, H56-07",
        "73, {BH56-07, H56-07",
        "74, (01)08934567890120, ]C10108934567890120",
        "75, 0893456789012, 08934567890120"
    })
    void another_engine_reads_each_kind_of_bar_code(int kind, String sent, String read)
            throws IOException, NotFoundException {
        var stream = new ByteArrayOutputStream();
        stream.writeBytes(new byte[] {0x1B, 'a', 1, 0x1D, 'h', 80, 0x1D, 'k', (byte) kind});
        stream.write(sent.length());
        stream.writeBytes(sent.getBytes(StandardCharsets.US_ASCII));

        assertThat(read(PrintedTape.of(stream.toByteArray(), WIDTH))).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({"49, Nguyễn Thị Hường", "48, H56-07", "53, H56-07", "54, H56-07"})
    void another_engine_reads_each_kind_of_square_code(int kind, String sent)
            throws IOException, NotFoundException {
        byte[] text = sent.getBytes(StandardCharsets.UTF_8);
        var stream = new ByteArrayOutputStream();
        stream.writeBytes(new byte[] {0x1B, 'a', 1, 0x1D, '(', 'k', 3, 0, (byte) kind, 67, 4});
        stream.writeBytes(
                new byte[] {0x1D, '(', 'k', (byte) (text.length + 3), 0, (byte) kind, 80, 48});
        stream.writeBytes(text);
        stream.writeBytes(new byte[] {0x1D, '(', 'k', 3, 0, (byte) kind, 81, 48});

        assertThat(read(PrintedTape.of(stream.toByteArray(), WIDTH))).isEqualTo(sent);
    }

    @Test
    void the_code_pages_of_vietnamese_printers_print_the_same_letters() throws IOException {
        byte[] windows =
                "Nguyê\u0303n Thi\u0323 Hươ\u0300ng".getBytes(Charset.forName("windows-1258"));
        byte[] tcvn = {
            'N',
            'g',
            'u',
            'y',
            (byte) 0xD4,
            'n',
            ' ',
            'T',
            'h',
            (byte) 0xDE,
            ' ',
            'H',
            (byte) 0xAD,
            (byte) 0xEA,
            'n',
            'g'
        };

        byte[] unicode =
                printed(
                        new byte[] {0x1C, '(', 'C', 2, 0, '0', '2'},
                        NAME.getBytes(StandardCharsets.UTF_8));

        assertThat(printed(new byte[] {0x1B, 't', 52}, windows)).isEqualTo(unicode);
        assertThat(printed(new byte[] {0x1B, 't', 30}, tcvn)).isEqualTo(unicode);
    }

    @Test
    void every_way_to_send_a_picture_gives_the_same_dots() throws IOException {
        byte[] slope = {1, 2, 4, 8, 16, 32, 64, (byte) 128};
        byte[] atOnce = joined(new byte[] {0x1D, 'v', '0', 0, 1, 0, 8, 0}, slope);

        byte[] wanted = PrintedTape.of(atOnce, WIDTH).png();

        assertThat(PrintedTape.of(stored((byte) 112, slope), WIDTH).png()).isEqualTo(wanted);
        assertThat(PrintedTape.of(stored((byte) 113, slope), WIDTH).png()).isEqualTo(wanted);
    }

    private static byte[] stored(byte asRowsOrColumns, byte[] dots) {
        byte[] head = {0x1D, '(', 'L', 18, 0, 48, asRowsOrColumns, 48, 1, 1, 49, 8, 0, 8, 0};
        byte[] print = {0x1D, '(', 'L', 2, 0, 48, 50};
        return joined(joined(head, dots), print);
    }

    private static byte[] joined(byte[] first, byte[] then) {
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(first);
        whole.writeBytes(then);
        return whole.toByteArray();
    }

    private static byte[] printed(byte[] choice, byte[] text) throws IOException {
        byte[] line = joined(joined(choice, text), new byte[] {'\n'});
        return PrintedTape.of(line, WIDTH).png();
    }

    private static String read(PrintedTape tape) throws IOException, NotFoundException {
        BufferedImage paper = ImageIO.read(new ByteArrayInputStream(tape.png()));
        var framed =
                new BufferedImage(WIDTH + 80, paper.getHeight() + 80, BufferedImage.TYPE_INT_RGB);
        var pen = framed.createGraphics();
        pen.fillRect(0, 0, framed.getWidth(), framed.getHeight());
        pen.drawImage(paper, 40, 40, null);
        pen.dispose();
        int[] pixels =
                framed.getRGB(
                        0, 0, framed.getWidth(), framed.getHeight(), null, 0, framed.getWidth());
        var light = new RGBLuminanceSource(framed.getWidth(), framed.getHeight(), pixels);
        Map<DecodeHintType, Object> hints =
                Map.of(
                        DecodeHintType.TRY_HARDER, true,
                        DecodeHintType.CHARACTER_SET, "UTF-8",
                        DecodeHintType.ASSUME_GS1, true);
        return new MultiFormatReader()
                .decode(new BinaryBitmap(new HybridBinarizer(light)), hints)
                .getText();
    }
}
