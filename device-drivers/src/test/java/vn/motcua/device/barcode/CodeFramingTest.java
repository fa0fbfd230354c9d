package vn.motcua.device.barcode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.device.barcode.ReadOutcome.CodeRead;
import vn.motcua.device.barcode.ReadOutcome.Garbled;
import vn.motcua.device.barcode.ReadOutcome.TooLong;

/** A reader may be set up in any usual way; the code inside is the same. */
class CodeFramingTest {
    private static final String CARD = "001099012345||Nguyễn Thị Mẫu|01021990|Nữ|Hà Nội|02032021";

    private final CodeFraming framing = new CodeFraming();

    @ParameterizedTest
    @ValueSource(strings = {"\r", "\n", "\r\n", "\t", "\u0003", "\u0003\r\n"})
    void any_usual_suffix_ends_a_code(String suffix) {
        framing.accept(utf8(CARD + suffix));

        assertThat(codes()).containsExactly(new CodeRead(CARD));
    }

    @Test
    void silence_ends_a_code_without_a_suffix() {
        framing.accept(utf8(CARD));
        assertThat(codes()).isEmpty();

        framing.end();

        assertThat(codes()).containsExactly(new CodeRead(CARD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"]Q1", "]Q2", "]C0", "]d2", "\u0002", "\u0002]Q1"})
    void what_stands_before_a_code_is_not_part_of_it(String prefix) {
        framing.accept(utf8(prefix + "H01.23-260115-0001\r"));

        assertThat(codes()).containsExactly(new CodeRead("H01.23-260115-0001"));
    }

    @Test
    void a_code_that_comes_in_pieces_is_one_code() {
        for (byte piece : utf8(CARD + "\r")) {
            framing.accept(new byte[] {piece});
        }

        assertThat(codes()).containsExactly(new CodeRead(CARD));
    }

    @Test
    void two_codes_in_one_piece_are_two_codes() {
        framing.accept(utf8("one\r\ntwo\r\n\r\n"));

        assertThat(codes()).containsExactly(new CodeRead("one"), new CodeRead("two"));
    }

    @Test
    void bytes_that_are_not_utf8_are_said_to_be_garbled() {
        framing.accept(new byte[] {'N', (byte) 0xC3, '\r'});

        assertThat(codes()).containsExactly(new Garbled());
    }

    @Test
    void a_code_of_8192_bytes_is_read_and_a_longer_one_is_dropped_whole() {
        framing.accept(utf8("x".repeat(8192) + "\r" + "y".repeat(8193) + "\r" + "after\r"));

        assertThat(codes())
                .containsExactly(
                        new CodeRead("x".repeat(8192)), new TooLong(), new CodeRead("after"));
    }

    private List<ReadOutcome> codes() {
        List<ReadOutcome> all = new ArrayList<>();
        for (var code = framing.next(); code.isPresent(); code = framing.next()) {
            all.add(code.get());
        }
        return all;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
