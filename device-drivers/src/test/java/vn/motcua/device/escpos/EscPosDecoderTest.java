package vn.motcua.device.escpos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The decoder behind our printer tests understands what foreign programs send to printers. */
class EscPosDecoderTest {
    private static final Path CORPUS =
            Path.of(System.getProperty("motcua.shared", "none")).resolve("corpora/escpos");

    @Test
    void streams_of_foreign_programs_are_read_to_their_last_byte() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "the corpus of printer streams is not here");
        List<Path> streams = streams();

        assertThat(streams).hasSizeGreaterThan(5);
        for (Path stream : streams) {
            PrintedTape tape = PrintedTape.of(Files.readAllBytes(stream), 576);
            assertThat(tape.rows()).as(stream.toString()).isNotEmpty();
        }
    }

    @Test
    void a_foreign_receipt_comes_out_as_one_slip() throws IOException {
        Path stream = CORPUS.resolve("escpos-tools/receipt-with-logo.bin");
        assumeTrue(Files.exists(stream), "the corpus of printer streams is not here");

        PrintedTape tape = PrintedTape.of(Files.readAllBytes(stream), 576);

        assertThat(tape.cuts()).containsExactly(tape.rows().size());
    }

    @Test
    void commands_that_print_nothing_leave_no_letters_behind() throws IOException {
        byte[] silent = {
            0x1B, '=', 1, 0x1B, 'c', '5', 0, 0x1B, 'p', 0, 25, 25, 0x1B, 'W', 0, 0, 0, 0, 1, 1, 1,
            1, 0x1D, 'P', 'A', 'B', 0x1D, '^', 1, 1, 0, 0x1D, '(', 'E', 3, 0, 1, 'I', 'N', 0x1D,
            'C', '0', 'A', 'B', 0x1D, 'z', '0', 'A', 'B', 0x1D, 'g', '0', 0, 'A', 'B', 0x1C, 'S',
            'A', 'B', 0x1C, '!', 'A', 0x1C, '(', 'A', 2, 0, 'A', 'B', 0x1D, '8', 'M', 2, 0, 0, 0,
            'A', 'B', 0x1B, '(', 'Y', 2, 0, 'A', 'B', 0x10, 0x14, 1, 0, 1, '\n'
        };

        assertThat(PrintedTape.of(silent, 384).blackDots()).isZero();
    }

    @Test
    void a_stream_that_is_cut_off_keeps_what_came_before() {
        var in = new ByteArrayInputStream(new byte[] {'A', '\n', 0x1D, 'v', '0', 0, 48, 0});
        var tape = new PrintedTape(384);

        assertThat(catchThrowable(() -> new EscPosDecoder(in, tape, 384).run()))
                .isInstanceOf(EOFException.class);
        assertThat(tape.blackDots()).isPositive();
    }

    private static List<Path> streams() throws IOException {
        try (Stream<Path> files = Files.walk(CORPUS)) {
            return files.filter(file -> file.toString().endsWith(".bin")).toList();
        }
    }
}
