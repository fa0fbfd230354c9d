package vn.motcua.local.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How people say what the state writes. Five lists come with the program: {@code spoken.txt} has a
 * written phrase and what people say instead, {@code aliases.txt} has names for one code, {@code
 * fillers.txt} has words that carry no subject, {@code somebody.txt} those for whom it is done, and
 * {@code everyday.txt} the fields for which most people come.
 */
final class SpokenWords {
    private final Map<List<String>, List<List<Word>>> byPhrase = new LinkedHashMap<>();
    private final Map<String, List<List<Word>>> byCode = new LinkedHashMap<>();
    private final Set<String> fillers = words("fillers.txt");
    private final Set<String> somebody = words("somebody.txt");
    private final Set<String> everyday =
            lines("everyday.txt").map(SpokenWords::folded).collect(Collectors.toUnmodifiableSet());

    SpokenWords() {
        entries("spoken.txt").forEach((written, spoken) -> byPhrase.put(plain(written), spoken));
        byCode.putAll(entries("aliases.txt"));
    }

    /** A filler with other accents is another word, unless no accent was typed at all. */
    boolean isFiller(Word word) {
        return fillers.contains(word.written());
    }

    boolean isSomebody(Word word) {
        return somebody.contains(word.written());
    }

    boolean isEveryday(String field) {
        return everyday.contains(folded(field));
    }

    /** Names of this code alone. */
    List<List<Word>> aliases(String code) {
        return byCode.getOrDefault(code, List.of());
    }

    /** What people say instead of the phrases in {@code name}. */
    List<List<Word>> spoken(List<Word> name) {
        String words = joined(name.stream().map(Word::plain).toList());
        return byPhrase.entrySet().stream()
                .filter(entry -> words.contains(joined(entry.getKey())))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    private static String joined(List<String> words) {
        return words.stream().collect(Collectors.joining(" ", " ", " "));
    }

    private static String folded(String text) {
        return joined(plain(text));
    }

    private static Set<String> words(String resource) {
        return lines(resource)
                .flatMap(line -> Word.wordsOf(line).stream())
                .map(Word::written)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> plain(String phrase) {
        return Word.wordsOf(phrase).stream().map(Word::plain).toList();
    }

    private static Map<String, List<List<Word>>> entries(String resource) {
        return lines(resource)
                .map(line -> line.split("=", 2))
                .collect(
                        Collectors.toMap(
                                pair -> pair[0].strip(),
                                pair -> Stream.of(pair[1].split(",")).map(Word::wordsOf).toList(),
                                (first, second) ->
                                        Stream.concat(first.stream(), second.stream()).toList(),
                                LinkedHashMap::new));
    }

    private static Stream<String> lines(String resource) {
        try (InputStream list = SpokenWords.class.getResourceAsStream(resource)) {
            if (list == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            String text = new String(list.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException failed) {
            throw new UncheckedIOException(resource, failed);
        }
    }
}
