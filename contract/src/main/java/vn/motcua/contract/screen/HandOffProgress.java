package vn.motcua.contract.screen;

/** Where a hand-off from a phone stands. */
public enum HandOffProgress {
    /** The province is asked for it. */
    ASKING,
    /** The code can be read. */
    READY,
    /** A phone has opened the page. */
    OPENED,
    /** The province does not answer; what was sent comes when it does. */
    LINE_DOWN,
    /** Its time is over, or the province forgot it. */
    OVER
}
