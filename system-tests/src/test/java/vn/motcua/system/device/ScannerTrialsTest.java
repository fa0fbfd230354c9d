package vn.motcua.system.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever happens to a scanner: a finished scan has every sheet once and in order, a stopped one
 * misses at most the sheet it stopped at, and a mended scanner scans.
 */
@Timeout(600)
class ScannerTrialsTest {
    private static final int SEQUENCES = 2_000;

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource
    void random_operations_and_faults_lose_and_double_no_page(ScannerTrials scanner)
            throws IOException, InterruptedException {
        assertThat(scanner.sequences(SEQUENCES, 1, folder)).isEmpty();
    }
}
