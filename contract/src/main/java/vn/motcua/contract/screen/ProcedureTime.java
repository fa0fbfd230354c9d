package vn.motcua.contract.screen;

/**
 * How long a procedure may take, as published.
 *
 * @param count days of that kind; 0 if the kind has no number
 */
public record ProcedureTime(Kind kind, int count) {

    /** What is counted. */
    public enum Kind {
        IN_THE_DAY,
        WORKING_DAYS,
        DAYS,
        UNIT_NOT_PUBLISHED,
        NOT_PUBLISHED
    }
}
