package vn.motcua.contract.utility;

import vn.motcua.contract.procedure.Phrase;

/**
 * Somewhere that a utility is about: a crossing with a camera, a clinic.
 *
 * @param about where it is, or what is there
 */
public record UtilityPlace(String id, Phrase name, Phrase about) {

    public UtilityPlace {
        id = Utility.id("id", id);
        Utility.words("name", name, Utility.TITLE_MAX);
        Utility.words("about", about, Utility.TITLE_MAX);
    }
}
