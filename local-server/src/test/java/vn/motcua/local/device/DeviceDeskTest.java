package vn.motcua.local.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.motcua.config.device.DeviceConfig;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.contract.device.DeviceId;
import vn.motcua.contract.device.DeviceStatus;
import vn.motcua.contract.screen.DeviceView;
import vn.motcua.contract.screen.PastFault;
import vn.motcua.device.barcode.ReadOutcome;
import vn.motcua.device.chip.ChipOutcome;
import vn.motcua.device.printer.PrintOutcome;
import vn.motcua.device.printer.Receipt;
import vn.motcua.device.simulated.PrinterFault;
import vn.motcua.device.simulated.SimulatedCodeReader;
import vn.motcua.device.simulated.SimulatedPrinter;
import vn.motcua.device.simulated.office.SimulatedOfficePrinter;

/** Devices come, change and go while the kiosk runs, and the others do not feel it. */
@Timeout(60)
class DeviceDeskTest {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Instant NOW = Instant.parse("2026-11-25T02:00:00Z");
    private static final DeviceId PRINTER = new DeviceId("printer");
    private static final DeviceId READER = new DeviceId("reader");

    private final SimulatedPrinter printer = SimulatedPrinter.start(576);
    private final SimulatedCodeReader reader = SimulatedCodeReader.start();
    private final LinkedBlockingQueue<ReadOutcome> codes = new LinkedBlockingQueue<>();
    private final LinkedBlockingQueue<DeviceDesk.Change> changes = new LinkedBlockingQueue<>();
    private DeviceDesk desk;

    @BeforeEach
    void open() throws InterruptedException {
        InstantSource wall = InstantSource.fixed(NOW);
        desk = new DeviceDesk(List.of(printerAt(576)), codes::add, changes::add, wall::instant);
        desk.start();
        assertThat(desk.awaitStatus(PRINTER, SOON)).isEqualTo(new DeviceStatus.Ready());
    }

    @AfterEach
    void close() {
        desk.close();
        printer.close();
        reader.close();
    }

    private DeviceConfig printerAt(int widthDots) {
        return new DeviceConfig.TcpReceiptPrinter(PRINTER, "127.0.0.1", printer.port(), widthDots);
    }

    private DeviceConfig readerAtPort() {
        return new DeviceConfig.SerialCodeReader(READER, reader.port().toString(), 115_200);
    }

    private void runOutOfPaper() throws InterruptedException {
        printer.fault(PrinterFault.PAPER_OUT, true);
        DeviceDesk.Change change;
        do {
            change = changes.poll(SOON.toSeconds(), TimeUnit.SECONDS);
        } while (!new DeviceStatus.Faulted(DeviceFault.PAPER_OUT).equals(change.status()));
    }

    @Test
    void a_device_that_stays_the_same_is_not_opened_anew() throws InterruptedException {
        runOutOfPaper();

        desk.replace(List.of(printerAt(576), readerAtPort()));

        assertThat(desk.views().getFirst().pastFaults()).hasSize(1); // it remembers
        assertThat(desk.awaitStatus(READER, SOON)).isEqualTo(new DeviceStatus.Ready());
    }

    @Test
    void other_settings_open_the_device_anew() throws InterruptedException {
        desk.replace(List.of(printerAt(384)));

        assertThat(desk.awaitStatus(PRINTER, SOON)).isEqualTo(new DeviceStatus.Ready());
    }

    @Test
    void a_device_that_was_taken_out_is_let_go() throws InterruptedException {
        desk.replace(List.of(readerAtPort()));
        desk.replace(List.of());

        assertThat(desk.views()).isEmpty();
        assertThat(desk.awaitStatus(PRINTER, SOON))
                .isEqualTo(new DeviceStatus.Faulted(DeviceFault.NO_DEVICE));
    }

    @Test
    void a_reader_on_the_same_port_with_another_speed_is_opened() throws InterruptedException {
        desk.replace(List.of(readerAtPort()));
        assertThat(desk.awaitStatus(READER, SOON)).isEqualTo(new DeviceStatus.Ready());

        String port = reader.port().toString();
        desk.replace(List.of(new DeviceConfig.SerialCodeReader(READER, port, 9600)));

        assertThat(desk.awaitStatus(READER, SOON)).isEqualTo(new DeviceStatus.Ready());
    }

    @Test
    void a_lent_reader_tells_nobody_else_what_it_reads() throws InterruptedException {
        desk.replace(List.of(readerAtPort()));
        assertThat(desk.awaitStatus(READER, SOON)).isEqualTo(new DeviceStatus.Ready());
        Thread holding = Thread.ofVirtual().start(this::holdUntilHeard);

        assertThat(desk.nextCode(READER, SOON)).isEqualTo(new ReadOutcome.CodeRead("first"));

        holding.interrupt();
        holding.join();
        reader.hold("second");
        ReadOutcome heard;
        do {
            heard = codes.poll(SOON.toSeconds(), TimeUnit.SECONDS);
        } while (new ReadOutcome.CodeRead("first").equals(heard));
        assertThat(heard).isEqualTo(new ReadOutcome.CodeRead("second"));
    }

    /** The loan may begin a moment after the first try. */
    private void holdUntilHeard() {
        try {
            do {
                reader.hold("first");
            } while (codes.poll(SOON.toSeconds(), TimeUnit.SECONDS) != null);
        } catch (InterruptedException heard) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void what_stopped_a_device_is_remembered_with_its_time() throws InterruptedException {
        runOutOfPaper();

        assertThat(desk.views())
                .extracting(DeviceView::pastFaults)
                .containsExactly(List.of(new PastFault(DeviceFault.PAPER_OUT, NOW)));
    }

    @Test
    void what_is_read_at_home_goes_onto_a_sheet_and_onto_the_roll_if_that_fails()
            throws InterruptedException {
        var list = new Receipt(List.of(new Receipt.Part.Heading("Danh sách")));
        try (var office = SimulatedOfficePrinter.start()) {
            var id = new DeviceId("office");
            var sheets = new DeviceConfig.IppPrinter(id, office.address(), "");
            desk.replace(List.of(printerAt(576), sheets));
            assertThat(desk.awaitStatus(id, SOON)).isEqualTo(new DeviceStatus.Ready());

            assertThat(desk.printOnSheet(list)).isEqualTo(new PrintOutcome.Printed());
            assertThat(desk.print(list)).isEqualTo(new PrintOutcome.Printed());
            assertThat(office.slips()).hasSize(1);
            assertThat(printer.slips()).hasSize(1);

            office.fault("OFFLINE", true);
            PrintOutcome later;
            do {
                later = desk.printOnSheet(list); // as often as a visitor touches the button
            } while (!(later instanceof PrintOutcome.Printed));
            assertThat(printer.slips()).hasSize(2);
        }
    }

    @Test
    void a_chip_reader_that_is_not_there_says_so_and_reads_nothing() throws InterruptedException {
        var id = new DeviceId("chip-reader");
        var chips = new DeviceConfig.ChipReader(id, "No such reader", Path.of("/nowhere"));
        desk.replace(List.of(printerAt(576), chips));

        assertThat(desk.awaitStatus(id, SOON))
                .isEqualTo(new DeviceStatus.Faulted(DeviceFault.NO_DEVICE));
        assertThat(desk.hasCard()).isFalse();
        assertThat(desk.readChip(List.of())).isEqualTo(new ChipOutcome.ReaderGone());
    }
}
