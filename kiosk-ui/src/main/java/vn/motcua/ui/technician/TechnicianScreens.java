package vn.motcua.ui.technician;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.screen.DeviceView;
import vn.motcua.contract.screen.ExportState;
import vn.motcua.contract.screen.HandTrial;
import vn.motcua.contract.screen.HealthView;
import vn.motcua.contract.screen.PinAnswer;
import vn.motcua.contract.screen.TechnicianState;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.ui.control.Desk;
import vn.motcua.ui.control.Icons;
import vn.motcua.ui.control.Page;
import vn.motcua.ui.control.QrPicture;
import vn.motcua.ui.keyboard.TypedText;

/** The way in (T01), how the kiosk does (T02), and from there to everything else. */
public final class TechnicianScreens {
    private static final double QR_MM = 45;

    private final Desk desk;
    private final PinField pin;
    private final TypedText text;

    /**
     * @param text what is typed on a screen with a keyboard
     */
    public TechnicianScreens(Desk desk, PinField pin, TypedText text) {
        this.desk = desk;
        this.pin = pin;
        this.text = text;
    }

    public Page page(TechnicianState state) {
        return switch (state) {
            case TechnicianState.PinWanted wanted -> pin(wanted);
            case TechnicianState.Overview overview -> overview(overview);
            case TechnicianState.Trial trial -> new TrialScreen(desk).page(trial);
            case TechnicianState.SettingsWanted settings ->
                    new SettingScreens(desk).settings(settings);
            case TechnicianState.DeviceOpening opening ->
                    new SettingScreens(desk).opening(opening.role());
            case TechnicianState.NotOpened not -> new SettingScreens(desk).notOpened(not);
            case TechnicianState.NotSaved _ -> new SettingScreens(desk).notSaved();
            case TechnicianState.DeviceList list -> new DeviceScreens(desk).list(list.devices());
            case TechnicianState.DeviceShown shown ->
                    new DeviceScreens(desk).device(shown.device());
            case TechnicianState.RemovalWanted removal ->
                    new DeviceScreens(desk).removal(removal.device());
            case TechnicianState.RoleWanted _ -> new NewDeviceScreens(desk, text).role();
            case TechnicianState.Searching searching ->
                    new NewDeviceScreens(desk, text).searching(searching.role());
            case TechnicianState.FoundDevices found ->
                    new NewDeviceScreens(desk, text).found(found);
            case TechnicianState.DriverWanted driver ->
                    new NewDeviceScreens(desk, text).driver(driver);
            case TechnicianState.Tuning tuning -> new TuningScreens(desk).page(tuning);
            case TechnicianState.DiagnosisShown shown -> diagnosis(shown);
            case TechnicianState.DayShown shown -> new DayScreen(desk).page(shown);
            case TechnicianState.Journal journal -> new UpkeepScreens(desk).journal(journal);
            case TechnicianState.Maintenance maintenance ->
                    new UpkeepScreens(desk).maintenance(maintenance.closed());
            case TechnicianState.ReturnWanted _ -> new UpkeepScreens(desk).howLong();
            case TechnicianState.Cleaning cleaning -> new UpkeepScreens(desk).cleaning(cleaning);
            case TechnicianState.PlaceWanted place -> new NewDeviceScreens(desk, text).place(place);
        };
    }

    private Page pin(TechnicianState.PinWanted wanted) {
        Page page = new Page().low().add(desk.answer(desk.word("technician.pin.question")));
        page.add(desk.label(desk.word("technician.pin.hint"), "hint"));
        boolean compared = wanted.answer() instanceof PinAnswer.PinCompared;
        String words = words(wanted.answer());
        if (!words.isEmpty()) {
            Label answer = desk.label(words, "pin-answer", "strong");
            page.add(
                    compared
                            ? desk.notice("info", "clock", answer)
                            : desk.notice("warn", "warning", answer));
        }
        if (wanted.answer() instanceof PinAnswer.PinNeverSet
                || wanted.answer() instanceof PinAnswer.PinLocked) {
            return page.action(leave());
        }
        page.add(pin.shown(desk)).control(pin.keypad(desk, wanted.digits()));
        Button enter =
                desk.primary(
                        "enter-pin",
                        desk.word("technician.pin.enter"),
                        new VisitorAction.Answer(""));
        enter.setOnAction(_ -> desk.touch().accept(new VisitorAction.Answer(pin.pin())));
        enter.setDisable(compared);
        return page.action(leave(), enter);
    }

    private Button leave() {
        return desk.button("back", desk.word("technician.leave"), new VisitorAction.Back());
    }

    private String words(PinAnswer answer) {
        return switch (answer) {
            case PinAnswer.NoPin() -> "";
            case PinAnswer.PinCompared() -> desk.word("technician.pin.compared");
            case PinAnswer.PinWrong(int left) -> desk.word("technician.pin.wrong", left);
            case PinAnswer.PinLocked(int minutes) -> desk.word("technician.pin.locked", minutes);
            case PinAnswer.PinNeverSet() -> desk.word("technician.pin.never_set");
        };
    }

    private Page overview(TechnicianState.Overview overview) {
        List<Node> toDo = new ArrayList<>();
        List<Node> well = new ArrayList<>();
        sort(overview.devices(), overview.health(), toDo, well);
        Page page = new Page();
        page.add(
                desk.answer(
                        toDo.isEmpty()
                                ? desk.word("technician.all_good")
                                : desk.word("technician.to_do", toDo.size())));
        page.add(desk.label(desk.word("technician.who", overview.technician()), "who"));
        page.add(
                desk.label(
                        desk.word(
                                "technician.program",
                                overview.program().version(),
                                desk.moments().plain(overview.program().since())),
                        "program"));
        addFound(page, toDo, well);
        return page.control(room("devices", "settings"), desk.grid(2, upkeep())).action(leave());
    }

    private void addFound(Page page, List<Node> toDo, List<Node> well) {
        if (!toDo.isEmpty()) {
            page.add(desk.panel("warn", toDo.toArray(Node[]::new)));
        }
        if (!well.isEmpty()) {
            page.add(desk.panel("plain", well.toArray(Node[]::new)));
        }
    }

    /** T07; what is wrong comes first. */
    private Page diagnosis(TechnicianState.DiagnosisShown shown) {
        List<Node> toDo = new ArrayList<>();
        List<Node> well = new ArrayList<>();
        sort(shown.devices(), shown.health(), toDo, well);
        shown.trials().forEach(each -> addTrial(each, toDo, well));
        int all = toDo.size() + well.size();
        Page page = new Page().add(desk.answer(desk.word("technician.passed", well.size(), all)));
        if (shown.export() != ExportState.NOT_ASKED) {
            String words = desk.word("technician.export." + DeviceWords.key(shown.export()));
            boolean isBad =
                    shown.export() == ExportState.NO_STICK
                            || shown.export() == ExportState.NOT_WRITTEN;
            page.add(
                    desk.notice(
                            isBad ? "warn" : "info",
                            isBad ? "warning" : "info",
                            desk.label(words, "export-state", "strong")));
        }
        addFound(page, toDo, well);
        var code = new QrPicture(shown.shortForm(), desk.tokens().grown(QR_MM));
        return page.add(desk.label(desk.word("technician.diagnosis.code"), "code"), code)
                .action(
                        desk.back(),
                        desk.button(
                                "again",
                                desk.word("technician.diagnosis.again"),
                                new VisitorAction.Continue()),
                        desk.button(
                                "by-hand",
                                desk.word("technician.diagnosis.by_hand"),
                                new VisitorAction.Choose("by-hand")),
                        desk.primary(
                                "export",
                                desk.word("technician.diagnosis.export"),
                                new VisitorAction.Choose("export")));
    }

    private void addTrial(HandTrial trial, List<Node> toDo, List<Node> well) {
        boolean good = trial.verdict() == HandTrial.Verdict.PASSED;
        String key = "technician.by_hand." + DeviceWords.key(trial.verdict());
        Label line = line("by-hand-" + trial.device(), good, desk.word(key, trial.device()));
        (good ? well : toDo).add(line);
    }

    /** A line for each device and each thing that a kiosk needs, by whether it is well. */
    private void sort(
            List<DeviceView> devices, List<HealthView> health, List<Node> toDo, List<Node> well) {
        DeviceWords words = new DeviceWords(desk);
        for (DeviceView device : devices) {
            boolean good = DeviceWords.isWell(device.status());
            String text =
                    desk.word("technician.line", words.name(device), words.status(device.status()));
            (good ? well : toDo).add(line("device-" + device.id(), good, text));
        }
        for (DeviceRole role : DeviceRole.values()) {
            boolean isThere = devices.stream().anyMatch(device -> device.role() == role);
            if (role.isNeeded() && !isThere) {
                String text = desk.word("technician.missing", words.role(role));
                toDo.add(line("missing-" + DeviceWords.key(role), false, text));
            }
        }
        for (HealthView each : health) {
            (each.good() ? well : toDo).add(line(each));
        }
    }

    private List<Button> upkeep() {
        return List.of(
                room("diagnosis", "done"),
                room("journal", "procedure"),
                room("maintenance", "clock"),
                room("tuning", "ruler"),
                room("day", "procedure"));
    }

    private Button room(String name, String icon) {
        return desk.row(
                "room-" + name,
                icon,
                desk.word("technician." + name),
                name.equals("devices") ? desk.word("technician.devices.caption") : "",
                new VisitorAction.Choose(name));
    }

    private Label line(HealthView health) {
        String key = "technician.health." + DeviceWords.key(health.topic());
        String text = desk.word(key + (health.good() ? ".good" : ".bad"), health.value());
        return line("health-" + DeviceWords.key(health.topic()), health.good(), text);
    }

    private Label line(String id, boolean good, String text) {
        Label line = desk.label(text, id);
        line.setGraphic(Icons.of(good ? "done" : "warning", desk.tokens().icon(9)));
        line.setGraphicTextGap(desk.tokens().px(4));
        return line;
    }
}
