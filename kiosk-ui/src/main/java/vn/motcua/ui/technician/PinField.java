package vn.motcua.ui.technician;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import vn.motcua.ui.control.Desk;

/** A PIN while it is typed: shown as dots, forgotten with its screen. */
public final class PinField {
    private static final int LENGTH_MAX = 8;
    private static final int COLUMNS = 3;
    private static final int COLUMNS_LOWERED = 6;

    private final ReadOnlyStringWrapper pin = new ReadOnlyStringWrapper("");

    String pin() {
        return pin.get();
    }

    private void type(int digit) {
        if (pin.get().length() < LENGTH_MAX) {
            pin.set(pin.get() + digit);
        }
    }

    private void delete() {
        String typed = pin.get();
        pin.set(typed.isEmpty() ? typed : typed.substring(0, typed.length() - 1));
    }

    Node shown(Desk desk) {
        Label shown = desk.label("", "typed", "number");
        shown.textProperty().bind(pin.map(typed -> "•".repeat(typed.length())));
        shown.accessibleTextProperty()
                .bind(pin.map(typed -> desk.word("technician.pin.typed", typed.length())));
        shown.setMinHeight(desk.tokens().grown(16));
        return desk.panel("plain", shown);
    }

    /** The ten digits in this order, then what takes them back. */
    Node keypad(Desk desk, List<Integer> digits) {
        List<Button> keys = new ArrayList<>();
        for (int digit : digits) {
            keys.add(key(String.valueOf(digit), "key-" + digit, () -> type(digit)));
        }
        Button delete = key(desk.word("type.delete"), "key-delete", this::delete);
        Button clear = key(desk.word("type.clear"), "key-clear", () -> pin.set(""));
        delete.getStyleClass().add("words");
        clear.getStyleClass().add("words");
        keys.add(delete);
        keys.add(clear);
        boolean lowered = desk.tokens().display().layout().lowered();
        Node keypad = desk.grid(lowered ? COLUMNS_LOWERED : COLUMNS, keys);
        desk.keepPersonal(keypad); // the loudspeaker says no digit of a PIN
        return keypad;
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
