package vn.motcua.ui.keys;

import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import vn.motcua.contract.screen.Keypad;
import vn.motcua.contract.screen.KeypadKey;

/** Which key of an ordinary USB keypad, keyboard or switch box is which of ours. */
final class KeyBindings {
    private static final Map<KeyCode, KeypadKey> TABLE =
            Map.ofEntries(
                    Map.entry(KeyCode.UP, KeypadKey.UP),
                    Map.entry(KeyCode.KP_UP, KeypadKey.UP),
                    Map.entry(KeyCode.NUMPAD8, KeypadKey.UP),
                    Map.entry(KeyCode.DOWN, KeypadKey.DOWN),
                    Map.entry(KeyCode.KP_DOWN, KeypadKey.DOWN),
                    Map.entry(KeyCode.NUMPAD2, KeypadKey.DOWN),
                    Map.entry(KeyCode.LEFT, KeypadKey.LEFT),
                    Map.entry(KeyCode.KP_LEFT, KeypadKey.LEFT),
                    Map.entry(KeyCode.NUMPAD4, KeypadKey.LEFT),
                    Map.entry(KeyCode.RIGHT, KeypadKey.RIGHT),
                    Map.entry(KeyCode.KP_RIGHT, KeypadKey.RIGHT),
                    Map.entry(KeyCode.NUMPAD6, KeypadKey.RIGHT),
                    Map.entry(KeyCode.NUMPAD5, KeypadKey.OK),
                    Map.entry(KeyCode.ENTER, KeypadKey.OK),
                    Map.entry(KeyCode.BACK_SPACE, KeypadKey.BACK),
                    Map.entry(KeyCode.ESCAPE, KeypadKey.BACK),
                    Map.entry(KeyCode.NUMPAD7, KeypadKey.BACK),
                    Map.entry(KeyCode.DIVIDE, KeypadKey.HELP),
                    Map.entry(KeyCode.SLASH, KeypadKey.HELP),
                    Map.entry(KeyCode.F1, KeypadKey.HELP),
                    Map.entry(KeyCode.ADD, KeypadKey.VOLUME),
                    Map.entry(KeyCode.VOLUME_UP, KeypadKey.VOLUME),
                    Map.entry(KeyCode.F2, KeypadKey.VOLUME),
                    Map.entry(KeyCode.SPACE, KeypadKey.SWITCH_NEXT),
                    Map.entry(KeyCode.F7, KeypadKey.SWITCH_NEXT),
                    Map.entry(KeyCode.TAB, KeypadKey.SWITCH_TAKE),
                    Map.entry(KeyCode.F8, KeypadKey.SWITCH_TAKE));

    /** On a keyboard that is plugged in for service; no keypad of a kiosk has it. */
    static final KeyCode OF_TECHNICIANS = KeyCode.F12;

    private KeyBindings() {}

    /** What a key means: what it was taught, else the usual. */
    static Optional<KeypadKey> of(KeyCode code, Keypad keypad) {
        return keypad.meaning(code.name()).or(() -> Optional.ofNullable(TABLE.get(code)));
    }
}
