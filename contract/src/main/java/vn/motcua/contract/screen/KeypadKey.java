package vn.motcua.contract.screen;

/** The eight keys of a keypad, and the two switches of who can press only one or two. */
public enum KeypadKey {
    /** The stop before; in a field of keys, the row above. */
    UP,
    /** The stop behind; in a field of keys, the row below. */
    DOWN,
    /** In a field of keys the key before; elsewhere back. */
    LEFT,
    /** In a field of keys the key behind; elsewhere the most important action of the screen. */
    RIGHT,
    /** Does what the stop is for; words are said again. */
    OK,
    BACK,
    /** Says it again; pressed twice, calls for help. */
    HELP,
    /** One step louder; after the loudest comes the softest. Switches the voice on. */
    VOLUME,
    /** The first switch: on to the next stop, a row of keys being one stop. */
    SWITCH_NEXT,
    /** The second switch: takes the stop. */
    SWITCH_TAKE;

    public boolean isSwitch() {
        return this == SWITCH_NEXT || this == SWITCH_TAKE;
    }
}
