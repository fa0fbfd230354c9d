package vn.motcua.contract.procedure;

/**
 * A way to hand in, with the time limit and the fee published for it.
 *
 * @param fee the published text, never only an amount: conditions stand in it; empty if none is
 *     published. What has to be paid comes from the authority alone.
 */
public record Channel(Kind kind, TimeLimit limit, String fee) {

    /** How papers reach the office. */
    public enum Kind {
        COUNTER,
        ONLINE,
        POST
    }

    /**
     * How long it may take.
     *
     * @param count days of that kind; 0 if the kind has no number
     */
    public record TimeLimit(TimeKind kind, int count) {}

    /** What is counted; working days and calendar days are different promises. */
    public enum TimeKind {
        /** After 15:00 it is the next working day. */
        IN_THE_DAY,
        WORKING_DAYS,
        DAYS,
        /** A number was published, but not of what. */
        UNIT_NOT_PUBLISHED,
        NOT_PUBLISHED
    }
}
