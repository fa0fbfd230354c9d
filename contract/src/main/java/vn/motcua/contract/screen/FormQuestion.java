package vn.motcua.contract.screen;

import java.util.List;

/**
 * One question of a form.
 *
 * @param hint an example; may be empty
 * @param answer what was answered so far
 * @param mayBeEmpty whether it can be left to the officer
 * @param problem what is wrong with the answer, in a sentence; empty when nothing is
 * @param number from 1 to {@code count}; a single question is not counted aloud
 */
public record FormQuestion(
        String question,
        String hint,
        Kind kind,
        List<Option> options,
        String answer,
        boolean mayBeEmpty,
        String problem,
        int number,
        int count) {

    /** How it is answered. */
    public enum Kind {
        CHOICE,
        YES_NO,
        NUMBER,
        DATE,
        /** A person's name. */
        NAME,
        /** Part of an address. */
        PLACE,
        /** Words in sentences. */
        TEXT,
        CODE,
        EMAIL,
        PHONE
    }

    public FormQuestion {
        options = List.copyOf(options);
    }
}
