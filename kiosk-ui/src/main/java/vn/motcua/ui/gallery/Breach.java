package vn.motcua.ui.gallery;

/**
 * A rule that a screen breaks.
 *
 * @param where id of the control or text
 */
record Breach(Rule rule, String where, String what) {

    /** The rules that are measured, in the order of the report. */
    enum Rule {
        /** No text is cut off or shortened. */
        WHOLE,
        ON_SCREEN,
        OVERLAP,
        /** Content that is moved by page buttons shows enough of itself at a time. */
        ROOM,
        /** Targets are large enough for a finger. */
        SIZE,
        GAP,
        /** What is touched stands within everyone's reach. */
        REACH,
        /** At most one control is the main one. */
        PRIMARY,
        /** Keys move through the controls as the eye does. */
        ORDER,
        /** Letters are high enough. */
        LETTERS,
        CONTRAST,
        /** Everything has words that can be spoken. */
        SPOKEN
    }

    @Override
    public String toString() {
        return "%s '%s' %s".formatted(rule, where, what);
    }
}
