package vn.motcua.local.technician;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.config.device.DeviceConfig;
import vn.motcua.contract.device.DeviceId;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.device.DeviceStatus;
import vn.motcua.contract.screen.TechnicianDeed;
import vn.motcua.contract.screen.TechnicianState.DeviceShown;
import vn.motcua.device.simulated.SimulatedPrinter;

/** A technician may leave a device unused for a while, without losing how it is set. */
@Timeout(60)
class SwitchedOffDeviceTest {
    private static final DeviceStatus OFF = new DeviceStatus.SwitchedOff();
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @TempDir Path folder;

    @Test
    void a_printer_that_was_switched_off_is_not_used_until_it_is_on_again() throws Exception {
        try (SimulatedPrinter printer = SimulatedPrinter.start(576);
                TechnicianKiosk kiosk = TechnicianKiosk.in(folder, settings(printer.port()))) {
            var id = new DeviceId("printer");
            DeviceConfig before = kiosk.configured().getFirst();
            kiosk.signIn();
            kiosk.choose("devices");
            kiosk.choose("printer");
            kiosk.choose("switch");
            var _ = kiosk.screen().await(DeviceShown.class, shown -> isOff(shown));
            assertThat(kiosk.desk().works(DeviceRole.RECEIPT_PRINTER)).isFalse();
            assertThat(kiosk.configured()).containsExactly(new DeviceConfig.SwitchedOff(before));
            kiosk.choose("test");
            assertThat(kiosk.screen().state()).isInstanceOf(DeviceShown.class);

            kiosk.choose("switch");

            var _ = kiosk.screen().await(DeviceShown.class, shown -> !isOff(shown));
            assertThat(kiosk.desk().awaitStatus(id, LIMIT)).isEqualTo(new DeviceStatus.Ready());
            assertThat(kiosk.configured()).containsExactly(before);
            assertThat(kiosk.deeds())
                    .startsWith(
                            TechnicianDeed.DEVICE_SWITCHED_ON, TechnicianDeed.DEVICE_SWITCHED_OFF);
        }
    }

    private static boolean isOff(DeviceShown shown) {
        return shown.device().status().equals(OFF);
    }

    private static String settings(int port) {
        return """
        devices:
          - id: printer
            driver: tcp-receipt-printer
            host: 127.0.0.1
            port: %d
        """
                .formatted(port);
    }
}
