package vn.motcua.contract.utility;

import vn.motcua.contract.procedure.Phrase;

/**
 * How a utility presents itself.
 *
 * @param about what it is for, in a sentence
 * @param source the office that answers for what is shown
 */
public record UtilityCard(String id, Phrase name, Phrase about, UtilityIcon icon, Phrase source) {

    public UtilityCard {
        id = Utility.id("id", id);
        Utility.words("name", name, Utility.TITLE_MAX);
        Utility.words("about", about, Utility.WORDS_MAX);
        Utility.words("source", source, Utility.TITLE_MAX);
    }
}
