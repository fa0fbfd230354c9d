package vn.motcua.device.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
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
import vn.motcua.device.simulated.SamplePage;
import vn.motcua.device.simulated.ScannerFault;
import vn.motcua.device.simulated.SimulatedScanner;

/** A network scanner's every trouble is a word for the visitor, and no good page is lost by it. */
@Timeout(60)
class EsclScannerTest implements DocumentScannerContract {
    private static final DeviceId ID = new DeviceId("scanner");
    private static final EsclPatience SHORT =
            new EsclPatience(
                    Duration.ofMillis(1800),
                    Duration.ofSeconds(2),
                    Duration.ofMillis(1500),
                    Duration.ofMillis(5));

    @TempDir Path folder;
    private final SimulatedScanner hardware = SimulatedScanner.start();
    private final EsclScanner scanner = new EsclScanner(ID, hardware.address(), SHORT);

    @BeforeEach
    void fill() throws IOException {
        Files.createDirectory(pageFolder());
        hardware.load(SamplePage.write(folder, 4));
    }

    @AfterEach
    void close() {
        scanner.close();
        hardware.close();
    }

    @Override
    public DocumentScanner scannerWithPaper() {
        return scanner;
    }

    @Override
    public Path pageFolder() {
        return folder.resolve("pages");
    }

    @ParameterizedTest
    @CsvSource({
        "JAM_AFTER_TWO, PAPER_JAM, 2",
        "DOUBLE_FEED_AFTER_TWO, DOUBLE_FEED, 2",
        "MISPICK_AFTER_TWO, PAPER_JAM, 2",
        "FORBIDDEN, ACCESS_DENIED, 0",
        "EMPTY_BODY, DATA_CORRUPT, 1",
        "CUT_BODY, DATA_CORRUPT, 1",
        "HANG_UP, DATA_CORRUPT, 1",
        "NOT_AN_IMAGE, DATA_CORRUPT, 1",
        "SERVER_ERROR, HARDWARE_ERROR, 1",
        "COVER_OPEN, COVER_OPEN, 0",
        "BUSY, BUSY, 0",
        "OFFLINE, OFFLINE, 0",
    })
    void each_fault_has_its_word_and_keeps_the_pages_read_before(
            ScannerFault fault, DeviceFault word, int pagesKept) throws InterruptedException {
        hardware.fault(fault, true);

        var stopped = (Stopped) scanner.scan(request());

        assertThat(stopped.fault()).isEqualTo(word);
        assertThat(stopped.pagesRead()).hasSize(pagesKept);
        assertThat(stopped.pagesRead()).allMatch(page -> Files.exists(page.jpeg()));
    }

    @ParameterizedTest
    @CsvSource({"COVER_OPEN, COVER_OPEN", "BUSY, BUSY", "OFFLINE, OFFLINE"})
    void status_tells_the_trouble_and_its_end(ScannerFault fault, DeviceFault word) {
        hardware.fault(fault, true);
        assertThat(scanner.status()).isEqualTo(new DeviceStatus.Faulted(word));

        hardware.fault(fault, false);

        assertThat(scanner.status()).isEqualTo(new DeviceStatus.Ready());
    }

    @Test
    void after_a_jam_the_rest_of_the_sheets_is_scanned() throws InterruptedException {
        hardware.fault(ScannerFault.JAM_AFTER_TWO, true);
        assertThat(scanner.scan(request())).isInstanceOf(Stopped.class);
        assertThat(scanner.status()).isEqualTo(new DeviceStatus.Faulted(DeviceFault.PAPER_JAM));
        hardware.fault(ScannerFault.JAM_AFTER_TWO, false);

        assertThat(((Scanned) scanner.scan(request())).pages()).hasSize(2);
    }

    @Test
    void an_empty_feeder_asks_for_paper() throws InterruptedException {
        assertThat(scanner.scan(request())).isInstanceOf(Scanned.class);

        assertThat(scanner.scan(request()))
                .isEqualTo(new Stopped(DeviceFault.FEEDER_EMPTY, List.of()));
    }

    @Test
    void a_scanner_that_says_nothing_for_too_long_is_offline() throws InterruptedException {
        hardware.fault(ScannerFault.SLOW, true);

        assertThat(scanner.scan(request())).isEqualTo(new Stopped(DeviceFault.OFFLINE, List.of()));
    }

    @Test
    void pages_are_given_in_feeding_order() throws IOException, InterruptedException {
        var scanned = (Scanned) scanner.scan(request());

        List<Long> sizes = new ArrayList<>();
        for (PageImage page : scanned.pages()) {
            sizes.add(Files.size(page.jpeg()));
        }
        assertThat(sizes).hasSize(4).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void closing_from_another_thread_ends_a_scan() {
        hardware.fault(ScannerFault.SLOW, true);
        try (var patient = new EsclScanner(ID, hardware.address())) {
            var scan = CompletableFuture.supplyAsync(() -> outcome(patient));
            patient.close();

            assertThat(scan.join()).isEqualTo(new Stopped(DeviceFault.OFFLINE, List.of()));
        }
    }

    @Test
    void a_wrong_address_is_told_from_a_scanner_that_is_off() throws IOException {
        try (var wrongPath = new EsclScanner(ID, hardware.address().resolve("/eSCL/nothing/here"));
                var wrongPort = new EsclScanner(ID, URI.create(freeAddress()))) {
            assertThat(wrongPath.status())
                    .isEqualTo(new DeviceStatus.Faulted(DeviceFault.NO_DEVICE));
            assertThat(wrongPort.status()).isEqualTo(new DeviceStatus.Faulted(DeviceFault.OFFLINE));
        }
    }

    private ScanOutcome outcome(EsclScanner patient) {
        try {
            return patient.scan(request());
        } catch (InterruptedException unwanted) {
            throw new IllegalStateException(unwanted);
        }
    }

    private ScanRequest request() {
        return DocumentScannerContract.request(pageFolder(), 50, new ArrayList<>());
    }

    private static String freeAddress() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return "http://127.0.0.1:%d/eSCL".formatted(socket.getLocalPort());
        }
    }
}
