package vn.motcua.system.device;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever happens to a printer: what is called printed lies there whole, no slip lies there twice
 * without its mark, and a mended printer prints. {@code ./kiosk soak devices} does it longer.
 */
@Timeout(600)
class PrinterTrialsTest {
    private static final int SEQUENCES = 2_000;
    private static final int JOBS = 25;

    @ParameterizedTest
    @EnumSource
    void random_operations_and_faults_end_in_no_lie(PrinterTrials printer)
            throws InterruptedException {
        assertThat(printer.sequences(SEQUENCES, 1)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void slips_under_each_fault_are_printed_or_not_and_never_unmarked_twice(PrinterTrials printer)
            throws InterruptedException {
        assertThat(printer.truth(JOBS, printer.faults())).isEmpty();
    }
}
