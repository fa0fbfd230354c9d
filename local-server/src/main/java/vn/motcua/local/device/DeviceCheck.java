package vn.motcua.local.device;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.motcua.config.device.DeviceConfig;
import vn.motcua.config.device.DriverKind;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.contract.device.DeviceStatus;
import vn.motcua.device.Device;
import vn.motcua.device.transport.CertificatePin;

/**
 * How one configured device is, asked without a running kiosk.
 *
 * @param status {@code ready}, {@code paper-low}, {@code unknown}, {@code simulated}, {@code
 *     switched-off}, or a fault
 * @param fixer who clears the fault; empty if there is none
 * @param certificate the fingerprint that it shows and nobody accepted; empty if it shows none
 */
record DeviceCheck(
        String id,
        String role,
        String driver,
        String place,
        String status,
        String fixer,
        String certificate) {

    /** Opens the device, asks, and closes it; blocks for at most a few seconds. */
    static DeviceCheck of(DeviceConfig device) {
        if (device.isSimulated()) {
            return of(device, "simulated", "");
        }
        if (device instanceof DeviceConfig.SwitchedOff) {
            return of(device, "switched-off", "");
        }
        Drivers drivers = DriverCatalogue.drivers(List.of(device));
        try (Device driver = only(drivers)) {
            return switch (driver.status()) {
                case DeviceStatus.Ready() -> of(device, "ready", "");
                case DeviceStatus.PaperLow() -> of(device, "paper-low", "");
                case DeviceStatus.Unknown(), DeviceStatus.Starting(), DeviceStatus.SwitchedOff() ->
                        of(device, "unknown", "");
                case DeviceStatus.Faulted(DeviceFault fault) ->
                        of(device, word(fault), word(fault.fixer()));
            };
        }
    }

    /** Whether these settings lead to a device: then they may stay, whatever its paper says. */
    boolean isReached() {
        return !List.of("no-device", "offline", "access-denied").contains(status);
    }

    String line() {
        String who = fixer.isEmpty() ? "" : "  (%s)".formatted(fixer);
        String shown = certificate.isEmpty() ? "" : "  certificate: " + certificate;
        return "%-16s %-17s %-24s %-16s %s%s%s"
                .formatted(id, role, driver, status, place, who, shown);
    }

    private static DeviceCheck of(DeviceConfig device, String status, String fixer) {
        return new DeviceCheck(
                device.id().value(),
                word(device.role()),
                device.driver(),
                device.place(),
                status,
                fixer,
                status.equals("not-trusted") ? shownBy(device) : "");
    }

    private static String shownBy(DeviceConfig device) {
        return DriverKind.of(device.driver())
                .flatMap(kind -> kind.secureAddress(device.place()))
                .flatMap(CertificatePin::shownBy)
                .orElse("");
    }

    private static Device only(Drivers drivers) {
        return Stream.of(
                        drivers.readers().stream(),
                        drivers.scanners().stream().map(Drivers.Scanner::driver),
                        drivers.printers().stream(),
                        drivers.chips().stream())
                .<Device>flatMap(each -> each)
                .findFirst()
                .orElseThrow();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
