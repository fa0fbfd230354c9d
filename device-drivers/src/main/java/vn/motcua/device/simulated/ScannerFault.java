package vn.motcua.device.simulated;

/** What can be made to go wrong with the simulated scanner. */
public enum ScannerFault {
    /** The third sheet of each job stays inside. */
    JAM_AFTER_TWO,
    /** Two sheets at once at the third pull of each job. */
    DOUBLE_FEED_AFTER_TWO,
    /** The rollers cannot take the third sheet of each job. */
    MISPICK_AFTER_TWO,
    COVER_OPEN,
    /** Asks to wait a moment before each job's first page. */
    WARMING_UP,
    /** Lets nobody scan. */
    FORBIDDEN,
    /** Says of its state what nobody understands. */
    GARBLED_STATUS,
    /** The second page, or the only one, breaks off, and the scanner is gone until it is mended. */
    POWER_CUT_IN_PAGE,
    /** Another person's job never ends. */
    BUSY,
    /** The second page, or the only one, comes without a byte: seen of real scanners on a jam. */
    EMPTY_BODY,
    /** The second page, or the only one, breaks off in the middle. */
    CUT_BODY,
    /** The second page, or the only one, is pulled and the line drops without a byte. */
    HANG_UP,
    /** The second page, or the only one, is a page of HTML that says it is a picture. */
    NOT_AN_IMAGE,
    /** The second page, or the only one, is answered with 500. */
    SERVER_ERROR,
    /** Each page takes 4 s. */
    SLOW,
    /** The cable is out: connections are refused. */
    OFFLINE
}
