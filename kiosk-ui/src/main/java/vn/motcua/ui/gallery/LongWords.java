package vn.motcua.ui.gallery;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import vn.motcua.contract.screen.Language;
import vn.motcua.ui.language.Languages;
import vn.motcua.ui.language.Messages;

/**
 * A language pack whose every text is 60 % longer than the Vietnamese one: what fits it has room
 * for the languages that are still to come.
 */
final class LongWords {
    /** A tag for private use, so that no real language is meant. */
    static final Language LANGUAGE = new Language("qaa");

    private static final double LONGER = 0.6;

    private LongWords() {}

    /** Writes the pack below {@code folder}, as a site would add a language, and reads it back. */
    static Languages packIn(Path folder) throws IOException {
        Properties pack = new Properties();
        Messages vietnamese = Messages.of(Language.VIETNAMESE);
        vietnamese.keys().forEach(key -> pack.setProperty(key, longer(vietnamese.pattern(key))));
        Path place = Files.createDirectories(folder.resolve(LANGUAGE.tag()));
        try (Writer file = Files.newBufferedWriter(place.resolve("messages.properties"))) {
            pack.store(file, "60 % longer");
        }
        return Languages.in(folder);
    }

    /** Goes on with the words of the text itself, so that lines break as they do in real texts. */
    private static String longer(String text) {
        if (text.length() < 2) {
            return text;
        }
        int wanted = (int) Math.ceil(text.length() * (1 + LONGER));
        String words = text.replaceAll("\\{\\d}", "").strip();
        StringBuilder longer = new StringBuilder(text);
        while (longer.length() < wanted) {
            longer.append(' ').append(words);
        }
        int end = longer.indexOf(" ", Math.min(wanted, longer.length()) - 1);
        return end < 0 ? longer.toString() : longer.substring(0, end);
    }
}
