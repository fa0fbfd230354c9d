package vn.motcua.local.technician;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.contract.device.DeviceId;
import vn.motcua.contract.device.DeviceStatus;
import vn.motcua.contract.screen.ExportState;
import vn.motcua.contract.screen.TechnicianDeed;
import vn.motcua.contract.screen.TechnicianState.DiagnosisShown;
import vn.motcua.contract.screen.TechnicianState.Trial;
import vn.motcua.contract.screen.TrialState;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.device.simulated.PrinterFault;
import vn.motcua.device.simulated.SimulatedPrinter;

/** A technician sees at once what is wrong, and takes it along on a stick or as a code. */
@Timeout(60)
class DiagnosisTest {
    @TempDir Path folder;
    private final SimulatedPrinter printer = SimulatedPrinter.start(576);
    private TechnicianKiosk kiosk;

    @BeforeEach
    void signIn() throws IOException, InterruptedException {
        printer.fault(PrinterFault.PAPER_OUT, true);
        kiosk =
                TechnicianKiosk.in(
                        folder,
                        """
                        devices:
                          - id: printer
                            driver: tcp-receipt-printer
                            host: 127.0.0.1
                            port: %d
                        """
                                .formatted(printer.port()));
        assertThat(kiosk.desk().awaitStatus(new DeviceId("printer"), Duration.ofSeconds(20)))
                .isEqualTo(new DeviceStatus.Faulted(DeviceFault.PAPER_OUT));
        kiosk.signIn();
        kiosk.choose("diagnosis");
    }

    @AfterEach
    void close() {
        kiosk.close();
        printer.close();
    }

    private ExportState export() throws InterruptedException {
        kiosk.choose("export");
        return kiosk.screen()
                .await(DiagnosisShown.class, shown -> shown.export() != ExportState.WRITING)
                .export();
    }

    /** A stick of this name, as the system's files tell of it. */
    private Path plugIn(String name, String options) throws IOException {
        Path machine = folder.resolve("machine");
        Path block = Files.createDirectories(machine.resolve("sys/block/sdb"));
        Path _ = Files.writeString(block.resolve("removable"), "1\n");
        Path mounts = Files.createDirectories(machine.resolve("proc")).resolve("mounts");
        String line = "/dev/sdb1 /media/%s vfat %s 0 0\n";
        Path _ = Files.writeString(mounts, line.formatted(name.replace(" ", "\\040"), options));
        return Files.createDirectories(machine.resolve("media").resolve(name));
    }

    @Test
    void what_is_wrong_stands_in_the_code() throws InterruptedException {
        DiagnosisShown shown = kiosk.screen().await(DiagnosisShown.class);

        assertThat(shown.shortForm().lines().toList())
                .satisfiesExactly(
                        head -> assertThat(head).startsWith("k01 1.2.3 ").endsWith(" 0/2"),
                        device -> assertThat(device).isEqualTo("printer PAPER_OUT"),
                        health -> assertThat(health).isEqualTo("UNSENT 3"));
    }

    @Test
    void a_stick_takes_everything_along() throws Exception {
        Path stick = plugIn("KY THUAT", "rw,nosuid");

        assertThat(export()).isEqualTo(ExportState.WRITTEN);

        assertThat(kiosk.deeds()).startsWith(TechnicianDeed.DIAGNOSIS_TAKEN);
        List<Path> files;
        try (Stream<Path> each = Files.list(stick)) {
            files = each.toList();
        }
        assertThat(files).singleElement().asString().endsWith(".zip").contains("motcua-k01-");
        try (var zip = new ZipFile(files.getFirst().toFile())) {
            byte[] text = zip.getInputStream(zip.getEntry("diagnosis.txt")).readAllBytes();
            assertThat(new String(text, StandardCharsets.UTF_8))
                    .contains("tcp-receipt-printer", "127.0.0.1:" + printer.port(), "UNSENT");
            byte[] json = zip.getInputStream(zip.getEntry("diagnosis.json")).readAllBytes();
            assertThat(new String(json, StandardCharsets.UTF_8)).contains("PAPER_OUT");
        }
    }

    @Test
    void without_a_stick_that_can_be_written_it_says_so() throws Exception {
        assertThat(export()).isEqualTo(ExportState.NO_STICK);
        Path stick = plugIn("STICK", "ro,nosuid");
        assertThat(export()).isEqualTo(ExportState.NO_STICK);
        Files.delete(stick);
        Path _ = plugIn("STICK", "rw");

        assertThat(export()).isEqualTo(ExportState.WRITTEN);
    }

    @Test
    void each_device_is_tried_by_hand_and_the_code_says_what_came_of_it() throws Exception {
        kiosk.choose("by-hand");
        var failed = new TrialState.TrialFailed(DeviceFault.PAPER_OUT);
        var _ = kiosk.screen().await(Trial.class, shown -> shown.trial().equals(failed));
        kiosk.choose("failed");
        assertThat(byHand()).containsExactly("printer FAILED BY HAND");

        printer.fault(PrinterFault.PAPER_OUT, false);
        kiosk.choose("by-hand");
        var tour = kiosk.screen().await(Trial.class, shown -> !isRunning(shown));
        while (!(tour.trial() instanceof TrialState.SlipPrinted)) {
            kiosk.screen().touch(kiosk.flow(), new VisitorAction.TryAgain());
            tour = kiosk.screen().await(Trial.class, shown -> !isRunning(shown));
        }
        kiosk.choose("passed");
        assertThat(byHand()).containsExactly("printer PASSED BY HAND");

        kiosk.choose("by-hand");
        kiosk.choose("skipped");
        assertThat(byHand()).containsExactly("printer SKIPPED BY HAND");
        assertThat(kiosk.deeds()).startsWith(TechnicianDeed.DEVICE_TESTED);

        kiosk.choose("by-hand");
        kiosk.flow().back((Trial) kiosk.screen().state());
        assertThat(byHand()).isEmpty();
    }

    private static boolean isRunning(Trial shown) {
        return shown.trial() instanceof TrialState.TrialRuns;
    }

    private List<String> byHand() throws InterruptedException {
        return kiosk.screen()
                .await(DiagnosisShown.class)
                .shortForm()
                .lines()
                .filter(line -> line.endsWith("BY HAND"))
                .toList();
    }
}
