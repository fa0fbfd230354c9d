package vn.motcua.local.technician;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.contract.device.DeviceId;
import vn.motcua.contract.device.DeviceStatus;
import vn.motcua.contract.screen.PrintState;
import vn.motcua.contract.screen.TechnicianDeed;
import vn.motcua.contract.screen.TechnicianState.DayShown;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.device.simulated.PrinterFault;
import vn.motcua.device.simulated.SimulatedPrinter;

/** At the end of the day a technician takes its report along on paper, or is told why not. */
@Timeout(60)
class DayReportTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @TempDir Path folder;

    @Test
    void the_report_is_printed_once_there_is_paper() throws Exception {
        try (var printer = SimulatedPrinter.start(576);
                var kiosk = TechnicianKiosk.in(folder, devices(printer))) {
            var id = new DeviceId("printer");
            assertThat(kiosk.desk().awaitStatus(id, LIMIT)).isEqualTo(new DeviceStatus.Ready());
            kiosk.signIn();
            kiosk.choose("day");
            assertThat(kiosk.screen().await(DayShown.class).day().printed()).isZero();

            printer.fault(PrinterFault.PAPER_OUT, true);
            printUntil(new PrintState.NotPrinted(DeviceFault.PAPER_OUT), kiosk);
            assertThat(printer.slips()).isEmpty();

            printer.fault(PrinterFault.PAPER_OUT, false);
            printUntil(new PrintState.Printed(), kiosk);
            assertThat(printer.slips()).hasSize(1);
            assertThat(kiosk.deeds()).startsWith(TechnicianDeed.DAY_PRINTED);
        }
    }

    /** The printer may be busy telling how it is: then people touch again. */
    private static void printUntil(PrintState wanted, TechnicianKiosk kiosk)
            throws InterruptedException {
        long end = System.nanoTime() + LIMIT.toNanos();
        PrintState came = new PrintState.NotAsked();
        while (!came.equals(wanted) && System.nanoTime() < end) {
            kiosk.screen().touch(kiosk.flow(), new VisitorAction.PrintSlip());
            came =
                    kiosk.screen()
                            .await(
                                    DayShown.class,
                                    shown -> !(shown.print() instanceof PrintState.Printing))
                            .print();
        }
        assertThat(came).isEqualTo(wanted);
    }

    private static String devices(SimulatedPrinter printer) {
        return """
        devices:
          - id: printer
            driver: tcp-receipt-printer
            host: 127.0.0.1
            port: %d
            widthDots: 576
        """
                .formatted(printer.port());
    }
}
