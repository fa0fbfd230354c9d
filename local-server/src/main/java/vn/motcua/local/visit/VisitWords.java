package vn.motcua.local.visit;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.motcua.contract.screen.Language;

/** Words of questions that come with the procedures' own, in the language of the visitor. */
final class VisitWords {
    private final ResourceBundle words;

    VisitWords(Language language) {
        words =
                ResourceBundle.getBundle(
                        "vn.motcua.local.visit.questions",
                        Locale.of(language.tag()),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String get(String key, Object... values) {
        String pattern = words.getString(key);
        return values.length == 0 ? pattern : MessageFormat.format(pattern, values);
    }
}
