package vn.motcua.local.kind;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.local.archive.Word;

/**
 * The papers that are known by their titles. It speaks only when the page has the title of another
 * paper in capitals, word for word, and none of the one that was asked for, not even misread; of
 * papers that are not known here it says nothing.
 */
public final class PaperKinds {
    private final List<Kind> kinds;

    private PaperKinds(List<Kind> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    /**
     * @param name as people call it
     * @param titles as they stand on it
     */
    private record Kind(String name, List<FoldedText> titles) {
        boolean isNamed(FoldedText text) {
            return titles.stream().anyMatch(text::contains);
        }

        boolean mayBeNamed(FoldedText text) {
            return titles.stream().anyMatch(text::mayContain);
        }
    }

    /** Those of {@code kinds.txt}: a line each, the name and its titles between strokes. */
    public static PaperKinds shipped() {
        try (InputStream file = PaperKinds.class.getResourceAsStream("kinds.txt")) {
            if (file == null) {
                throw new IllegalStateException("no resource kinds.txt");
            }
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return new PaperKinds(text.lines().map(PaperKinds::kind).toList());
        } catch (IOException failed) {
            throw new UncheckedIOException("kinds.txt", failed);
        }
    }

    private static Kind kind(String line) {
        List<String> parts = List.of(line.split(" *\\| *", -1));
        return new Kind(parts.getFirst(), parts.stream().map(FoldedText::of).toList());
    }

    /**
     * The paper that a page looks like, if that is another one than was asked for.
     *
     * @param asked all names of the paper that was asked for
     * @param words of the page, in the order in which they are read
     * @param heightPx of the page, in the pixels in which its words are placed
     */
    public Optional<String> otherThan(String asked, List<Word> words, int heightPx) {
        FoldedText names = FoldedText.of(asked);
        List<Kind> wanted = kinds.stream().filter(kind -> kind.isNamed(names)).toList();
        List<Word> upper = words.stream().filter(word -> word.top() * 2 < heightPx).toList();
        FoldedText written = FoldedText.of(joined(upper.stream()));
        if (wanted.isEmpty() || wanted.stream().anyMatch(kind -> kind.mayBeNamed(written))) {
            return Optional.empty();
        }
        return headings(upper).stream()
                .flatMap(heading -> kinds.stream().filter(kind -> kind.isNamed(heading)))
                .map(Kind::name)
                .findFirst();
    }

    /** Words in capitals that follow each other, also over the end of a line. */
    private static List<FoldedText> headings(List<Word> words) {
        List<FoldedText> headings = new ArrayList<>();
        List<Word> heading = new ArrayList<>();
        for (Word word : words) {
            if (isCapital(word.text())) {
                heading.add(word);
            } else {
                headings.add(FoldedText.of(joined(heading.stream())));
                heading.clear();
            }
        }
        headings.add(FoldedText.of(joined(heading.stream())));
        return headings;
    }

    private static boolean isCapital(String word) {
        return word.chars().filter(Character::isLetter).count() >= 2
                && word.chars().noneMatch(Character::isLowerCase);
    }

    private static String joined(Stream<Word> words) {
        return String.join(" ", words.map(Word::text).toList());
    }
}
