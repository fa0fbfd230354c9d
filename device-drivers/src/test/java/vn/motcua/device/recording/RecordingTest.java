package vn.motcua.device.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.contract.device.DeviceId;
import vn.motcua.device.barcode.ReadOutcome;
import vn.motcua.device.barcode.SerialCodeReader;
import vn.motcua.device.printer.EscPosPrinter;
import vn.motcua.device.printer.PrintOutcome;
import vn.motcua.device.printer.Receipt;
import vn.motcua.device.scanner.EsclScanner;
import vn.motcua.device.scanner.ScanOutcome;
import vn.motcua.device.scanner.ScanRequest;
import vn.motcua.device.simulated.PrinterFault;
import vn.motcua.device.simulated.RecordedDevice;
import vn.motcua.device.simulated.SamplePage;
import vn.motcua.device.simulated.ScannerFault;
import vn.motcua.device.simulated.SimulatedPrinter;
import vn.motcua.device.simulated.SimulatedScanner;
import vn.motcua.device.transport.Dial;
import vn.motcua.device.transport.TcpLink;

/** What a technician recorded at a kiosk happens again at a desk, without her device. */
@Timeout(60)
class RecordingTest {
    private static final DeviceId ID = new DeviceId("device");
    private static final int WIDTH_DOTS = 384;
    private static final Receipt SLIP =
            new Receipt(List.of(new Receipt.Part.Text("Mẫu"), new Receipt.Part.Qr("mẫu")));

    @TempDir Path folder;

    @Test
    void a_lid_that_was_opened_in_a_slip_is_opened_again() throws Exception {
        Path file = folder.resolve("printer.txt");
        try (var recording = RecordingFile.begin(file, List.of("a printer"));
                var hardware = SimulatedPrinter.start(WIDTH_DOTS)) {
            hardware.fault(PrinterFault.COVER_OPENS_IN_SLIP, true);
            assertThat(print(recording.recorded(dial(hardware.port()))))
                    .isEqualTo(new PrintOutcome.NotPrinted(DeviceFault.COVER_OPEN, true));
        }

        try (var device = RecordedDevice.onNetwork(RecordingFile.read(file))) {
            assertThat(print(dial(device.port())))
                    .isEqualTo(new PrintOutcome.NotPrinted(DeviceFault.COVER_OPEN, true));
        }
    }

    @Test
    void a_jam_of_the_third_sheet_happens_again_with_the_pages_before_it() throws Exception {
        Path file = folder.resolve("scanner.txt");
        try (var recording = RecordingFile.begin(file, List.of("a scanner"));
                var hardware = SimulatedScanner.start();
                var relay =
                        RecordingRelay.start(
                                "127.0.0.1", hardware.address().getPort(), recording)) {
            hardware.load(SamplePage.write(folder, 3));
            hardware.fault(ScannerFault.JAM_AFTER_TWO, true);
            assertJamAfterTwoPages(relay.port());
        }

        try (var device = RecordedDevice.onNetwork(RecordingFile.read(file))) {
            assertJamAfterTwoPages(device.port());
        }
    }

    @Test
    void a_reader_that_paused_inside_a_letter_pauses_there_again() throws Exception {
        Path file =
                Path.of(RecordingTest.class.getResource("reader-pauses-in-a-letter.txt").toURI());
        try (var device = RecordedDevice.onLine(RecordingFile.read(file));
                var reader =
                        new SerialCodeReader(
                                ID, device.port().toString(), 115_200, Duration.ofSeconds(10))) {
            assertThat(reader.read(Duration.ofMillis(10))).isEqualTo(new ReadOutcome.Nothing());
            device.begin();

            assertThat(reader.read(Duration.ofSeconds(20)))
                    .isEqualTo(new ReadOutcome.CodeRead("Hồ sơ mẫu"));
        }
    }

    @Test
    void nobody_else_may_read_a_recording() throws IOException {
        Path file = folder.resolve("private.txt");
        RecordingFile.begin(file, List.of()).close();

        assertThat(Files.getPosixFilePermissions(file))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    private static Dial dial(int port) {
        return () -> TcpLink.connect("127.0.0.1", port, Duration.ofSeconds(5));
    }

    private static PrintOutcome print(Dial dial) throws InterruptedException {
        try (var driver = EscPosPrinter.over(ID, dial, WIDTH_DOTS)) {
            return driver.print(SLIP);
        }
    }

    private void assertJamAfterTwoPages(int port) throws InterruptedException {
        URI address = URI.create("http://127.0.0.1:%d/eSCL".formatted(port));
        try (var driver = new EsclScanner(ID, address)) {
            ScanOutcome outcome = driver.scan(new ScanRequest(75, false, folder, 9, _ -> {}));
            var stopped = (ScanOutcome.Stopped) outcome;
            assertThat(stopped.fault()).isEqualTo(DeviceFault.PAPER_JAM);
            assertThat(stopped.pagesRead()).hasSize(2);
        }
    }
}
