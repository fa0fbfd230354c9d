package vn.motcua.contract.screen;

/** Why papers could not be taken in. */
public enum HandInProblem {
    DISK_FULL,
    /** A page picture could not be read any more. */
    PAGE_UNREADABLE,
    /** The very same form was handed in here a moment ago. */
    SAME_AS_BEFORE,
    /** A fault of the kiosk's own; the attendant is asked. */
    UNKNOWN
}
