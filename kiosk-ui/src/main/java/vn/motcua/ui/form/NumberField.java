package vn.motcua.ui.form;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import vn.motcua.ui.control.Desk;

/** Digits that a visitor types, and the keys for them. Survives a change of size or language. */
public final class NumberField {
    private static final int LENGTH_MAX = 20;
    private static final int COLUMNS = 3;
    private static final int COLUMNS_LOWERED = 6;
    private static final List<String> DIGITS =
            List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "0");

    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");

    public String text() {
        return text.get();
    }

    /** Puts back what was sent, so that it need not be typed again. */
    void putBack(String typed) {
        if (text.get().isEmpty()) {
            text.set(typed);
        }
    }

    private void type(String digit) {
        if (text.get().length() < LENGTH_MAX) {
            text.set(text.get() + digit);
        }
    }

    private void delete() {
        String typed = text.get();
        text.set(typed.isEmpty() ? typed : typed.substring(0, typed.length() - 1));
    }

    Node shown(Desk desk) {
        Label shown = desk.label("", "typed", "number");
        shown.textProperty().bind(text);
        shown.setMinHeight(desk.tokens().grown(16));
        return desk.panel("plain", shown);
    }

    Node keypad(Desk desk) {
        List<Button> keys = new ArrayList<>();
        for (String digit : DIGITS) {
            keys.add(key(digit, "key-" + digit, () -> type(digit)));
        }
        Button delete = key(desk.word("type.delete"), "key-delete", this::delete);
        Button clear = key(desk.word("type.clear"), "key-clear", () -> text.set(""));
        delete.getStyleClass().add("words");
        clear.getStyleClass().add("words");
        keys.add(delete);
        keys.add(clear);
        boolean lowered = desk.tokens().display().layout().lowered();
        return desk.grid(lowered ? COLUMNS_LOWERED : COLUMNS, keys);
    }

    private static Button key(String sign, String id, Runnable typing) {
        Button key = new Button(sign);
        key.setId(id);
        key.setAccessibleText(sign);
        key.getStyleClass().add("key");
        key.setOnAction(_ -> typing.run());
        return key;
    }
}
