package vn.motcua.ui.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import vn.motcua.contract.screen.DisplaySettings;
import vn.motcua.contract.screen.Language;
import vn.motcua.contract.screen.SpeechSettings;
import vn.motcua.contract.screen.TextSize;
import vn.motcua.contract.screen.Theme;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.ui.control.Desk;
import vn.motcua.ui.control.Page;

/** K04: every wish takes effect at once, and only for this visit. */
public final class SettingsScreen {
    private final Desk desk;
    private final DisplaySettings display;

    public SettingsScreen(Desk desk) {
        this.desk = desk;
        this.display = desk.tokens().display();
    }

    public Page settings() {
        return new Page()
                .add(
                        desk.answer(desk.word("settings.title")),
                        desk.label(desk.word("settings.hint"), "hint"))
                .control(
                        group("language", languages()),
                        group("size", sizes()),
                        group("theme", themes()),
                        group("sound", sounds()),
                        group("layout", layouts()))
                .action(
                        desk.button(
                                "defaults",
                                desk.word("settings.defaults"),
                                new VisitorAction.BackToDefaults()),
                        desk.primary(
                                "back", desk.word("settings.ready"), new VisitorAction.Back()));
    }

    private Node group(String name, List<Button> choices) {
        int columns = desk.tokens().isReflowed() ? 2 : Math.min(choices.size(), 4);
        return new VBox(
                desk.tokens().px(2),
                desk.label(desk.word("settings." + name), "settings-" + name, "strong"),
                desk.grid(columns, choices));
    }

    private List<Button> languages() {
        List<Button> choices = new ArrayList<>();
        for (Language each : desk.languages().all()) {
            choices.add(
                    desk.choice(
                            "language-" + each.tag(),
                            desk.languages().ownName(each),
                            each.equals(display.language()),
                            new VisitorAction.ChooseLanguage(each)));
        }
        return choices;
    }

    private List<Button> sizes() {
        List<Button> choices = new ArrayList<>();
        for (TextSize each : TextSize.values()) {
            choices.add(
                    choice(
                            "size",
                            each,
                            each == display.textSize(),
                            new VisitorAction.ChooseTextSize(each)));
        }
        return choices;
    }

    private List<Button> themes() {
        List<Button> choices = new ArrayList<>();
        for (Theme each : Theme.values()) {
            choices.add(
                    choice(
                            "theme",
                            each,
                            each == display.theme(),
                            new VisitorAction.ChooseTheme(each)));
        }
        return choices;
    }

    private Button choice(String group, Enum<?> each, boolean holds, VisitorAction action) {
        String name = each.name().toLowerCase(Locale.ROOT);
        String id = group + "-" + name.replace('_', '-');
        return desk.choice(id, desk.word("settings." + group + "." + name), holds, action);
    }

    private List<Button> sounds() {
        SpeechSettings speech = display.speech();
        int rate = speech.rate();
        int volume = speech.volume();
        return List.of(
                sound("spoken", speech.on(), speech.on(!speech.on())),
                sound(
                        "dark",
                        speech.screenDark(),
                        speech.on(true).screenDark(!speech.screenDark())),
                step("volume", volume, SpeechSettings.VOLUMES, speech.nextVolume()),
                step("rate", rate, SpeechSettings.RATES, speech.nextRate()));
    }

    private Button sound(String name, boolean holds, SpeechSettings wanted) {
        return desk.choice(
                "sound-" + name,
                desk.word("settings.sound." + name),
                holds,
                new VisitorAction.ChooseSpeech(wanted));
    }

    private Button step(String name, int now, int most, SpeechSettings wanted) {
        return desk.button(
                "sound-" + name,
                desk.word("settings.sound." + name, now, most),
                new VisitorAction.ChooseSpeech(wanted));
    }

    private List<Button> layouts() {
        DisplaySettings.Layout layout = display.layout();
        return List.of(
                layout("lowered", layout.lowered(), new VisitorAction.Lower(!layout.lowered())),
                layout(
                        "alphabetical",
                        layout.alphabetical(),
                        new VisitorAction.OrderKeys(!layout.alphabetical())),
                layout(
                        "switches",
                        layout.twoSwitches(),
                        new VisitorAction.UseSwitches(!layout.twoSwitches())));
    }

    private Button layout(String name, boolean holds, VisitorAction action) {
        return desk.choice("layout-" + name, desk.word("settings.layout." + name), holds, action);
    }
}
