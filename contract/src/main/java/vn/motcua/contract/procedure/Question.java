package vn.motcua.contract.procedure;

import java.util.List;

/**
 * A question that tells which papers a person needs; yes, no, or she does not know.
 *
 * @param id short name within the procedure
 * @param ask the question
 * @param help one more sentence for who hesitates
 * @param onlyIf earlier answers without which it is not asked
 */
public record Question(String id, Phrase ask, Phrase help, List<Condition> onlyIf) {

    public Question {
        onlyIf = List.copyOf(onlyIf);
        id = Procedure.checkId(id);
        if (ask.vi().isBlank()) {
            throw Procedure.wrong("ask.vi", ask.vi(), "the question in Vietnamese");
        }
    }

    /** Not to know never blocks: what depends on it is left to the officer. */
    public enum Answer {
        YES,
        NO,
        UNSURE
    }
}
