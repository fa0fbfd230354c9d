package vn.motcua.local.dock;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import vn.motcua.contract.screen.Language;

/** The words of the dock's page in one language. */
final class DockWords {
    private DockWords() {}

    static Map<String, String> in(Language language) {
        ResourceBundle bundle =
                ResourceBundle.getBundle(
                        "vn.motcua.local.dock.dock",
                        Locale.of(language.tag()),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        Map<String, String> words = new TreeMap<>();
        bundle.keySet().forEach(key -> words.put(key, bundle.getString(key)));
        return words;
    }
}
