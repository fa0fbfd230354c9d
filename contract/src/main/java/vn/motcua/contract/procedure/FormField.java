package vn.motcua.contract.procedure;

import java.util.List;

/**
 * One thing the form asks.
 *
 * @param id short name within the procedure
 * @param hint an example or a way to answer without typing; may be empty
 * @param options what may be chosen; empty unless the kind is {@code CHOICE}
 * @param known what is known of it before it is asked
 * @param required whether the form is incomplete without it
 */
public record FormField(
        String id,
        Phrase label,
        Phrase hint,
        Kind kind,
        List<Choice> options,
        Known known,
        boolean required) {

    public FormField {
        options = List.copyOf(options);
        id = Procedure.checkId(id);
        if (label.vi().isBlank()) {
            throw Procedure.wrong("label.vi", label.vi(), "the question in Vietnamese");
        }
        if ((kind == Kind.CHOICE) != (options.size() >= 2)) {
            throw Procedure.wrong(
                    "options",
                    options.size() + " options",
                    kind == Kind.CHOICE ? "two or more" : "none: the kind is " + kind);
        }
        long different = options.stream().map(Choice::id).distinct().count();
        if (different < options.size()) {
            throw Procedure.wrong("options", "an id twice", "an id of its own for each");
        }
    }

    /** How many lines a hand needs for it on paper; none where an option is ticked. */
    public int linesOnPaper() {
        return switch (kind) {
            case CHOICE -> 0;
            case PERSON_NAME, OTHER_PERSON, DATE, NUMBER, PHONE -> 1;
            case ADDRESS, TEXT -> 2;
        };
    }

    /** What fits in, and therefore how it is asked without typing where possible. */
    public enum Kind {
        PERSON_NAME,
        /** The name of somebody who is not here; a card held to the reader says it. */
        OTHER_PERSON,
        /** A day that is not in the future. */
        DATE,
        ADDRESS,
        CHOICE,
        NUMBER,
        /** Ten digits. */
        PHONE,
        TEXT
    }

    /** What the applicant's own card says of it; shown to be confirmed, never taken unseen. */
    public enum Known {
        NOTHING,
        NAME,
        /** The first word of the name, which a child often shares. */
        FAMILY_NAME,
        NUMBER,
        BIRTH,
        ADDRESS
    }

    /** One of several answers. */
    public record Choice(String id, Phrase name) {}
}
