package vn.motcua.contract.screen;

/** Where a call for staff stands. */
public enum HelpProgress {
    /** Nobody can be called from this kiosk: the screen says where to go. */
    DIRECTIONS,
    CALLING,
    /** Somebody has taken the call and is on the way. */
    COMING,
    /** Nobody took the call in time. */
    UNANSWERED
}
