package vn.motcua.contract.utility;

import java.util.regex.Pattern;
import vn.motcua.contract.procedure.Phrase;

/**
 * One utility as a province declares it: made of what somebody wrote, it says what is wrong by the
 * name of the field, what was found and what is wanted.
 *
 * @param version what a province publishes is numbered from 1
 */
public record Utility(UtilityCard card, long version, UtilityOffer offer) {
    static final int TITLE_MAX = 120;
    static final int WORDS_MAX = 3_000;

    private static final int SHOWN_MAX = 60;
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** Signs that nobody sees and that turn or hide the words around them. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}&&[^\n]]|\\p{Cf}|\\p{Co}");

    /** The same under another number. */
    public Utility version(long other) {
        return new Utility(card, other, offer);
    }

    static String id(String field, String id) {
        if (!ID.matcher(id).matches()) {
            throw wrong(field, id, "small letters, digits and hyphens, a letter first");
        }
        return id;
    }

    static void words(String field, Phrase phrase, int most) {
        words(field + ".vi", phrase.vi(), most);
        words(field + ".en", phrase.en(), most);
    }

    private static void words(String field, String text, int most) {
        if (text.isBlank() || text.length() > most) {
            throw wrong(field, text, "1 to %d letters".formatted(most));
        }
        if (UNSEEN.matcher(text).find()) {
            throw wrong(
                    field,
                    UNSEEN.matcher(text).replaceAll("⍰"),
                    "the same without the unseen signs at ⍰");
        }
    }

    /** For somebody who reads it beside the file. */
    static IllegalArgumentException wrong(String field, String found, String wanted) {
        String shown = found.length() > SHOWN_MAX ? found.substring(0, SHOWN_MAX) + "…" : found;
        return new IllegalArgumentException("%s is '%s'; write %s".formatted(field, shown, wanted));
    }
}
