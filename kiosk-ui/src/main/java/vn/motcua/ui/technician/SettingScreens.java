package vn.motcua.ui.technician;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.device.DeviceStatus;
import vn.motcua.contract.screen.SettingView;
import vn.motcua.contract.screen.TechnicianState;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.ui.control.Desk;
import vn.motcua.ui.control.Page;

/** T05: the few settings that matter, each by a touch; nothing can be written that is wrong. */
final class SettingScreens {
    private final Desk desk;
    private final DeviceWords words;

    SettingScreens(Desk desk) {
        this.desk = desk;
        words = new DeviceWords(desk);
    }

    Page settings(TechnicianState.SettingsWanted wanted) {
        Page page =
                new Page()
                        .low()
                        .add(
                                desk.answer(
                                        desk.word(
                                                "technician.settings.title",
                                                words.role(wanted.role()))),
                                desk.label(wanted.place(), "place", "caption"));
        wanted.settings().forEach(each -> page.control(group(each)));
        return page.action(
                desk.back(),
                desk.button(
                        "defaults",
                        desk.word("settings.defaults"),
                        new VisitorAction.BackToDefaults()),
                desk.primary(
                        "open-device",
                        desk.word("technician.settings.save"),
                        new VisitorAction.Continue()));
    }

    private Node group(SettingView setting) {
        String title = desk.word("technician.setting." + key(setting.key()));
        boolean changed = !setting.before().isEmpty() && !setting.before().equals(setting.chosen());
        String head =
                changed
                        ? desk.word("technician.setting.was", title, value(setting.before()))
                        : title;
        List<Button> choices =
                setting.choices().stream().map(each -> choice(setting, each)).toList();
        int columns = Math.min(choices.size(), desk.tokens().isReflowed() ? 2 : 4);
        return new VBox(
                desk.tokens().px(2),
                desk.label(head, "setting-" + setting.key(), "strong"),
                desk.grid(columns, choices));
    }

    private Button choice(SettingView setting, String each) {
        return desk.choice(
                "setting-" + setting.key() + "-" + each.replace(':', '-'),
                value(each),
                each.equals(setting.chosen()),
                new VisitorAction.Choose(setting.key() + "=" + each));
    }

    /** Numbers speak for themselves, unless the trade says them otherwise; long ones are parted. */
    private String value(String value) {
        String key = "technician.value." + value;
        return desk.messages().has(key) ? desk.word(key) : value.replace(':', ' ');
    }

    private static String key(String setting) {
        return setting.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    Page opening(DeviceRole role) {
        return new Page()
                .centred()
                .add(
                        desk.answer(desk.word("technician.opening", words.role(role))),
                        desk.label(desk.word("technician.opening.hint"), "hint"));
    }

    Page notOpened(TechnicianState.NotOpened not) {
        String why = words.status(new DeviceStatus.Faulted(not.fault()));
        return new Page()
                .add(
                        desk.answer(desk.word("technician.not_opened", words.role(not.role()))),
                        desk.notice("warn", "warning", desk.label(why, "status-detail", "answer")),
                        desk.label(desk.word("technician.not_opened.hint"), "hint"))
                .action(
                        desk.back(),
                        desk.primary(
                                "change-settings",
                                desk.word("technician.not_opened.again"),
                                new VisitorAction.Continue()));
    }

    Page notSaved() {
        return new Page()
                .add(
                        desk.answer(desk.word("technician.not_saved")),
                        desk.notice(
                                "warn",
                                "warning",
                                desk.label(
                                        desk.word("technician.not_saved.hint"),
                                        "status-detail",
                                        "answer")))
                .action(desk.back());
    }
}
