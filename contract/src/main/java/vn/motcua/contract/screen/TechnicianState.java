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

    /**
     * T06.
     *
     * @param onTour whether each device is tried in turn, as part of the diagnosis
     */
    record Trial(DeviceView device, TrialState trial, boolean onTour) implements TechnicianState {}

    /**
     * T07: everything was looked at once.
     *
     * @param trials what was tried by hand since
     * @param shortForm the same in a few lines, to be taken along as a QR code
     */
    record DiagnosisShown(
            List<DeviceView> devices,
            List<HealthView> health,
            List<HandTrial> trials,
            String shortForm,
            ExportState export)
            implements TechnicianState {
        public DiagnosisShown {
            trials = List.copyOf(trials);
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

    /** T12: after how long citizens shall be served again, as they are told. */
    record ReturnWanted() implements TechnicianState {
        /** What can be chosen; 0 if nobody knows. */
        public static final List<Integer> MINUTES = List.of(15, 30, 60, 120, 0);
    }

    /**
     * T12: what happened here today.
     *
     * @param devices that tell of paper, and of all that is wrong now
     */
    record DayShown(DayView day, List<DeviceView> devices, PrintState print)
            implements TechnicianState {
        public DayShown {
            devices = List.copyOf(devices);
        }
    }

    /** T12: the screen is wiped; touches mean nothing. */
    record Cleaning(int secondsLeft) implements TechnicianState {}

    /** T11: the kiosk is fitted to its place and its machine. */
    sealed interface Tuning extends TechnicianState {}

    /** T11: what can be measured, set and told. */
    record TuningChoice() implements Tuning {}

    /** T11: the finger shall touch the middle of this cross. */
    record TouchAsked(Spot cross, int number, int count) implements Tuning {}

    /**
     * T11: how well the panel feels a finger.
     *
     * @param worstMm how far off it was felt at most
     */
    record TouchMeasured(TouchVerdict verdict, double worstMm) implements Tuning {}

    /**
     * T11: what the keys of the keypad mean.
     *
     * @param saved whether they do so already
     */
    record KeypadShown(Keypad keypad, boolean saved) implements Tuning {}

    /** T11: the key that shall mean this is to be pressed. */
    record KeyAsked(KeypadKey key, KeyAnswer answer) implements Tuning {}

    /** T11: where the slots of the devices are. */
    record SlotList(SlotSides slots) implements Tuning {}

    /** T11: where this one is. */
    record SlotAsked(DeviceRole role, SlotSides slots) implements Tuning {}

    /**
     * T11: the screen is measured with a ruler.
     *
     * @param pxPerMm the bar on the screen is a hundred times as long
     * @param bottomMm from the floor to the lower edge of the picture
     * @param saved whether these are the measures that hold from the next start on
     */
    record Ruler(double pxPerMm, int bottomMm, boolean saved) implements Tuning {}

    /**
     * T11: sound and light are set, and hold at once.
     *
     * @param part what this page is about
     * @param heard grows with each step: a sentence is then spoken at its loudness
     * @param saved whether these are the levels that hold after she has gone
     */
    record HallTuned(Part part, HallLevels levels, int heard, boolean saved) implements Tuning {
        public enum Part {
            SOUND,
            LIGHT
        }

        public HallTuned with(HallLevels other, boolean kept) {
            return new HallTuned(part, other, heard, kept);
        }

        public HallTuned heardAgain() {
            return new HallTuned(part, levels, heard + 1, saved);
        }
    }
}
