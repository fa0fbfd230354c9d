package vn.motcua.local.procedure;

import java.util.List;

/**
 * A paper that a procedure asks for, in some cases or in all.
 *
 * @param originals how many, 0 if copies do
 * @param copies how many, 0 if originals are wanted
 * @param group the case as published, e.g. a kind of building; empty if there are no cases
 * @param form number of the form to fill in; empty if it is no form
 * @param conditions all must hold for the paper to be needed; none means always
 */
public record Paper(
        String name,
        int originals,
        int copies,
        String group,
        String form,
        List<Condition> conditions) {

    public Paper {
        conditions = List.copyOf(conditions);
    }

    /** The paper is needed if {@code question} has this answer. */
    public record Condition(String question, Question.Answer answer) {}
}
