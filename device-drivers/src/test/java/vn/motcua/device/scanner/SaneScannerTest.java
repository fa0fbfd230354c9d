package vn.motcua.device.scanner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.contract.device.DeviceId;
import vn.motcua.contract.device.DeviceStatus;
import vn.motcua.device.scanner.ScanOutcome.Scanned;
import vn.motcua.device.scanner.ScanOutcome.Stopped;
import vn.motcua.device.simulated.SanedPeer;

/** The driver speaks with Debian's own scanner server, and every trouble there has its word. */
@Timeout(60)
class SaneScannerTest implements DocumentScannerContract {
    private static final DeviceId ID = new DeviceId("scanner");
    private static final int SHEETS = 10;

    @TempDir Path folder;
    private SanedPeer server;
    private SaneScanner scanner;

    @BeforeEach
    void start() {
        assumeTrue(SanedPeer.isInstalled(), "saned is not installed");
        server = SanedPeer.start();
        scanner = new SaneScanner(ID, "127.0.0.1", server.port(), server.device());
    }

    @AfterEach
    void stop() {
        if (server != null) {
            scanner.close();
            server.close();
        }
    }

    @Override
    public DocumentScanner scannerWithPaper() {
        return scanner;
    }

    @Override
    public Path pageFolder() {
        return folder;
    }

    @Test
    void all_sheets_of_the_feeder_are_read_in_colour() throws IOException, InterruptedException {
        server.set("test-picture \"Color pattern\"");

        var scanned = (Scanned) scanner.scan(request());

        assertThat(scanned.pages()).hasSize(SHEETS);
        var image = ImageIO.read(scanned.pages().getFirst().jpeg().toFile());
        assertThat(image.getRaster().getNumBands()).isEqualTo(3);
        assertThat(image.getWidth()).isEqualTo((int) (200 / 25.4 * 75));
    }

    @ParameterizedTest
    @CsvSource({
        "JAMMED, PAPER_JAM",
        "COVER_OPEN, COVER_OPEN",
        "NO_DOCS, FEEDER_EMPTY",
        "DEVICE_BUSY, BUSY",
        "ACCESS_DENIED, ACCESS_DENIED",
        "IO_ERROR, HARDWARE_ERROR",
        "NO_MEM, HARDWARE_ERROR",
        "EOF, DATA_CORRUPT",
    })
    void each_status_has_its_word(String status, DeviceFault word) throws InterruptedException {
        server.set("read-status-code \"SANE_STATUS_%s\"".formatted(status));

        assertThat(scanner.scan(request())).isEqualTo(new Stopped(word, List.of()));
    }

    @Test
    void after_a_trouble_the_next_job_is_as_good_as_new() throws InterruptedException {
        server.set("read-status-code \"SANE_STATUS_JAMMED\"");
        assertThat(scanner.scan(request())).isInstanceOf(Stopped.class);
        server.set("");

        assertThat(((Scanned) scanner.scan(request())).pages()).hasSize(SHEETS);
    }

    @ParameterizedTest
    @CsvSource({"hand-scanner true", "fuzzy-parameters true", "read-limit true"})
    void odd_but_lawful_scanners_are_read(String setting) throws InterruptedException {
        server.set(setting, "read-limit-size 1000");
        // Large enough that the server still sends when it is asked for the page's shape.
        ScanRequest large = new ScanRequest(300, false, folder, 2, _ -> {});

        assertThat(scanner.scan(large)).isInstanceOf(Scanned.class);
    }

    @Test
    void a_scanner_that_says_nothing_for_too_long_is_offline() throws InterruptedException {
        server.set("read-delay true", "read-delay-duration 200000", "read-limit true");
        try (var hasty =
                new SaneScanner(
                        ID, "127.0.0.1", server.port(), server.device(), Duration.ofMillis(100))) {
            assertThat(hasty.scan(request())).isInstanceOf(Stopped.class);
        }
    }

    @Test
    void closing_from_another_thread_ends_a_scan() {
        server.set("read-delay true", "read-delay-duration 200000", "read-limit true");
        var scan = CompletableFuture.supplyAsync(this::outcome);

        scanner.close();

        assertThat(scan.join()).isInstanceOf(Stopped.class);
    }

    @Test
    void a_wrong_name_and_a_missing_server_are_told_apart() {
        try (var wrongName = new SaneScanner(ID, "127.0.0.1", server.port(), "test:9");
                var noServer = new SaneScanner(ID, "127.0.0.1", 1, "test:0")) {
            assertThat(wrongName.status())
                    .isEqualTo(new DeviceStatus.Faulted(DeviceFault.NO_DEVICE));
            assertThat(noServer.status()).isEqualTo(new DeviceStatus.Faulted(DeviceFault.OFFLINE));
        }
    }

    private ScanOutcome outcome() {
        try {
            return scanner.scan(request());
        } catch (InterruptedException unwanted) {
            throw new IllegalStateException(unwanted);
        }
    }

    private ScanRequest request() {
        return DocumentScannerContract.request(folder, 50, new ArrayList<>());
    }
}
