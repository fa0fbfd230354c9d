package vn.motcua.contract.screen;

/** What the kiosk says of the card it was shown. */
public enum CardAnswer {
    NO_CARD,
    FAINT,
    EXPIRED,
    NUMBER_TOO_SHORT
}
