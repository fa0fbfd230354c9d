package vn.motcua.contract.handoff;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/** The words of the page, in the language that the kiosk spoke or the phone's owner chose. */
public record PhoneWords(String language, Map<String, String> words) {
    public PhoneWords {
        words = Map.copyOf(words);
    }

    static PhoneWords read(String language) {
        var read = new Properties();
        String file = "phone_%s.properties".formatted(language);
        try (Reader text =
                new InputStreamReader(
                        Objects.requireNonNull(PhoneWords.class.getResourceAsStream(file)),
                        StandardCharsets.UTF_8)) {
            read.load(text);
        } catch (IOException failed) {
            throw new UncheckedIOException(file, failed);
        }
        Map<String, String> words = new TreeMap<>();
        read.stringPropertyNames().forEach(key -> words.put(key, read.getProperty(key, "")));
        return new PhoneWords(language, words);
    }

    /** {@code {0}}, {@code {1}} … are replaced by {@code values}. */
    String say(String key, Object... values) {
        String text = words.getOrDefault(key, "");
        if (text.isEmpty()) {
            throw new IllegalStateException("phone_%s has no %s".formatted(language, key));
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }
}
