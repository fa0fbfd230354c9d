package vn.motcua.contract.screen;

import java.util.List;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.contract.device.DeviceRole;

/** What only a technician sees; names T01… are those of the screen catalogue. */
public sealed interface TechnicianState extends ScreenState {

    /**
     * T01.
     *
     * @param digits the ten of the keypad in their order, another one each time, so that nobody
     *     learns the PIN from where the fingers go
     */
    record PinWanted(List<Integer> digits, PinAnswer answer) implements TechnicianState {
        public PinWanted {
            digits = List.copyOf(digits);
        }
    }

    /**
     * T02: how this kiosk does.
     *
     * @param technician whose PIN it was
     */
    record Overview(
            String technician,
            ProgramView program,
            List<DeviceView> devices,
            List<HealthView> health)
            implements TechnicianState {
        public Overview {
            devices = List.copyOf(devices);
            health = List.copyOf(health);
        }
    }

    /** T03. */
    record DeviceList(List<DeviceView> devices) implements TechnicianState {
        public DeviceList {
            devices = List.copyOf(devices);
        }
    }

    /** T03, one device. */
    record DeviceShown(DeviceView device) implements TechnicianState {}

    /** T03: whether it may really go. */
    record RemovalWanted(DeviceView device) implements TechnicianState {}

    /** T04: what the new device is for. */
    record RoleWanted() implements TechnicianState {}

    /** T04: plugs and networks are being looked at. */
    record Searching(DeviceRole role) implements TechnicianState {}

    /** T04: what was found; may be nothing. */
    record FoundDevices(DeviceRole role, List<FoundView> found) implements TechnicianState {
        public FoundDevices {
            found = List.copyOf(found);
        }
    }

    /** T04, by hand: how the device is connected; words of {@code devices.yaml}. */
    record DriverWanted(DeviceRole role, List<String> drivers) implements TechnicianState {
        public DriverWanted {
            drivers = List.copyOf(drivers);
        }
    }

    /** T04, by hand: where the device is. */
    record PlaceWanted(String driver, String typed, boolean wrong) implements TechnicianState {}

    /** T05. */
    record SettingsWanted(DeviceRole role, String driver, String place, List<SettingView> settings)
            implements TechnicianState {
        public SettingsWanted {
            settings = List.copyOf(settings);
        }
    }

    /** T05: the device is being opened with its new settings. */
    record DeviceOpening(DeviceRole role) implements TechnicianState {}

    /** T05: the new settings led to no device and were undone. */
    record NotOpened(DeviceRole role, DeviceFault fault) implements TechnicianState {}

    /** T05: the settings could not be written; nothing changed. */
    record NotSaved(DeviceRole role) implements TechnicianState {}

    /** T06. */
    record Trial(DeviceView device, TrialState trial) implements TechnicianState {}

    /**
     * T07: everything was looked at once.
     *
     * @param shortForm the same in a few lines, to be taken along as a QR code
     */
    record DiagnosisShown(
            List<DeviceView> devices, List<HealthView> health, String shortForm, ExportState export)
            implements TechnicianState {
        public DiagnosisShown {
            devices = List.copyOf(devices);
            health = List.copyOf(health);
        }
    }

    /** T08: what technicians did here, newest first. */
    record Journal(List<DeedView> deeds) implements TechnicianState {
        public Journal {
            deeds = List.copyOf(deeds);
        }
    }

    /**
     * T12.
     *
     * @param closed whether citizens are sent away now
     */
    record Maintenance(boolean closed) implements TechnicianState {}

    /**
     * T11: the screen is measured with a ruler.
     *
     * @param pxPerMm the bar on the screen is a hundred times as long
     * @param bottomMm from the floor to the lower edge of the picture
     * @param saved whether these are the measures that hold from the next start on
     */
    record Ruler(double pxPerMm, int bottomMm, boolean saved) implements TechnicianState {}
}
