package vn.motcua.local.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.config.device.DeviceConfig;
import vn.motcua.contract.device.DeviceId;
import vn.motcua.contract.device.DeviceStatus;
import vn.motcua.device.chip.ChipOutcome;
import vn.motcua.device.chip.ChipReader;
import vn.motcua.device.chip.simulated.ChipFault;
import vn.motcua.device.chip.simulated.SimulatedChipReader;

/** Whoever tries a kiosk out keeps the same devices in her hands, whatever she sets. */
class SimulatorsTest {
    private static DeviceConfig.TcpReceiptPrinter printer(int widthDots) {
        return new DeviceConfig.TcpReceiptPrinter(
                new DeviceId("printer"), DeviceConfig.SIMULATED, 9100, widthDots);
    }

    @Test
    void other_settings_leave_the_device_where_it_is() {
        try (Simulators simulators = new Simulators()) {
            DeviceConfig wide = simulators.startFor(List.of(printer(576))).getFirst();
            DeviceConfig narrow = simulators.startFor(List.of(printer(384))).getFirst();

            assertThat(narrow.place()).isEqualTo(wide.place());
            assertThat(narrow.settings()).containsEntry("widthDots", "384");
            assertThat(simulators.printers()).hasSize(1);
        }
    }

    @Test
    void a_card_laid_on_a_simulated_chip_reader_is_read_and_a_broken_one_is_not() {
        DeviceConfig wanted =
                new DeviceConfig.ChipReader(
                        new DeviceId("chips"), DeviceConfig.SIMULATED, Path.of("/nowhere"));
        try (Simulators simulators = new Simulators()) {
            List<DeviceConfig> placed = simulators.startFor(List.of(wanted));
            ChipReader driver = DriverCatalogue.drivers(placed).chips().getFirst();
            SimulatedChipReader hardware = simulators.chipReaders().getFirst();
            assertThat(driver.status()).isInstanceOf(DeviceStatus.Ready.class);
            assertThat(driver.hasCard()).isFalse();

            hardware.fault(ChipFault.NO_CARD, false);
            assertThat(driver.read(SimulatedChipReader.KEY)).isInstanceOf(ChipOutcome.Read.class);

            hardware.fault(ChipFault.CHANGED_NAME, true);
            assertThat(driver.read(SimulatedChipReader.KEY))
                    .isInstanceOf(ChipOutcome.Tampered.class);
        }
    }

    @Test
    void devices_that_are_not_simulated_stay_as_they_are() {
        DeviceConfig real =
                new DeviceConfig.SerialCodeReader(new DeviceId("reader"), "/dev/ttyUSB0", 9600);
        try (Simulators simulators = new Simulators()) {
            assertThat(simulators.startFor(List.of(real))).containsExactly(real);
            assertThat(simulators.areUsed()).isFalse();
        }
    }
}
