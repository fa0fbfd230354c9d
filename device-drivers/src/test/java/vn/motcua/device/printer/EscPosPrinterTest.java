package vn.motcua.device.printer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.contract.device.DeviceId;
import vn.motcua.contract.device.DeviceStatus;
import vn.motcua.device.printer.PrintOutcome.NotPrinted;
import vn.motcua.device.printer.PrintOutcome.Printed;
import vn.motcua.device.simulated.PrinterFault;
import vn.motcua.device.simulated.SimulatedPrinter;

/** A slip counts as printed only when the printer said that all of it is out. */
@Timeout(60)
class EscPosPrinterTest {
    private static final int WIDTH = 576;
    private static final Path ZBARIMG = Path.of("/usr/bin/zbarimg");
    private static final DeviceId ID = new DeviceId("printer");
    private static final PrinterPatience SHORT =
            new PrinterPatience(
                    Duration.ofMillis(1200),
                    Duration.ofMillis(700),
                    Duration.ofSeconds(2),
                    Duration.ofSeconds(3),
                    Duration.ofMillis(300));

    @TempDir Path folder;
    private final SimulatedPrinter hardware = SimulatedPrinter.start(WIDTH);
    private final EscPosPrinter printer =
            EscPosPrinter.onNetwork(ID, "127.0.0.1", hardware.port(), WIDTH, SHORT);

    @AfterEach
    void close() {
        printer.close();
        hardware.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {384, 512, 576})
    void a_slip_comes_out_whole_on_every_usual_paper(int widthDots)
            throws IOException, InterruptedException {
        try (var paper = SimulatedPrinter.start(widthDots);
                var narrow = EscPosPrinter.onNetwork(ID, "127.0.0.1", paper.port(), widthDots)) {
            assertThat(narrow.print(SampleReceipt.receipt())).isEqualTo(new Printed());

            assertThat(paper.slips()).hasSize(1);
            assertThat(paper.tearOff()).isEmpty();
            var slip = ImageIO.read(new ByteArrayInputStream(paper.slips().getFirst()));
            assertThat(slip.getWidth()).isEqualTo(widthDots);
            assertThat(slip.getHeight()).isGreaterThan(widthDots);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {384, 512, 576})
    void a_foreign_program_reads_the_printed_qr_code(int widthDots)
            throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(ZBARIMG), "zbarimg is not installed");
        try (var paper = SimulatedPrinter.start(widthDots);
                var narrow = EscPosPrinter.onNetwork(ID, "127.0.0.1", paper.port(), widthDots)) {
            assertThat(narrow.print(SampleReceipt.receipt())).isEqualTo(new Printed());
            Path png = Files.write(folder.resolve("slip.png"), paper.slips().getFirst());

            assertThat(zbarimg(png)).isEqualTo(SampleReceipt.QR);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PAPER_OUT, PAPER_OUT, false",
        "COVER_OPEN, COVER_OPEN, false",
        "OFFLINE, OFFLINE, false",
        "PAPER_OUT_AFTER_100_LINES, PAPER_OUT, true",
        "CUTTER_ERROR, CUTTER_ERROR, true",
        "NO_ANSWER, UNCONFIRMED, true",
    })
    void each_fault_has_its_word_and_says_whether_paper_moved(
            PrinterFault fault, DeviceFault word, boolean paperMoved) throws InterruptedException {
        hardware.fault(fault, true);

        assertThat(printer.print(SampleReceipt.receipt()))
                .isEqualTo(new NotPrinted(word, paperMoved));
    }

    @ParameterizedTest
    @EnumSource(
            value = PrinterFault.class,
            names = {"PAPER_OUT", "PAPER_OUT_AFTER_100_LINES", "COVER_OPEN", "CUTTER_ERROR"})
    void after_the_trouble_the_slip_is_printed_once_and_nothing_of_the_old_one(PrinterFault fault)
            throws IOException, InterruptedException {
        hardware.fault(fault, true);
        assertThat(printer.print(SampleReceipt.receipt())).isInstanceOf(NotPrinted.class);
        hardware.fault(fault, false);
        var torn = hardware.tearOff();

        assertThat(printer.print(SampleReceipt.receipt())).isEqualTo(new Printed());

        assertThat(hardware.slips()).hasSize(1);
        var slip = ImageIO.read(new ByteArrayInputStream(hardware.slips().getFirst()));
        assertThat(torn.isPresent() || fault != PrinterFault.CUTTER_ERROR).isTrue();
        assertThat(slip.getHeight()).isEqualTo(drawnHeight());
    }

    @Test
    void half_a_slip_that_nobody_tore_off_is_cut_from_the_next_one() throws InterruptedException {
        hardware.fault(PrinterFault.PAPER_OUT_AFTER_100_LINES, true);
        assertThat(printer.print(SampleReceipt.receipt())).isInstanceOf(NotPrinted.class);
        hardware.fault(PrinterFault.PAPER_OUT_AFTER_100_LINES, false);

        assertThat(printer.print(SampleReceipt.receipt())).isEqualTo(new Printed());

        assertThat(hardware.slips()).hasSize(2);
    }

    @Test
    void what_hangs_out_is_cut_off_at_a_printer_too_that_only_confirms() throws Exception {
        hardware.fault(PrinterFault.NO_CONFIRMATION, true);
        assertThat(printer.print(SampleReceipt.receipt())).isInstanceOf(NotPrinted.class);
        hardware.fault(PrinterFault.NO_CONFIRMATION, false);
        printTwoRows();
        hardware.fault(PrinterFault.ONLY_TELLS, true);

        assertThat(printer.print(SampleReceipt.receipt())).isEqualTo(new Printed());

        var slip = ImageIO.read(new ByteArrayInputStream(hardware.slips().getLast()));
        assertThat(slip.getHeight()).isEqualTo(drawnHeight());
    }

    /** As the rest of a slip may come late out of a slow printer. */
    private void printTwoRows() throws IOException {
        byte[] rowsAndQuestion = {0x1D, 'v', '0', 0, 1, 0, 2, 0, (byte) 0x80, 1, 0x1D, 'r', 1};
        try (var line = new Socket(InetAddress.getLoopbackAddress(), hardware.port())) {
            line.getOutputStream().write(rowsAndQuestion);
            assertThat(line.getInputStream().read()).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({"PAPER_OUT, PAPER_OUT", "COVER_OPEN, COVER_OPEN", "OFFLINE, OFFLINE"})
    void status_tells_the_trouble_and_its_end(PrinterFault fault, DeviceFault word) {
        hardware.fault(fault, true);
        assertThat(printer.status()).isEqualTo(new DeviceStatus.Faulted(word));

        hardware.fault(fault, false);

        assertThat(printer.status()).isEqualTo(new DeviceStatus.Ready());
    }

    @Test
    void a_roll_near_its_end_prints_and_asks_for_the_next_one() throws InterruptedException {
        hardware.fault(PrinterFault.PAPER_LOW, true);

        assertThat(printer.status()).isEqualTo(new DeviceStatus.PaperLow());
        assertThat(printer.print(SampleReceipt.receipt())).isEqualTo(new Printed());
    }

    @Test
    void a_printer_that_never_answers_is_neither_ready_nor_broken() {
        hardware.fault(PrinterFault.NO_ANSWER, true);

        assertThat(printer.status()).isEqualTo(new DeviceStatus.Unknown());
    }

    @Test
    void a_visitor_who_leaves_ends_the_wait() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> printed(printer)).isInstanceOf(InterruptedException.class);
    }

    @Test
    void closing_from_another_thread_ends_a_print() {
        hardware.fault(PrinterFault.NO_ANSWER, true);
        try (var patient = EscPosPrinter.onNetwork(ID, "127.0.0.1", hardware.port(), WIDTH)) {
            var print = CompletableFuture.supplyAsync(() -> outcome(patient));
            patient.close();

            assertThat(print.join()).isInstanceOf(NotPrinted.class);
        }
    }

    @Test
    void a_closed_printer_answers_with_an_outcome() throws InterruptedException {
        printer.close();
        printer.close();

        assertThat(printer.print(SampleReceipt.receipt()))
                .isEqualTo(new NotPrinted(DeviceFault.OFFLINE, false));
        assertThat(printer.status()).isEqualTo(new DeviceStatus.Faulted(DeviceFault.OFFLINE));
    }

    private static PrintOutcome printed(EscPosPrinter printer) throws InterruptedException {
        return printer.print(SampleReceipt.receipt());
    }

    private static PrintOutcome outcome(EscPosPrinter printer) {
        try {
            return printed(printer);
        } catch (InterruptedException unwanted) {
            throw new IllegalStateException(unwanted);
        }
    }

    private static int drawnHeight() {
        return SlipDrawing.draw(SampleReceipt.receipt(), WIDTH, new ReceiptFont()).getHeight();
    }

    private static String zbarimg(Path png) throws IOException, InterruptedException {
        List<String> command = List.of(ZBARIMG.toString(), "-q", "--raw", png.toString());
        Process process = new ProcessBuilder(command).start();
        String text = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return text.strip();
    }
}
