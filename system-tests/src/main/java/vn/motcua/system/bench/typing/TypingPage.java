package vn.motcua.system.bench.typing;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import vn.motcua.config.KioskConfig;
import vn.motcua.contract.screen.DisplaySettings;
import vn.motcua.contract.screen.Fittings;
import vn.motcua.contract.screen.FormQuestion;
import vn.motcua.contract.screen.FormState;
import vn.motcua.contract.screen.ScreenFrame;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.SlotSides;
import vn.motcua.ui.Screens;
import vn.motcua.ui.control.Desk;
import vn.motcua.ui.control.FrameView;
import vn.motcua.ui.language.Languages;
import vn.motcua.ui.theme.Fonts;
import vn.motcua.ui.theme.Stylesheet;
import vn.motcua.ui.theme.Tokens;

/** K18 for a name, as a kiosk draws it. Used on the drawing thread only. */
final class TypingPage {
    private final KioskConfig config;
    private final Map<String, Button> keys = new HashMap<>();

    TypingPage(KioskConfig config) {
        this.config = config;
    }

    Parent draw() {
        FormQuestion question =
                new FormQuestion(
                        "Họ và tên", "", FormQuestion.Kind.NAME, List.of(), "", false, "", 1, 1);
        ScreenState state = new FormState.Question(question);
        DisplaySettings display = DisplaySettings.DEFAULT;
        Tokens tokens = new Tokens(config.screen(), display);
        Languages languages = Languages.in(Path.of("none"));
        Desk desk =
                new Desk(
                        config, languages, tokens, SlotSides.USUAL, _ -> {}, _ -> Optional.empty());
        ScreenFrame frame = new ScreenFrame(1, display, true, Fittings.USUAL, List.of(), state);
        FrameView view =
                new FrameView(frame, new Screens(config.keyboard()).pageFor(state, desk), desk);
        view.getStylesheets()
                .setAll(new Stylesheet(display.theme(), tokens, Fonts.FAMILY).address());
        return view;
    }

    /** Empties the field and touches these keys. */
    void begin(Parent page, String signs) {
        key(page, "key-clear").fire();
        key(page, "clear-yes").fire();
        touch(page, signs);
    }

    /** A finger's touches, one after the other. */
    void touch(Parent page, String signs) {
        for (int at = 0; at < signs.length(); at++) {
            char sign = signs.charAt(at);
            Button key = key(page, sign == ' ' ? "key-space" : "key-" + sign);
            key.arm();
            key.fire();
            key.disarm();
        }
    }

    private Button key(Parent page, String id) {
        return keys.computeIfAbsent(id, _ -> (Button) page.lookup("#" + id));
    }
}
