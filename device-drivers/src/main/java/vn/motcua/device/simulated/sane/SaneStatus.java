package vn.motcua.device.simulated.sane;

/** Numbers of the SANE standard 1.06, table 1. */
final class SaneStatus {
    static final int GOOD = 0;
    static final int DEVICE_BUSY = 3;
    static final int INVALID = 4;
    static final int END_OF_PAGE = 5;
    static final int JAMMED = 6;
    static final int NO_DOCUMENTS = 7;
    static final int COVER_OPEN = 8;
    static final int IO_ERROR = 9;
    static final int NO_MEMORY = 10;
    static final int ACCESS_DENIED = 11;

    private SaneStatus() {}
}
