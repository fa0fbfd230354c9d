package vn.motcua.contract.screen;

/** What the kiosk says of the card it was shown. */
public enum CardAnswer {
    NO_CARD,
    FAINT,
    /** It is the code of something else. */
    FOREIGN,
    EXPIRED,
    NUMBER_TOO_SHORT
}
