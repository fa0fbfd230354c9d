package vn.motcua.device.scanimage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
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
import vn.motcua.device.discovery.Found;
import vn.motcua.device.scanner.DocumentScanner;
import vn.motcua.device.scanner.DocumentScannerContract;
import vn.motcua.device.scanner.ScanOutcome;
import vn.motcua.device.scanner.ScanOutcome.Scanned;
import vn.motcua.device.scanner.ScanOutcome.Stopped;
import vn.motcua.device.scanner.ScanRequest;

/** A scanner at a plug is driven by Debian's program; whatever becomes of that, the kiosk lives. */
@Timeout(60)
class LocalScannerTest implements DocumentScannerContract {
    private static final DeviceId ID = new DeviceId("scanner");
    private static final Duration SILENCE = Duration.ofSeconds(20);
    private static final String NEVER_READY = "#!/bin/sh\nsleep 600 &\nwait\n";
    private static final int SHEETS = 10;

    @TempDir Path folder;
    private Scanimage scanimage;
    private LocalScanner scanner;

    @BeforeEach
    void plugIn() throws IOException {
        assumeTrue(Scanimage.OF_DEBIAN.isInstalled(), "scanimage is not installed");
        Path _ = Files.createDirectory(pageFolder());
        Path _ = Files.writeString(folder.resolve("dll.conf"), "test\n");
        scanimage =
                new Scanimage(
                        Scanimage.OF_DEBIAN.program(),
                        Map.of("SANE_CONFIG_DIR", folder.toString()));
        scanner = new LocalScanner(ID, "test:0", scanimage, SILENCE);
        set("");
    }

    @AfterEach
    void unplug() {
        if (scanner != null) {
            scanner.close();
        }
    }

    /** Sets the test scanner up for the jobs that follow, in lines of {@code sane-test(5)}. */
    private void set(String... lines) throws IOException {
        Path _ = Files.writeString(folder.resolve("test.conf"), String.join("\n", lines) + "\n");
    }

    @Override
    public DocumentScanner scannerWithPaper() {
        assertThat(answered(scanner)).isEqualTo(new DeviceStatus.Ready());
        return scanner;
    }

    /** On a busy machine the first answer may take longer than one look. */
    private static DeviceStatus answered(LocalScanner scanner) {
        DeviceStatus status = scanner.status();
        while (status instanceof DeviceStatus.Starting) {
            status = scanner.status();
        }
        return status;
    }

    @Override
    public Path pageFolder() {
        return folder.resolve("pages");
    }

    private ScanRequest request() {
        return DocumentScannerContract.request(pageFolder(), 50, new ArrayList<>());
    }

    @Test
    void all_sheets_of_the_feeder_are_read_in_colour() throws IOException, InterruptedException {
        set("test-picture \"Color pattern\"");

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
    void each_status_has_its_word_and_leaves_no_piece_of_a_page(String status, DeviceFault word)
            throws IOException, InterruptedException {
        set("read-status-code \"SANE_STATUS_%s\"".formatted(status));

        assertThat(scanAgainAfterAHang()).isEqualTo(new Stopped(word, List.of()));
        try (Stream<Path> left = Files.list(pageFolder())) {
            assertThat(left).isEmpty();
        }

        set("");
        assertThat(((Scanned) scanner.scan(request())).pages()).hasSize(SHEETS);
    }

    /**
     * Debian's test backend was seen to hang by itself, once in some thousand refusals. The driver
     * then says so, which {@link #NEVER_READY} tests.
     */
    private ScanOutcome scanAgainAfterAHang() throws InterruptedException {
        ScanOutcome outcome = scanner.scan(request());
        boolean hung = outcome.equals(new Stopped(DeviceFault.OFFLINE, List.of()));
        return hung ? scanner.scan(request()) : outcome;
    }

    @Test
    void a_jam_keeps_the_pages_already_read() throws IOException, InterruptedException {
        Path jamming =
                program(
                        """
                        #!/bin/sh
                        case "$*" in *--batch=*) ;; *) exec scanimage "$@" ;; esac
                        scanimage "$@" --batch-count=3
                        echo 'scanimage: sane_read: Document feeder jammed' >&2
                        exit 6
                        """);
        try (var jammed = new LocalScanner(ID, "test:0", with(jamming), SILENCE)) {
            var stopped = (Stopped) jammed.scan(request());

            assertThat(stopped.fault()).isEqualTo(DeviceFault.PAPER_JAM);
            assertThat(stopped.pagesRead()).hasSize(3).allMatch(it -> Files.exists(it.jpeg()));
        }
    }

    @Test
    void a_driver_that_hangs_is_killed_with_its_children_and_the_next_job_is_good()
            throws IOException, InterruptedException {
        Path hanging = program(NEVER_READY);
        Duration soon = Duration.ofMillis(300);
        try (var hung = new LocalScanner(ID, "test:0", with(hanging), soon)) {
            assertThat(hung.scan(request())).isEqualTo(new Stopped(DeviceFault.OFFLINE, List.of()));
            assertThat(running(hanging)).isEmpty();

            Path _ = Files.writeString(hanging, "#!/bin/sh\nexec scanimage \"$@\"\n");
        }
        try (var mended = new LocalScanner(ID, "test:0", with(hanging), SILENCE)) {
            assertThat(mended.scan(request())).isInstanceOf(Scanned.class);
        }
    }

    @Test
    void a_scanner_that_has_just_scanned_is_ready_without_being_asked()
            throws IOException, InterruptedException {
        Path neverAsked =
                program(
                        """
                        #!/bin/sh
                        case "$*" in *--dont-scan*) exec sleep 600 ;; esac
                        exec scanimage "$@"
                        """);
        try (var busy = new LocalScanner(ID, "test:0", with(neverAsked), SILENCE)) {
            assertThat(busy.scan(request())).isInstanceOf(Scanned.class);

            assertThat(busy.status()).isEqualTo(new DeviceStatus.Ready());
        }
    }

    @Test
    void a_driver_that_crashes_is_a_fault_of_the_hardware()
            throws IOException, InterruptedException {
        Path crashing = program("#!/bin/sh\nkill -SEGV $$\n");
        try (var crashed = new LocalScanner(ID, "test:0", with(crashing), SILENCE)) {
            assertThat(crashed.scan(request()))
                    .isEqualTo(new Stopped(DeviceFault.HARDWARE_ERROR, List.of()));
        }
    }

    @Test
    void a_slow_page_is_no_hung_one_as_long_as_it_grows() throws IOException, InterruptedException {
        set("read-delay true", "read-delay-duration 80000", "test-picture \"Grid\"");
        try (var patient = new LocalScanner(ID, "test:0", scanimage, Duration.ofSeconds(2))) {
            ScanRequest large = new ScanRequest(600, false, pageFolder(), 1, _ -> {});

            assertThat(patient.scan(large)).isInstanceOf(Scanned.class);
        }
    }

    @Test
    void closing_from_another_thread_ends_a_scan() throws IOException, InterruptedException {
        set("read-delay true", "read-delay-duration 200000", "read-limit true");
        var begun = new CountDownLatch(1);
        var scan =
                CompletableFuture.supplyAsync(() -> {
                    begun.countDown();
                    return outcome();
                });
        begun.await();

        scanner.close();

        assertThat(scan.join()).isEqualTo(new Stopped(DeviceFault.OFFLINE, List.of()));
    }

    @Test
    void a_wrong_name_and_a_missing_program_are_no_device() throws InterruptedException {
        var none = new Scanimage(folder.resolve("nothing"), Map.of());
        for (var missing :
                List.of(
                        new LocalScanner(ID, "test:9", scanimage, SILENCE),
                        new LocalScanner(ID, "test:0", none, SILENCE))) {
            assertThat(answered(missing))
                    .isEqualTo(new DeviceStatus.Faulted(DeviceFault.NO_DEVICE));
            assertThat(missing.scan(request()))
                    .isEqualTo(new Stopped(DeviceFault.NO_DEVICE, List.of()));
            missing.close();
        }
    }

    @Test
    void scanners_at_the_plugs_are_found_by_name() throws InterruptedException {
        assertThat(scanimage.find(SILENCE))
                .contains(new Found("local-scanner", "test:0", "Noname frontend-tester"));
    }

    private Scanimage with(Path program) {
        return new Scanimage(program, scanimage.environment());
    }

    private Path program(String text) throws IOException {
        Path program = Files.writeString(folder.resolve("program"), text);
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return program;
    }

    /** What still runs of a program's processes, its children included. */
    private static List<ProcessHandle> running(Path program) {
        return ProcessHandle.allProcesses()
                .filter(each ->
                        line(each).filter(it -> it.contains(program.toString())).isPresent())
                .toList();
    }

    private static Optional<String> line(ProcessHandle process) {
        return process.info().commandLine();
    }

    private ScanOutcome outcome() {
        try {
            return scanner.scan(request());
        } catch (InterruptedException unwanted) {
            throw new IllegalStateException(unwanted);
        }
    }
}
