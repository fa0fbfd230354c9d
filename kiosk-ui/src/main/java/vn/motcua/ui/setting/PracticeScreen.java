package vn.motcua.ui.setting;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.ui.control.Desk;
import vn.motcua.ui.control.Page;

/** K42: a real screen with an invented dossier, and a hand that shows what to touch next. */
public final class PracticeScreen {
    private final Desk desk;
    private final String code;
    private final ReadOnlyStringProperty typed;

    /**
     * @param typed what was typed of the code so far
     */
    public PracticeScreen(Desk desk, String code, ReadOnlyStringProperty typed) {
        this.desk = desk;
        this.code = code;
        this.typed = typed;
    }

    /**
     * @param real how the step looks on the real way
     */
    public Page page(ScreenState step, Page real) {
        String words =
                step instanceof ScreenState.TypeCode
                        ? desk.word("practice.type", code)
                        : desk.word("practice.nothing_sent");
        Page page =
                real.first(
                        desk.notice("success", "guide", desk.label(words, "practice", "strong")));
        if (step instanceof ScreenState.TypeCode) {
            leadThrough(page);
        } else if (step instanceof ScreenState.DossierShown) {
            Button home =
                    desk.primary(
                            "practised",
                            desk.word("practice.done"),
                            new VisitorAction.StartAgain());
            return page.insteadOfActions(
                    desk.button("again", desk.word("practice.again"), new VisitorAction.Practise()),
                    home);
        }
        return page;
    }

    /** The hand stands on the next key, and at last on what shows the result. */
    private void leadThrough(Page page) {
        List<Button> keys = new ArrayList<>();
        page.controls().forEach(control -> collect(control, keys));
        keys.addAll(page.actions());
        typed.subscribe(text -> {
            keys.stream()
                    .filter(key -> !key.getId().equals("back"))
                    .forEach(k -> k.setGraphic(null));
            keys.stream()
                    .filter(key -> key.getId().equals(next(text)))
                    .findFirst()
                    .ifPresent(desk::pointAt);
        });
    }

    private static void collect(Node node, List<Button> keys) {
        if (node instanceof Button key) {
            keys.add(key);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(each -> collect(each, keys));
        }
    }

    /** The control for what comes next; what is wrong goes first. */
    private String next(String text) {
        if (text.equals(code)) {
            return "show-result";
        }
        if (!code.startsWith(text)) {
            return "key-delete";
        }
        String sign = code.substring(text.length(), text.length() + 1);
        return sign.equals("-") ? "key-dash" : "key-" + sign;
    }
}
