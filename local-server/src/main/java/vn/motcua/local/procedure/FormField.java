package vn.motcua.local.procedure;

import java.util.List;

/**
 * One thing the form asks.
 *
 * @param id short name within the procedure
 * @param options what may be chosen; empty unless the kind is {@code CHOICE}
 * @param required whether the form is incomplete without it
 */
public record FormField(
        String id, Phrase label, Kind kind, List<Phrase> options, boolean required) {

    public FormField {
        options = List.copyOf(options);
    }

    /** What fits in, and therefore how it is asked without typing where possible. */
    public enum Kind {
        /** A name; the identity card may say it. */
        PERSON_NAME,
        /** A number of twelve digits; the identity card may say it. */
        IDENTITY_NUMBER,
        DATE,
        TIME,
        ADDRESS,
        CHOICE,
        NUMBER,
        PHONE,
        TEXT
    }
}
