package vn.motcua.local.scan;

import java.util.Locale;
import java.util.ResourceBundle;
import vn.motcua.contract.screen.Language;

/** The sentences of the tools in one language. */
final class ScanWords {
    private final ResourceBundle words;

    ScanWords(Language language) {
        words =
                ResourceBundle.getBundle(
                        "vn.motcua.local.scan.scan",
                        Locale.of(language.tag()),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String get(String key) {
        return words.getString(key);
    }
}
