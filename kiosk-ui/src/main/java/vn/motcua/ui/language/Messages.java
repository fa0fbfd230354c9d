package vn.motcua.ui.language;

import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import vn.motcua.contract.screen.Language;

/** Every word a person reads on the screen, in one language. */
public final class Messages {
    private static final Control NO_FALLBACK =
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Language language;
    private final ResourceBundle words;

    public Messages(Language language) {
        this.language = language;
        words =
                ResourceBundle.getBundle(
                        "vn.motcua.ui.language.messages", Locale.of(language.tag()), NO_FALLBACK);
    }

    public Language language() {
        return language;
    }

    /** The words of {@code key}, with the values put in; numbers as they are, without grouping. */
    public String get(String key, Object... values) {
        Object[] plain = Arrays.stream(values).map(String::valueOf).toArray();
        // Doubling the apostrophes leaves them as they are: MessageFormat would take them as
        // quotes.
        String pattern = words.getString(key).replace("'", "''");
        return Normalizer.normalize(MessageFormat.format(pattern, plain), Normalizer.Form.NFC);
    }

    public boolean has(String key) {
        return words.containsKey(key);
    }
}
