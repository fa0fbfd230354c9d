package vn.motcua.device.simulated.sane;

/** What can be made to go wrong with the simulated scanner server and the scanner behind it. */
public enum SaneFault {
    /** The third sheet of each job stays inside. */
    JAM_AFTER_TWO,
    COVER_OPEN,
    /** Another program has the scanner. */
    BUSY,
    /** Lets nobody scan. */
    FORBIDDEN,
    /** Wants a password, which the protocol would send readable by all. */
    ASKS_PASSWORD,
    /** The scanner's own cable is out; the server answers. */
    UNPLUGGED,
    /** The second page, or the only one, is torn between the rollers. */
    JAM_IN_PAGE,
    /** The second page, or the only one, ends in an error that nobody explains. */
    ERROR_IN_PAGE,
    /** The second page, or the only one, has half its lines and is called whole. */
    SHORT_PAGE,
    /** The second page, or the only one, has no line and is called whole. */
    EMPTY_PAGE,
    /** The second page, or the only one, announces more bytes than any page has. */
    HUGE_RECORD,
    /** The line of the second page, or of the only one, drops in the middle. */
    LINE_DROPS_IN_PAGE,
    /** Both lines drop in the middle of the second page, or of the only one. */
    SERVER_DIES_IN_PAGE,
    /** The second page, or the only one, breaks off, and all is gone until it is mended. */
    POWER_CUT_IN_PAGE,
    /** Says nothing more in the middle of the second page, or of the only one. */
    SILENT_IN_PAGE,
    /** Has no memory for a page. */
    NO_MEMORY,
    /** Names a port for pages on which nobody listens. */
    NO_PAGE_PORT,
    /** Describes pages that cannot be. */
    WRONG_SHAPE,
    /** Takes calls and answers none. */
    SILENT,
    /** Hangs up on every call. */
    HANGS_UP,
    /** Answers what nobody understands. */
    GARBLED,
    /** Does not know how long a page is, as hand scanners do not; lawful. */
    LENGTH_UNKNOWN,
    /** Sends pages in very small pieces; lawful. */
    SMALL_RECORDS,
    /** Each page takes 4 s. */
    SLOW,
    /** The server is off: connections are refused. */
    OFFLINE
}
