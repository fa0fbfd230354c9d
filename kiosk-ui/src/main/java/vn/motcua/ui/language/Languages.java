package vn.motcua.ui.language;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import javafx.scene.text.Font;
import vn.motcua.contract.screen.Language;

/**
 * The languages of this kiosk: the two of the program, and one for each folder of the languages
 * folder. A folder is named by the language's tag and holds {@code messages.properties} and, when
 * its letters need it, {@code font.ttf}; what a pack does not say is said in Vietnamese.
 */
public final class Languages {
    private static final String WORDS = "messages.properties";
    private static final String FONT = "font.ttf";
    private static final double ANY_SIZE = 12;

    private final Map<Language, Messages> words = new HashMap<>();
    private final Map<Language, String> fonts = new HashMap<>();
    private final List<Language> all = new ArrayList<>();

    private Languages() {
        add(Language.VIETNAMESE, Messages.of(Language.VIETNAMESE));
        add(Language.ENGLISH, Messages.of(Language.ENGLISH));
    }

    /**
     * @param folder of language packs; need not exist
     */
    public static Languages in(Path folder) {
        Languages languages = new Languages();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> packs = Files.list(folder)) {
                packs.filter(pack -> Files.isReadable(pack.resolve(WORDS)))
                        .sorted()
                        .forEach(languages::addPack);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return languages;
    }

    private void add(Language language, Messages said) {
        all.add(language);
        words.put(language, said);
    }

    private void addPack(Path pack) {
        Language language = new Language(pack.getFileName().toString());
        Properties said = new Properties();
        try (Reader file = Files.newBufferedReader(pack.resolve(WORDS), StandardCharsets.UTF_8)) {
            said.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Path letters = pack.resolve(FONT);
        if (Files.isReadable(letters)) {
            Font font = Font.loadFont(letters.toUri().toString(), ANY_SIZE);
            if (font != null) {
                fonts.put(language, font.getFamily());
            }
        }
        add(language, Messages.of(language, said));
    }

    /** Vietnamese first, then English, then the packs by their tags. */
    public List<Language> all() {
        return List.copyOf(all);
    }

    /** The words of a language; those of Vietnamese when its pack was taken away. */
    public Messages words(Language language) {
        Messages said = words.get(language);
        return said == null ? Messages.of(Language.VIETNAMESE) : said;
    }

    /** The font of a pack, or the program's own one. */
    public String font(Language language, String own) {
        return fonts.getOrDefault(language, own);
    }

    /** The language's name in its own script. */
    public String ownName(Language language) {
        return words(language).get("language.name");
    }
}
