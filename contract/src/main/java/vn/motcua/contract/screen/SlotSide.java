package vn.motcua.contract.screen;

/** Where the slot of a device is, seen from the screen. */
public enum SlotSide {
    LEFT,
    RIGHT,
    BELOW
}
