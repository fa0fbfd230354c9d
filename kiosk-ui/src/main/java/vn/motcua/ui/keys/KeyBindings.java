package vn.motcua.ui.keys;

import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;

/** Which key of an ordinary USB keypad, keyboard or switch box is which of ours. */
final class KeyBindings {
    private static final Map<KeyCode, Key> TABLE =
            Map.ofEntries(
                    Map.entry(KeyCode.UP, Key.UP),
                    Map.entry(KeyCode.KP_UP, Key.UP),
                    Map.entry(KeyCode.NUMPAD8, Key.UP),
                    Map.entry(KeyCode.DOWN, Key.DOWN),
                    Map.entry(KeyCode.KP_DOWN, Key.DOWN),
                    Map.entry(KeyCode.NUMPAD2, Key.DOWN),
                    Map.entry(KeyCode.LEFT, Key.LEFT),
                    Map.entry(KeyCode.KP_LEFT, Key.LEFT),
                    Map.entry(KeyCode.NUMPAD4, Key.LEFT),
                    Map.entry(KeyCode.RIGHT, Key.RIGHT),
                    Map.entry(KeyCode.KP_RIGHT, Key.RIGHT),
                    Map.entry(KeyCode.NUMPAD6, Key.RIGHT),
                    Map.entry(KeyCode.NUMPAD5, Key.OK),
                    Map.entry(KeyCode.ENTER, Key.OK),
                    Map.entry(KeyCode.BACK_SPACE, Key.BACK),
                    Map.entry(KeyCode.ESCAPE, Key.BACK),
                    Map.entry(KeyCode.NUMPAD7, Key.BACK),
                    Map.entry(KeyCode.DIVIDE, Key.HELP),
                    Map.entry(KeyCode.SLASH, Key.HELP),
                    Map.entry(KeyCode.F1, Key.HELP),
                    Map.entry(KeyCode.ADD, Key.VOLUME),
                    Map.entry(KeyCode.VOLUME_UP, Key.VOLUME),
                    Map.entry(KeyCode.F2, Key.VOLUME),
                    Map.entry(KeyCode.SPACE, Key.SWITCH_NEXT),
                    Map.entry(KeyCode.F7, Key.SWITCH_NEXT),
                    Map.entry(KeyCode.TAB, Key.SWITCH_TAKE),
                    Map.entry(KeyCode.F8, Key.SWITCH_TAKE));

    /** On a keyboard that is plugged in for service; no keypad of a kiosk has it. */
    static final KeyCode OF_TECHNICIANS = KeyCode.F12;

    private KeyBindings() {}

    static Optional<Key> of(KeyCode code) {
        return Optional.ofNullable(TABLE.get(code));
    }
}
