package vn.motcua.contract.procedure;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;

/**
 * A paper that a procedure asks for, in some cases or in all.
 *
 * @param name as published
 * @param alias what people call it; empty if the published name is short enough
 * @param source where one gets it, in a sentence; may be empty
 * @param originals how many, 0 if copies do
 * @param copies how many, 0 if originals are wanted
 * @param group the case as published, e.g. a kind of building; empty if there are no cases
 * @param form number of the form to fill in; empty if it is no form
 * @param conditions all must hold for the paper to be needed; none means always
 */
public record Paper(
        String name,
        String alias,
        Phrase source,
        int originals,
        int copies,
        String group,
        String form,
        Handling handling,
        List<Condition> conditions) {

    public Paper {
        conditions = List.copyOf(conditions);
        if (name.isBlank()) {
            throw Procedure.wrong("name", name, "the paper's name as published");
        }
    }

    /** How the kiosk comes by what is in it. */
    public enum Handling {
        /** It is scanned. */
        SCAN,
        /** It is only shown to the officer who asks for it. */
        SHOW,
        /** Answers to the questions of the form stand for it. */
        FORM
    }

    @JsonIgnore
    public boolean isScanned() {
        return handling == Handling.SCAN;
    }

    /** Short enough for a button. */
    public String shortName() {
        return alias.isEmpty() ? name : alias;
    }
}
