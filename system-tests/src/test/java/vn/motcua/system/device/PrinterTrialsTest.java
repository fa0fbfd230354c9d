package vn.motcua.system.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.motcua.device.simulated.PrinterFault;

/**
 * Whatever happens to a printer: what is called printed lies there whole, no slip lies there twice
 * without its mark, and a mended printer prints. {@code ./kiosk soak devices} does it longer.
 */
@Timeout(600)
class PrinterTrialsTest {
    private static final int SEQUENCES = 2000;
    private static final int JOBS = 50;

    @Test
    void random_operations_and_faults_end_in_no_lie() throws InterruptedException {
        assertThat(PrinterTrials.sequences(SEQUENCES, 1)).isEmpty();
    }

    @Test
    void slips_under_each_fault_are_printed_or_not_and_never_unmarked_twice()
            throws InterruptedException {
        assertThat(PrinterTrials.truth(JOBS, List.of(PrinterFault.values()))).isEmpty();
    }
}
