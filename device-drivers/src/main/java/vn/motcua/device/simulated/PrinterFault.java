package vn.motcua.device.simulated;

/** What can be made to go wrong with the simulated receipt printer. */
public enum PrinterFault {
    PAPER_OUT,
    /** The roll ends 100 dots into the next slip. */
    PAPER_OUT_AFTER_100_LINES,
    PAPER_LOW,
    COVER_OPEN,
    /** The knife sticks when it is next used. */
    CUTTER_ERROR,
    /** Prints, and answers nothing, as many cheap printers. */
    NO_ANSWER,
    /** The cable is out: connections are refused. */
    OFFLINE
}
