package vn.motcua.contract.screen;

/** What came of the last key that was pressed to be learned. */
public enum KeyAnswer {
    NOT_PRESSED,
    /** It means something else already. */
    TAKEN,
    /** The system has no name for it. */
    NAMELESS
}
