package vn.motcua.local.procedure;

/**
 * A question that tells which papers a person needs; yes, no, or she does not know.
 *
 * @param id short name within the procedure
 * @param ask the question
 * @param help one more sentence for who hesitates
 */
public record Question(String id, Phrase ask, Phrase help) {

    /** Not to know never blocks: what depends on it is left to the officer. */
    public enum Answer {
        YES,
        NO,
        UNSURE
    }
}
