package vn.motcua.ui.spoken;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.motcua.contract.screen.Language;

/** What short forms, letters, signs and units are called in one language. */
final class SpokenWords {
    private static final Control NO_FALLBACK =
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    SpokenWords(Language language) {
        bundle =
                ResourceBundle.getBundle(
                        "vn.motcua.ui.spoken.spoken", Locale.of(language.tag()), NO_FALLBACK);
    }

    String get(String key) {
        return bundle.getString(key);
    }

    String sign(String name) {
        return get("sign." + name);
    }

    Optional<String> find(String kind, String name) {
        String key = kind + "." + name;
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    /** The name of a letter; itself where the voice names it rightly. */
    String letter(int letter) {
        String upper = Character.toString(Character.toUpperCase(letter));
        return find("letter", upper).orElse(upper);
    }

    /** A pattern of all names of a kind, the longest first. */
    String anyOf(String kind) {
        return names(kind).stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private List<String> names(String kind) {
        String start = kind + ".";
        return Collections.list(bundle.getKeys()).stream()
                .filter(key -> key.startsWith(start))
                .map(key -> key.substring(start.length()))
                .toList();
    }
}
