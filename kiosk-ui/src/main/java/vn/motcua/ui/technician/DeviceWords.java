package vn.motcua.ui.technician;

import java.util.Locale;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.device.DeviceStatus;
import vn.motcua.contract.screen.DeviceView;
import vn.motcua.ui.control.Desk;

/** How a technician is told of devices. */
final class DeviceWords {
    private final Desk desk;

    DeviceWords(Desk desk) {
        this.desk = desk;
    }

    String role(DeviceRole role) {
        return desk.word("technician.role." + key(role));
    }

    /** What it is, and what it is called in the settings. */
    String name(DeviceView device) {
        return desk.word("technician.device", role(device.role()), device.id());
    }

    /** How it is, and who can mend it. */
    String status(DeviceStatus status) {
        return switch (status) {
            case DeviceStatus.Ready() -> desk.word("technician.status.ready");
            case DeviceStatus.Starting() -> desk.word("technician.status.starting");
            case DeviceStatus.PaperLow() -> desk.word("technician.status.paper_low");
            case DeviceStatus.SwitchedOff() -> desk.word("technician.status.switched_off");
            case DeviceStatus.Unknown() -> desk.word("technician.status.unknown");
            case DeviceStatus.Faulted(DeviceFault fault) ->
                    desk.word("technician.status.fault", fault(fault), fixer(fault));
        };
    }

    /** How a device is connected. */
    String driver(String driver) {
        return desk.word("technician.driver." + driver.replace('-', '_'));
    }

    /** What the place of such a device looks like. */
    String example(String driver) {
        return desk.word("technician.place." + driver.replace('-', '_'));
    }

    String fault(DeviceFault fault) {
        return desk.word("technician.fault." + key(fault));
    }

    private String fixer(DeviceFault fault) {
        return desk.word("technician.fixer." + key(fault.fixer()));
    }

    /** Whether nobody has to do anything. */
    static boolean isWell(DeviceStatus status) {
        return !status.needsSomebody();
    }

    static String icon(DeviceRole role) {
        return switch (role) {
            case CODE_READER -> "qr";
            case DOCUMENT_SCANNER -> "scanner";
            case RECEIPT_PRINTER -> "printer";
            case CHIP_READER -> "chip";
        };
    }

    static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
