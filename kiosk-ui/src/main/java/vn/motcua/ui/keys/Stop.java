package vn.motcua.ui.keys;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;

/**
 * A place of a screen where focus rests: a text or a control.
 *
 * @param id of the node; the same on the next drawing of the screen
 * @param text what it says, as written
 * @param aloud what it says to everybody: the same, or less when it is personal
 */
record Stop(Node node, String id, String text, String aloud, Kind kind) {

    /** What can be done with it, and where it belongs. */
    enum Kind {
        TEXT,
        CONTROL,
        /** A control that types: one of a field of keys. */
        KEY,
        /** A text of the frame around every screen. */
        FRAME_TEXT,
        /** A control of the frame around every screen. */
        FRAME_CONTROL
    }

    boolean isControl() {
        return kind != Kind.TEXT && kind != Kind.FRAME_TEXT;
    }

    boolean isOfScreen() {
        return kind != Kind.FRAME_TEXT && kind != Kind.FRAME_CONTROL;
    }

    boolean isEnabled() {
        return !node.isDisabled();
    }

    /** Does what a touch would do. */
    void take() {
        if (node instanceof ButtonBase button) {
            button.fire();
        } else {
            node.requestFocus();
        }
    }
}
