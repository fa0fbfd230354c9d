package vn.motcua.ui.suggest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import vn.motcua.ui.compose.Spelt;

/**
 * Four words at most for what is typed of one: first those with as many letters, whose marks and
 * tone are still missing, then longer ones. Safe for several threads: nothing in it changes.
 */
public final class Suggestions {
    public static final int MOST = 4;

    private record Entry(String word, Spelt spelt) {}

    private static final Map<Topic, Suggestions> READ = new ConcurrentHashMap<>();

    private final List<Entry> entries;

    private Suggestions(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** The lists of the program, the one of this topic first. */
    public static Suggestions about(Topic topic) {
        return READ.computeIfAbsent(topic, Suggestions::readFrom);
    }

    private static Suggestions readFrom(Topic topic) {
        Set<String> words = new LinkedHashSet<>(read(topic));
        for (Topic other : Topic.values()) {
            words.addAll(read(other));
        }
        return new Suggestions(words.stream().map(w -> new Entry(w, Spelt.of(w))).toList());
    }

    /**
     * In small letters, the likeliest first.
     *
     * @param typed the letters of one word so far
     */
    public List<String> forWord(String typed) {
        Spelt beginning = Spelt.of(typed);
        List<String> found = new ArrayList<>(MOST);
        add(found, beginning, Spelt::isAsLongAs);
        add(found, beginning, (begun, word) -> !begun.isAsLongAs(word));
        return List.copyOf(found);
    }

    private void add(List<String> found, Spelt typed, BiPredicate<Spelt, Spelt> wanted) {
        for (Entry entry : entries) {
            if (found.size() == MOST) {
                return;
            }
            boolean fits = wanted.test(typed, entry.spelt()) && typed.mayBecome(entry.spelt());
            if (fits && !typed.equals(entry.spelt())) {
                found.add(entry.word());
            }
        }
    }

    private static List<String> read(Topic topic) {
        try (InputStream list = Suggestions.class.getResourceAsStream(topic.file())) {
            if (list == null) {
                throw new IllegalStateException(topic.file() + " is not in the program");
            }
            String text = new String(list.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("\\s+")).filter(word -> !word.isEmpty()).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
