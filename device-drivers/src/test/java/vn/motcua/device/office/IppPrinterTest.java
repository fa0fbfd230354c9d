package vn.motcua.device.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.contract.device.DeviceId;
import vn.motcua.contract.device.DeviceStatus;
import vn.motcua.device.barcode.ImageCodeReader;
import vn.motcua.device.printer.PrintOutcome;
import vn.motcua.device.printer.PrintOutcome.NotPrinted;
import vn.motcua.device.printer.PrintOutcome.Printed;
import vn.motcua.device.printer.Receipt;
import vn.motcua.device.printer.Receipt.Part;
import vn.motcua.device.transport.CertificatePin;

/** A foreign office printer prints a slip once, or says why not and whether paper moved. */
@Timeout(120)
class IppPrinterTest {
    private static final DeviceId ID = new DeviceId("office");
    private static final String CODE = "000.00.00.H01-260101-0001";
    private static final Receipt SLIP =
            new Receipt(
                    List.of(
                            new Part.Heading("Giấy tiếp nhận"),
                            new Part.Text("Nguyễn Thị Mẫu"),
                            new Part.Qr(CODE)));
    private static final IppPatience SHORT =
            new IppPatience(
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(20),
                    Duration.ofSeconds(30),
                    Duration.ofMillis(300),
                    Duration.ofMillis(30));

    @TempDir static Path folder;
    private static IppEvePeer peer;

    @BeforeAll
    static void start() {
        assumeTrue(IppEvePeer.isInstalled(), "ippeveprinter is not installed");
        peer = IppEvePeer.start(folder);
    }

    @AfterAll
    static void stop() {
        if (peer != null) {
            peer.close();
        }
    }

    @AfterEach
    void mend() {
        peer.mend();
        IppEvePeer.await(peer::isAtRest);
        IppEvePeer.await(() -> printerAt(peer.address()).status() instanceof DeviceStatus.Ready);
    }

    @Test
    void a_slip_is_a_sheet_whose_code_can_be_read() throws IOException, InterruptedException {
        assertThat(print(peer.address())).isEqualTo(new Printed());

        assertThat(new ImageCodeReader().read(peer.printed().getLast())).containsExactly(CODE);
    }

    @ParameterizedTest
    @CsvSource({
        "media-jam, PAPER_JAM",
        "media-empty, PAPER_OUT",
        "cover-open, COVER_OPEN",
        "toner-empty, HARDWARE_ERROR",
    })
    void each_fault_has_its_word_and_ends_with_it(String reason, DeviceFault word)
            throws InterruptedException {
        peer.fault(reason);

        assertThat(print(peer.address())).isEqualTo(new NotPrinted(word, true));

        mend();
        assertThat(print(peer.address())).isEqualTo(new Printed());
    }

    @Test
    void a_job_that_the_printer_gives_up_is_not_printed() throws InterruptedException {
        peer.abort();

        assertThat(print(peer.address()))
                .isEqualTo(new NotPrinted(DeviceFault.HARDWARE_ERROR, true));
    }

    @Test
    void a_job_waits_for_another_persons() {
        peer.fault("media-low");
        var first = CompletableFuture.supplyAsync(() -> printed(peer.address()));
        IppEvePeer.await(() -> printerAt(peer.address()).status() instanceof DeviceStatus.PaperLow);
        var second = CompletableFuture.supplyAsync(() -> printed(peer.address()));
        peer.mend();

        assertThat(first.join()).isEqualTo(new Printed());
        assertThat(second.join()).isEqualTo(new Printed());
    }

    @Test
    void a_job_whose_answer_is_lost_is_found_again_and_printed_once()
            throws IOException, InterruptedException {
        int before = peer.printed().size();
        try (var line = new ForgetfulLine(peer.address())) {
            assertThat(print(line.address())).isEqualTo(new Printed());
        }

        assertThat(peer.printed()).hasSize(before + 1);
    }

    @Test
    void a_slip_goes_over_a_secure_line_only_to_the_printer_that_was_accepted()
            throws InterruptedException {
        URI secure = peer.secureAddress();
        String shown = CertificatePin.shownBy(secure).orElseThrow();

        try (var printer = new IppPrinter(ID, secure, shown, SHORT)) {
            assertThat(printer.print(SLIP)).isEqualTo(new Printed());
        }
        assertThat(print(secure)).isEqualTo(new NotPrinted(DeviceFault.NOT_TRUSTED, false));
        assertThat(printerAt(secure).status())
                .isEqualTo(new DeviceStatus.Faulted(DeviceFault.NOT_TRUSTED));
    }

    @Test
    void a_wrong_place_is_told_from_a_printer_that_is_off() {
        URI wrong = peer.address().resolve("/nowhere");
        URI off = URI.create("ipp://127.0.0.1:1/ipp/print");

        assertThat(printerAt(wrong).status())
                .isEqualTo(new DeviceStatus.Faulted(DeviceFault.NO_DEVICE));
        assertThat(printed(off)).isEqualTo(new NotPrinted(DeviceFault.OFFLINE, false));
    }

    private static IppPrinter printerAt(URI address) {
        return new IppPrinter(ID, address, "", SHORT);
    }

    private static PrintOutcome print(URI address) throws InterruptedException {
        try (var printer = printerAt(address)) {
            return printer.print(SLIP);
        }
    }

    private static PrintOutcome printed(URI address) {
        try {
            return print(address);
        } catch (InterruptedException unwanted) {
            throw new IllegalStateException(unwanted);
        }
    }
}
