package vn.motcua.device.printer;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.device.printer.Receipt.Part;

/** Every Vietnamese name can be printed, and nothing of it is cut off. */
class SlipDrawingTest {
    private static final int WIDTH = 384;
    private static final String VOWELS = "aăâeêioôơuưy";
    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";

    private final ReceiptFont font = new ReceiptFont();

    @Test
    void all_134_vietnamese_letters_have_a_glyph_of_their_own() {
        List<String> letters = vietnameseLetters();

        assertThat(letters).hasSize(134).doesNotHaveDuplicates();
        assertThat(letters).allMatch(letter -> font.regular(20).canDisplayUpTo(letter) < 0);
        assertThat(letters).allMatch(letter -> font.bold(20).canDisplayUpTo(letter) < 0);
    }

    @Test
    void letters_written_in_two_signs_look_like_those_written_in_one() {
        String name = "Nguyễn Thị Mẫu Hường";
        String apart = Normalizer.normalize(name, Normalizer.Form.NFD);

        assertThat(dots(new Part.Text(apart))).isEqualTo(dots(new Part.Text(name)));
    }

    @Test
    void the_highest_and_the_lowest_mark_stay_on_the_paper() {
        BufferedImage slip = draw(new Part.Heading("ỂỖỆ"));

        assertThat(blackRows(slip).min().orElseThrow()).isPositive();
        assertThat(blackRows(slip).max().orElseThrow()).isLessThan(slip.getHeight() - 1);
    }

    @Test
    void a_long_text_wraps_at_words_and_a_long_word_inside() {
        var lines = new TextLines(font.regular(20), WIDTH);

        assertThat(lines.ofWords("Đăng ký khai sinh có yếu tố nước ngoài tại nơi cư trú"))
                .hasSizeGreaterThan(1)
                .allMatch(line -> TextLines.width(font.regular(20), line) <= WIDTH);
        assertThat(String.join("", lines.ofWords("x".repeat(200)))).isEqualTo("x".repeat(200));
    }

    @Test
    void a_code_is_broken_only_after_a_hyphen() {
        var lines = new TextLines(font.bold(33), WIDTH);

        assertThat(lines.ofCode("KIOSK-Q1-20260115-0042"))
                .hasSizeGreaterThan(1)
                .satisfies(all ->
                        assertThat(all.subList(0, all.size() - 1))
                                .allMatch(line -> line.endsWith("-")));
    }

    @Test
    void the_dots_of_a_slip_hold_no_command_for_the_printer() {
        var image = new BufferedImage(24, 1, BufferedImage.TYPE_BYTE_GRAY);
        IntStream.range(0, 24).forEach(x -> image.setRGB(x, 0, 0xFFFFFF));
        IntStream.of(3, 13, 23).forEach(x -> image.setRGB(x, 0, 0));

        byte[] band = RasterBands.of(image).getFirst();

        assertThat(band).containsExactly(0x1D, 'v', '0', 0, 3, 0, 1, 0, 0x18, 0x04, 0x01);
    }

    private List<Boolean> dots(Part part) {
        BufferedImage slip = draw(part);
        return IntStream.range(0, slip.getHeight() * WIDTH)
                .mapToObj(dot -> slip.getRGB(dot % WIDTH, dot / WIDTH) == 0xFFFFFFFF)
                .toList();
    }

    private BufferedImage draw(Part part) {
        return SlipDrawing.draw(new Receipt(List.of(part)), WIDTH, font);
    }

    private static IntStream blackRows(BufferedImage slip) {
        return IntStream.range(0, slip.getHeight())
                .filter(y ->
                        IntStream.range(0, WIDTH).anyMatch(x -> (slip.getRGB(x, y) & 0xFF) < 128));
    }

    /** 12 vowels with no or one of five tones, without the six plain ones, and đ, in both cases. */
    private static List<String> vietnameseLetters() {
        Stream<String> marked =
                VOWELS.chars()
                        .mapToObj(Character::toString)
                        .flatMap(vowel ->
                                TONES.chars().mapToObj(tone -> vowel + Character.toString(tone)))
                        .map(letter -> Normalizer.normalize(letter, Normalizer.Form.NFC));
        return Stream.concat(marked, Stream.of("ă", "â", "ê", "ô", "ơ", "ư", "đ"))
                .flatMap(letter -> Stream.of(letter, letter.toUpperCase(Locale.ROOT)))
                .toList();
    }
}
