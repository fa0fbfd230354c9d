package vn.motcua.contract.dossier;

/**
 * What may be wrong with a scanned page, as it is told to the visitor who can scan it again and to
 * the officer who gets it all the same. In the order in which it matters: of several the first is
 * told.
 */
public enum PageWarning {
    /** Nothing is on it: perhaps the paper lay upside down. */
    BLANK,
    /** It is a sheet that parts two papers. */
    SEPARATOR,
    /** Two sheets went through together, or one after the other. */
    DOUBLE_FEED,
    /** The title of another paper stands on it. */
    WRONG_PAPER,
    /** Too little light to read it. */
    TOO_DARK,
    /** Its letters are smeared. */
    BLURRED,
    /** A shining spot hides letters. */
    GLARE,
    /** Letters are cut off at an edge. */
    CUT_EDGE
}
