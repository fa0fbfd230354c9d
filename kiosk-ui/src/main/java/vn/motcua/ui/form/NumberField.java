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
    static final int DATE_DIGITS = 8;
    static final int PHONE_DIGITS = 11;
    static final int NUMBER_DIGITS = 20;

    private static final int COLUMNS = 3;
    private static final int COLUMNS_LOWERED = 6;
    private static final List<String> DIGITS =
            List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "0");

    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private boolean isPutBack;

    public String text() {
        return text.get();
    }

    /** What is known or was sent: the first digit replaces it, deleting mends it. */
    void putBack(String typed) {
        if (text.get().isEmpty()) {
            text.set(typed);
            isPutBack = true;
        }
    }

    private void type(String digit, int lengthMax) {
        String before = isPutBack ? "" : text.get();
        if (before.length() < lengthMax) {
            text.set(before + digit);
            isPutBack = false;
        }
    }

    private void delete() {
        isPutBack = false;
        String typed = text.get();
        text.set(typed.isEmpty() ? typed : typed.substring(0, typed.length() - 1));
    }

    Node shown(Desk desk) {
        Label shown = desk.label("", "typed", "number");
        shown.textProperty().bind(text);
        shown.setMinHeight(desk.tokens().grown(16));
        return desk.panel("plain", shown);
    }

    /**
     * @param lengthMax how many digits are taken
     */
    Node keypad(Desk desk, int lengthMax) {
        List<Button> keys = new ArrayList<>();
        for (String digit : DIGITS) {
            keys.add(key(digit, "key-" + digit, () -> type(digit, lengthMax)));
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
