package vn.motcua.ui.dossier;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.screen.CodeAnswer;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.ui.control.Desk;
import vn.motcua.ui.control.Icons;
import vn.motcua.ui.control.Page;

/** K05 and K06: from paper or by hand to a code. */
public final class FindScreens {
    private static final int COLUMNS = 4;
    private static final int COLUMNS_LOWERED = 6;
    private static final List<String> KEYS =
            List.of("1", "2", "3", "H", "4", "5", "6", "G", "7", "8", "9", "K", "0", ".", "-");

    private final Desk desk;
    private final TypedCode typed;

    public FindScreens(Desk desk, TypedCode typed) {
        this.desk = desk;
        this.typed = typed;
    }

    public Page find(ScreenState.FindDossier find) {
        Page page = new Page();
        if (find.readerWorks()) {
            page.add(
                    desk.answer(desk.word("find.question", desk.slot(DeviceRole.CODE_READER))),
                    desk.pictures("slip", desk.arrowTo(DeviceRole.CODE_READER), "qr"));
            page.add(desk.notice("info", "info", desk.label(desk.word("find.hint"), "hint")));
        } else {
            page.add(desk.answer(desk.word("find.reader_off")));
        }
        addAnswer(page, find.answer());
        Button type =
                desk.primary("type-code", desk.word("find.type"), new VisitorAction.TypeTheCode());
        type.setGraphic(Icons.of("keypad", desk.tokens().icon(12)));
        return page.action(desk.back(), type);
    }

    private void addAnswer(Page page, CodeAnswer answer) {
        String words = new CodeAnswers(desk).words(answer);
        if (!words.isEmpty()) {
            Label label = desk.label(words, "code-answer", "strong");
            page.add(desk.notice("warn", "warning", label));
        }
    }

    public Page type(ScreenState.TypeCode type) {
        typed.putBack(type.typed());
        Page page = new Page().low().add(desk.answer(desk.word("type.question")));
        page.add(desk.label(desk.word("type.hint"), "hint"));
        addAnswer(page, type.answer());
        Label shown = desk.label("", "typed", "number");
        shown.textProperty().bind(typed.text());
        shown.setMinHeight(desk.tokens().grown(16));
        page.field(desk.panel("plain", shown)).control(keypad());
        Button show = new Button(desk.word("type.show"));
        show.setId("show-result");
        show.setAccessibleText(show.getText());
        show.getStyleClass().add("primary");
        show.setMaxWidth(Double.MAX_VALUE);
        show.setOnAction(_ -> desk.touch().accept(new VisitorAction.CodeTyped(typed.text().get())));
        return page.action(desk.back(), show);
    }

    private Node keypad() {
        List<Button> keys = new ArrayList<>();
        for (String sign : KEYS) {
            keys.add(key(sign, idOf(sign), () -> typed.type(sign)));
        }
        keys.add(words(key(desk.word("type.delete"), "key-delete", typed::delete)));
        keys.add(words(key(desk.word("type.clear"), "key-clear", typed::clear)));
        int columns = desk.tokens().display().layout().lowered() ? COLUMNS_LOWERED : COLUMNS;
        return desk.grid(columns, keys);
    }

    private static Button words(Button key) {
        key.getStyleClass().add("words");
        return key;
    }

    private static String idOf(String sign) {
        return switch (sign) {
            case "." -> "key-dot";
            case "-" -> "key-dash";
            default -> "key-" + sign;
        };
    }

    private Button key(String sign, String id, Runnable typing) {
        Button key = new Button(sign);
        key.setId(id);
        key.setAccessibleText(sign);
        key.getStyleClass().add("key");
        key.setMaxWidth(Double.MAX_VALUE);
        key.setOnAction(_ -> typing.run());
        return key;
    }

    public Page lookingUp(ScreenState.LookingUp lookingUp) {
        return new Page()
                .centred()
                .add(
                        desk.answer(desk.word("looking_up.title")),
                        desk.label(lookingUp.code().value(), "number", "number"),
                        desk.label(desk.word("looking_up.hint"), "hint"))
                .action(desk.back());
    }
}
