package vn.motcua.contract.utility;

import vn.motcua.contract.procedure.Phrase;

/**
 * One line of what a source found, as it is shown.
 *
 * @param id of the value in the source's answer; a value without a line is never shown
 */
public record ResultField(String id, Phrase label, Kind kind) {

    public ResultField {
        id = Utility.id("id", id);
        Utility.words("label", label, Utility.TITLE_MAX);
    }

    /** How it is shown. */
    public enum Kind {
        TEXT,
        /** A person's name, of which only the first word leaves the province whole. */
        NAME,
        /** A number of a person, of which only the last three signs leave the province. */
        NUMBER,
        /** The source writes {@code 2026-11-24}. */
        DATE,
        /** The source writes whole dong. */
        MONEY
    }
}
