package vn.motcua.contract.news;

/** How loudly an alert speaks. */
public enum AlertLevel {
    /** Takes the whole screen of every idle kiosk. */
    EMERGENCY,
    /** A banner line. */
    IMPORTANT
}
