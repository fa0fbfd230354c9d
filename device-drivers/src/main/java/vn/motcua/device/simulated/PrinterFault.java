package vn.motcua.device.simulated;

/** What can be made to go wrong with the simulated receipt printer. */
public enum PrinterFault {
    PAPER_OUT,
    /** The roll ends 100 dots into the next slip. */
    PAPER_OUT_AFTER_100_LINES,
    PAPER_LOW,
    COVER_OPEN,
    /** Someone opens the lid 100 dots into the next slip. */
    COVER_OPENS_IN_SLIP,
    /** The knife sticks when it is next used. */
    CUTTER_ERROR,
    /** Waits until its head has cooled down. */
    HEAD_HOT,
    /** Something inside is broken. */
    BROKEN,
    /** Prints, and answers nothing, as many cheap printers. */
    NO_ANSWER,
    /** Says how it is, and never that a slip is out. */
    NO_CONFIRMATION,
    /** Tells changes by itself, and answers no question. */
    ONLY_TELLS,
    /** Tells changes that nobody asked for, before each answer. */
    CHATTERS,
    /** Answers with bytes that are no answers. */
    GARBLED,
    /** Whether a slip is out is said only when the next question of that kind comes. */
    LATE_ANSWER,
    /** Does not know the command to forget what it has not printed. */
    KEEPS_BUFFER,
    /** Takes no more bytes. */
    TAKES_NOTHING,
    /** The line breaks 100 dots into the next slip, which is printed all the same. */
    LINE_DROPS_IN_SLIP,
    /** Goes dark for a moment 100 dots into the next slip, and forgets the rest of it. */
    POWER_BLINKS_IN_SLIP,
    /** The cable is out. */
    OFFLINE
}
