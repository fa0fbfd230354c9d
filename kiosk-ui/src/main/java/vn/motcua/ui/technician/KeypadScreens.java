package vn.motcua.ui.technician;

import java.util.Arrays;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import vn.motcua.contract.screen.KeyAnswer;
import vn.motcua.contract.screen.Keypad;
import vn.motcua.contract.screen.KeypadKey;
import vn.motcua.contract.screen.TechnicianState;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.ui.control.Desk;
import vn.motcua.ui.control.Page;

/** T11: what the keys of the keypad mean, and how it learns that. */
final class KeypadScreens {
    private final Desk desk;

    KeypadScreens(Desk desk) {
        this.desk = desk;
    }

    Page shown(TechnicianState.KeypadShown shown) {
        Page page = new Page().add(desk.answer(desk.word("technician.keypad.title")));
        if (shown.saved()) {
            page.add(
                    desk.notice(
                            "success",
                            "done",
                            desk.label(desk.word("technician.keypad.saved"), "saved", "strong")));
        }
        Node[] lines =
                Arrays.stream(KeypadKey.values())
                        .map(key -> line(key, shown.keypad()))
                        .toArray(Node[]::new);
        return page.add(desk.panel("plain", lines))
                .action(
                        desk.back(),
                        choice("usual"),
                        choice("keys"),
                        choice("switches"),
                        desk.primary(
                                "save-keypad",
                                desk.word("technician.keypad.save"),
                                new VisitorAction.Continue()));
    }

    private Node line(KeypadKey key, Keypad keypad) {
        String code = keypad.code(key).orElse(desk.word("technician.keypad.usual_key"));
        return desk.label(desk.word("technician.line", name(key), code), "learned-" + small(key));
    }

    private Button choice(String what) {
        return desk.button(
                "learn-" + what,
                desk.word("technician.keypad." + what),
                new VisitorAction.Choose(what));
    }

    Page asked(TechnicianState.KeyAsked asked) {
        Page page =
                new Page()
                        .add(
                                desk.answer(
                                        desk.word("technician.key.question", name(asked.key()))),
                                desk.label(
                                        desk.word("technician.key.does." + small(asked.key())),
                                        "hint"));
        if (asked.answer() != KeyAnswer.NOT_PRESSED) {
            String why = "technician.key." + DeviceWords.key(asked.answer());
            page.add(
                    desk.notice(
                            "warn", "warning", desk.label(desk.word(why), "answered", "strong")));
        }
        return page.action(
                desk.back(),
                desk.button(
                        "skip-key",
                        desk.word("technician.key.skip"),
                        new VisitorAction.Choose("skip")));
    }

    private String name(KeypadKey key) {
        return desk.word("technician.key." + small(key));
    }

    private static String small(KeypadKey key) {
        return key.name().toLowerCase(Locale.ROOT);
    }
}
