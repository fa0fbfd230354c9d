package vn.motcua.contract.screen;

/** How a diagnosis gets onto a USB stick. */
public enum ExportState {
    NOT_ASKED,
    WRITING,
    WRITTEN,
    /** No stick is there that can be written. */
    NO_STICK,
    /** The stick is full, or was pulled out. */
    NOT_WRITTEN
}
