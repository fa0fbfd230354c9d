package vn.motcua.ui.gallery;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.contract.device.DeviceId;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.device.DeviceStatus;
import vn.motcua.contract.screen.DayFault;
import vn.motcua.contract.screen.DayView;
import vn.motcua.contract.screen.DeedView;
import vn.motcua.contract.screen.DeviceView;
import vn.motcua.contract.screen.ExportState;
import vn.motcua.contract.screen.FoundView;
import vn.motcua.contract.screen.HandTrial;
import vn.motcua.contract.screen.HealthTopic;
import vn.motcua.contract.screen.HealthView;
import vn.motcua.contract.screen.PageView;
import vn.motcua.contract.screen.PastFault;
import vn.motcua.contract.screen.PinAnswer;
import vn.motcua.contract.screen.PrintState;
import vn.motcua.contract.screen.ProgramView;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.SettingView;
import vn.motcua.contract.screen.TechnicianDeed;
import vn.motcua.contract.screen.TechnicianState;
import vn.motcua.contract.screen.TrialState;

/** A state for every screen that only a technician sees. */
final class SampleTechnician {
    private static final List<Integer> DIGITS = List.of(7, 0, 3, 9, 1, 5, 2, 8, 4, 6);

    private static final ProgramView PROGRAM =
            new ProgramView("0.1.0", SampleStates.NOW.minus(Duration.ofDays(12)));

    private SampleTechnician() {}

    static void addTo(Map<String, ScreenState> states) {
        states.put("T01-pin", pin(new PinAnswer.NoPin()));
        states.put("T01-compared", pin(new PinAnswer.PinCompared()));
        states.put("T01-wrong", pin(new PinAnswer.PinWrong(4)));
        states.put("T01-locked", pin(new PinAnswer.PinLocked(5)));
        states.put("T01-never-set", pin(new PinAnswer.PinNeverSet()));
        states.put(
                "T02-good",
                new TechnicianState.Overview("an", PROGRAM, wellDevices(), health(true)));
        states.put(
                "T02-to-do",
                new TechnicianState.Overview(
                        "nguyen.van.an",
                        PROGRAM,
                        List.of(reader(), scanner(), printer()),
                        health(false)));
        addDevices(states);
        addSettings(states);
        addTrials(states);
        states.put("T08-journal", new TechnicianState.Journal(deeds()));
        SampleTuning.addTo(states);
        addDay(states);
        states.put("T12-open", new TechnicianState.Maintenance(false));
        states.put("T12-closed", new TechnicianState.Maintenance(true));
        states.put("T12-return", new TechnicianState.ReturnWanted());
        states.put("T12-cleaning", new TechnicianState.Cleaning(42));
        addDiagnosis(states);
    }

    private static void addDiagnosis(Map<String, ScreenState> states) {
        String shortForm = "k01 1.2.3 2026-11-24T03:15:00Z 9/13\nprinter PAPER_OUT\nUNSENT 12";
        var all = List.of(reader(), scanner(), printer());
        List<HandTrial> trials =
                List.of(
                        new HandTrial(reader().id(), HandTrial.Verdict.PASSED),
                        new HandTrial(scanner().id(), HandTrial.Verdict.SKIPPED),
                        new HandTrial(printer().id(), HandTrial.Verdict.FAILED));
        for (ExportState export : ExportState.values()) {
            String name = export.name().toLowerCase(Locale.ROOT).replace('_', '-');
            states.put(
                    "T07-" + name,
                    new TechnicianState.DiagnosisShown(
                            all, health(true), trials, shortForm, export));
        }
    }

    private static void addDay(Map<String, ScreenState> states) {
        var faults =
                List.of(
                        new DayFault(scanner().id(), DeviceFault.PAPER_JAM, 2, 7, false),
                        new DayFault(printer().id(), DeviceFault.PAPER_OUT, 1, 25, true));
        var day = new DayView(SampleStates.NOW, 57, 12, 43, 1, 2, faults);
        var quiet = new DayView(SampleStates.NOW, 0, 0, 0, 1, 0, List.of());
        var all = List.of(reader(), scanner(), printer());
        states.put("T12-day", new TechnicianState.DayShown(day, all, new PrintState.NotAsked()));
        states.put(
                "T12-day-not-printed",
                new TechnicianState.DayShown(
                        day, all, new PrintState.NotPrinted(DeviceFault.PAPER_OUT)));
        states.put(
                "T12-day-printed",
                new TechnicianState.DayShown(quiet, wellDevices(), new PrintState.Printed()));
    }

    private static List<DeedView> deeds() {
        return Arrays.stream(TechnicianDeed.values())
                .map(deed ->
                        new DeedView(
                                SampleStates.NOW,
                                deed == TechnicianDeed.PIN_WRONG ? "" : "nguyen.van.an",
                                deed,
                                deed == TechnicianDeed.DEVICE_CHANGED ? "printer" : "",
                                deed == TechnicianDeed.DEVICE_CHANGED
                                        ? "widthDots=384 → widthDots=576"
                                        : ""))
                .toList();
    }

    private static void addDevices(Map<String, ScreenState> states) {
        var all = List.of(reader(), scanner(), printer(), chips());
        states.put("T03-devices", new TechnicianState.DeviceList(all));
        states.put("T03-none", new TechnicianState.DeviceList(List.of()));
        states.put("T03-device", new TechnicianState.DeviceShown(scanner()));
        states.put(
                "T03-off",
                new TechnicianState.DeviceShown(with(scanner(), new DeviceStatus.SwitchedOff())));
        states.put("T03-remove", new TechnicianState.RemovalWanted(printer()));
        states.put("T04-role", new TechnicianState.RoleWanted());
        for (DeviceRole role : DeviceRole.values()) {
            String name = role.name().toLowerCase(Locale.ROOT).replace('_', '-');
            states.put("T04-searching-" + name, new TechnicianState.Searching(role));
        }
        var found =
                List.of(
                        new FoundView(
                                "HP LaserJet MFP M426fdn (9C5D3F)",
                                "escl-scanner",
                                "http://192.0.2.15/eSCL"),
                        new FoundView("Hall scanner", "escl-scanner", "http://192.0.2.16/eSCL"));
        states.put(
                "T04-found", new TechnicianState.FoundDevices(DeviceRole.DOCUMENT_SCANNER, found));
        states.put(
                "T04-not-found",
                new TechnicianState.FoundDevices(DeviceRole.RECEIPT_PRINTER, List.of()));
        states.put(
                "T04-driver",
                new TechnicianState.DriverWanted(
                        DeviceRole.RECEIPT_PRINTER,
                        List.of(
                                "tcp-receipt-printer",
                                "serial-receipt-printer",
                                "usb-receipt-printer",
                                "ipp-printer")));
        states.put("T04-place", new TechnicianState.PlaceWanted("escl-scanner", "", true));
    }

    private static void addSettings(Map<String, ScreenState> states) {
        var speed =
                new SettingView("baudRate", List.of("38400", "57600", "115200"), "38400", "115200");
        var width = new SettingView("widthDots", List.of("384", "512", "576"), "576", "576");
        states.put(
                "T05-settings",
                new TechnicianState.SettingsWanted(
                        DeviceRole.RECEIPT_PRINTER,
                        "serial-receipt-printer",
                        reader().place(),
                        List.of(speed, width)));
        String pin = "3F:2A:91:C0:5E:77:08:DB".concat(":3F:2A:91:C0:5E:77:08:DB".repeat(3));
        states.put(
                "T05-certificate",
                new TechnicianState.SettingsWanted(
                        DeviceRole.DOCUMENT_SCANNER,
                        "escl-scanner",
                        "https://192.0.2.15/eSCL",
                        List.of(
                                new SettingView("certificate", List.of(pin), pin, ""),
                                new SettingView("duplex", List.of("false", "true"), "false", ""))));
        states.put("T05-opening", new TechnicianState.DeviceOpening(DeviceRole.RECEIPT_PRINTER));
        states.put(
                "T05-not-opened",
                new TechnicianState.NotOpened(DeviceRole.DOCUMENT_SCANNER, DeviceFault.OFFLINE));
        states.put("T05-not-saved", new TechnicianState.NotSaved(DeviceRole.RECEIPT_PRINTER));
    }

    private static void addTrials(Map<String, ScreenState> states) {
        states.put("T06-ready", trial(scanner(), new TrialState.TrialReady()));
        states.put("T06-scanning", trial(scanner(), new TrialState.TrialRuns()));
        states.put("T06-printing", trial(printer(), new TrialState.TrialRuns()));
        states.put("T06-listening", trial(reader(), new TrialState.TrialRuns()));
        PageView page = new PageView("%032x".formatted(1), 0, 2480, 3508);
        states.put("T06-page", trial(scanner(), new TrialState.PageScanned(page, -0.4, 4200)));
        states.put("T06-slip", trial(printer(), new TrialState.SlipPrinted(1800)));
        states.put("T06-tour-ready", onTour(scanner(), new TrialState.TrialReady()));
        states.put("T06-tour-slip", onTour(printer(), new TrialState.SlipPrinted(1800)));
        states.put("T06-tour-listening", onTour(reader(), new TrialState.TrialRuns()));
        states.put("T06-tour-nothing", onTour(reader(), new TrialState.NothingHeard()));
        states.put("T06-code", trial(reader(), new TrialState.CodeHeard(18)));
        states.put("T06-laying", trial(chips(), new TrialState.TrialRuns()));
        states.put("T06-card", trial(chips(), new TrialState.CardFelt()));
        states.put("T06-no-card", trial(chips(), new TrialState.NothingHeard()));
        states.put("T06-garbled", trial(reader(), new TrialState.CodeGarbled()));
        states.put("T06-nothing", trial(reader(), new TrialState.NothingHeard()));
        states.put(
                "T06-failed", trial(printer(), new TrialState.TrialFailed(DeviceFault.COVER_OPEN)));
    }

    private static TechnicianState onTour(DeviceView device, TrialState trial) {
        return new TechnicianState.Trial(device, trial, true);
    }

    private static TechnicianState trial(DeviceView device, TrialState trial) {
        return new TechnicianState.Trial(device, trial, false);
    }

    private static List<DeviceView> wellDevices() {
        return Stream.of(reader(), scanner(), printer())
                .map(each -> with(each, new DeviceStatus.Ready()))
                .toList();
    }

    private static TechnicianState pin(PinAnswer answer) {
        return new TechnicianState.PinWanted(DIGITS, answer);
    }

    private static List<HealthView> health(boolean good) {
        return Arrays.stream(HealthTopic.values())
                .map(topic -> new HealthView(topic, good, 12))
                .toList();
    }

    private static DeviceView chips() {
        return new DeviceView(
                new DeviceId("chip-reader"),
                DeviceRole.CHIP_READER,
                "chip-reader",
                "ACS ACR1252 1S CL Reader",
                new DeviceStatus.Ready(),
                List.of());
    }

    private static DeviceView with(DeviceView device, DeviceStatus status) {
        return new DeviceView(
                device.id(), device.role(), device.driver(), device.place(), status, List.of());
    }

    static DeviceView reader() {
        return new DeviceView(
                new DeviceId("reader"),
                DeviceRole.CODE_READER,
                "serial-code-reader",
                "/dev/serial/by-id/usb-Honeywell_1950_18264B0A4D-if00",
                new DeviceStatus.Ready(),
                List.of());
    }

    static DeviceView scanner() {
        return new DeviceView(
                new DeviceId("scanner"),
                DeviceRole.DOCUMENT_SCANNER,
                "escl-scanner",
                "http://192.0.2.15/eSCL",
                new DeviceStatus.Faulted(DeviceFault.OFFLINE),
                List.of(
                        new PastFault(DeviceFault.OFFLINE, SampleStates.NOW),
                        new PastFault(
                                DeviceFault.PAPER_JAM,
                                SampleStates.NOW.minus(Duration.ofHours(3)))));
    }

    static DeviceView printer() {
        return new DeviceView(
                new DeviceId("printer"),
                DeviceRole.RECEIPT_PRINTER,
                "tcp-receipt-printer",
                "192.0.2.20:9100",
                new DeviceStatus.Faulted(DeviceFault.PAPER_OUT),
                List.of(new PastFault(DeviceFault.PAPER_OUT, SampleStates.NOW)));
    }
}
