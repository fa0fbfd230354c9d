package vn.motcua.ui.language;

import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import vn.motcua.contract.screen.Language;

/** Every word a person reads on the screen, in one language. */
public final class Messages {
    private static final Control NO_FALLBACK =
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Language language;
    private final Map<String, String> words;

    private Messages(Language language, Map<String, String> words) {
        this.language = language;
        this.words = words;
    }

    /** The words that come with the program: Vietnamese or English. */
    public static Messages of(Language language) {
        return new Messages(language, ofProgram(language));
    }

    /** The words of a pack; what it leaves out is said in Vietnamese. */
    static Messages of(Language language, Properties pack) {
        Map<String, String> words = ofProgram(Language.VIETNAMESE);
        words.put("language.name", language.tag());
        pack.stringPropertyNames().forEach(key -> words.put(key, pack.getProperty(key)));
        return new Messages(language, words);
    }

    private static Map<String, String> ofProgram(Language language) {
        ResourceBundle bundle =
                ResourceBundle.getBundle(
                        "vn.motcua.ui.language.messages", Locale.of(language.tag()), NO_FALLBACK);
        Map<String, String> words = new HashMap<>();
        bundle.keySet().forEach(key -> words.put(key, bundle.getString(key)));
        return words;
    }

    public Language language() {
        return language;
    }

    /** The words of {@code key}, with the values put in; numbers as they are, without grouping. */
    public String get(String key, Object... values) {
        String said = words.get(key);
        if (said == null) {
            throw new IllegalArgumentException("there are no words for '" + key + "'");
        }
        Object[] plain = Arrays.stream(values).map(String::valueOf).toArray();
        // Doubling the apostrophes leaves them as they are: MessageFormat would take them as
        // quotes.
        String pattern = said.replace("'", "''");
        return Normalizer.normalize(MessageFormat.format(pattern, plain), Normalizer.Form.NFC);
    }

    /** The words of {@code key} as the bundle has them, places for values and all. */
    public String pattern(String key) {
        return words.getOrDefault(key, "");
    }

    public boolean has(String key) {
        return words.containsKey(key);
    }

    public Set<String> keys() {
        return Set.copyOf(words.keySet());
    }
}
