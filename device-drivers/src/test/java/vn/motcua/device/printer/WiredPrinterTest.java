package vn.motcua.device.printer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.contract.device.DeviceId;
import vn.motcua.contract.device.DeviceStatus;
import vn.motcua.device.printer.PrintOutcome.NotPrinted;
import vn.motcua.device.printer.PrintOutcome.Printed;
import vn.motcua.device.simulated.PrinterFault;
import vn.motcua.device.simulated.SimulatedPrinter;

/** A printer on a serial line or a USB device keeps the promises of one on the network. */
@Timeout(60)
class WiredPrinterTest {
    private static final int WIDTH = 384;
    private static final DeviceId ID = new DeviceId("printer");
    private static final PrinterPatience SHORT =
            new PrinterPatience(
                    Duration.ofSeconds(1),
                    Duration.ofMillis(700),
                    Duration.ofSeconds(2),
                    Duration.ofSeconds(3),
                    Duration.ofMillis(700));

    private final SimulatedPrinter hardware = SimulatedPrinter.startAtTerminal(WIDTH);

    enum Wire {
        SERIAL,
        USB;

        EscPosPrinter driver(SimulatedPrinter hardware) {
            String file = hardware.file().toString();
            return this == SERIAL
                    ? EscPosPrinter.onSerialLine(ID, file, 115_200, WIDTH, SHORT)
                    : EscPosPrinter.onUsb(ID, file, WIDTH, SHORT);
        }
    }

    @AfterEach
    void a_printer_that_is_switched_off_leaves_nothing_behind() {
        hardware.close();
        assertThat(hardware.file().getParent()).doesNotExist();
    }

    @ParameterizedTest
    @EnumSource
    void a_slip_comes_out_as_it_does_of_a_network_printer(Wire wire) throws InterruptedException {
        try (var printer = wire.driver(hardware);
                var other = SimulatedPrinter.start(WIDTH);
                var network = EscPosPrinter.onNetwork(ID, "127.0.0.1", other.port(), WIDTH)) {
            assertThat(printer.print(SampleReceipt.receipt())).isEqualTo(new Printed());
            assertThat(network.print(SampleReceipt.receipt())).isEqualTo(new Printed());

            List<byte[]> slips = hardware.slips();
            assertThat(slips).hasSize(1);
            assertThat(slips.getFirst()).isEqualTo(other.slips().getFirst());
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_printer_that_takes_nothing_more_ends_the_wait(Wire wire) throws InterruptedException {
        hardware.fault(PrinterFault.TAKES_NOTHING, true);
        try (var printer = wire.driver(hardware)) {
            assertThat(printer.print(SampleReceipt.receipt())).isInstanceOf(NotPrinted.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_pulled_plug_has_its_word_and_is_forgotten_when_it_is_back(Wire wire)
            throws InterruptedException {
        try (var printer = wire.driver(hardware)) {
            hardware.fault(PrinterFault.OFFLINE, true);
            assertThat(printer.print(SampleReceipt.receipt()))
                    .isEqualTo(new NotPrinted(DeviceFault.NO_DEVICE, false));
            assertThat(printer.status()).isEqualTo(new DeviceStatus.Faulted(DeviceFault.NO_DEVICE));

            hardware.fault(PrinterFault.OFFLINE, false);

            assertThat(printer.print(SampleReceipt.receipt())).isEqualTo(new Printed());
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_printer_that_only_tells_is_understood(Wire wire) throws InterruptedException {
        hardware.fault(PrinterFault.ONLY_TELLS, true);
        try (var printer = wire.driver(hardware)) {
            assertThat(printer.print(SampleReceipt.receipt())).isEqualTo(new Printed());
        }
    }
}
