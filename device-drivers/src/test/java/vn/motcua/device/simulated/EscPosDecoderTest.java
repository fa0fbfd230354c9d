package vn.motcua.device.simulated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
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
            var in = new ByteArrayInputStream(Files.readAllBytes(stream));
            new EscPosDecoder(in, new PrinterMechanism(576)).run();
            assertThat(in.available()).as(stream.toString()).isZero();
        }
    }

    @Test
    void a_foreign_receipt_comes_out_as_one_slip() throws IOException {
        Path stream = CORPUS.resolve("escpos-tools/receipt-with-logo.bin");
        assumeTrue(Files.exists(stream), "the corpus of printer streams is not here");
        var mechanism = new PrinterMechanism(576);

        new EscPosDecoder(new ByteArrayInputStream(Files.readAllBytes(stream)), mechanism).run();

        assertThat(mechanism.slips()).hasSize(1);
        assertThat(mechanism.tearOff()).isEmpty();
    }

    private static List<Path> streams() throws IOException {
        try (Stream<Path> files = Files.walk(CORPUS)) {
            return files.filter(file -> file.toString().endsWith(".bin")).toList();
        }
    }
}
