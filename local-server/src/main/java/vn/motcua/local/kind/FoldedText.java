package vn.motcua.local.kind;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words without accents and capitals, as two writings of one title meet: {@code GIẤY CHỨNG SINH} is
 * {@code giay chung sinh}.
 */
record FoldedText(List<String> words) {
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}']+");
    private static final int SLIP_LETTERS_MIN = 3;

    FoldedText {
        words = List.copyOf(words);
    }

    static FoldedText of(String text) {
        String plain =
                ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String folded = plain.replace('đ', 'd').replace('Đ', 'D').toLowerCase(Locale.ROOT);
        return new FoldedText(
                Stream.of(GAP.split(folded)).filter(word -> !word.isEmpty()).toList());
    }

    /** Word for word. */
    boolean contains(FoldedText title) {
        return windows(title).anyMatch(title.words::equals);
    }

    /** The same, were one letter of each word misread. */
    boolean mayContain(FoldedText title) {
        return windows(title).anyMatch(window -> title.mayBe(window));
    }

    private Stream<List<String>> windows(FoldedText title) {
        int size = title.words.size();
        return Stream.iterate(0, at -> at + size <= words.size(), at -> at + 1)
                .map(at -> words.subList(at, at + size));
    }

    private boolean mayBe(List<String> read) {
        for (int at = 0; at < words.size(); at++) {
            if (!mayBe(words.get(at), read.get(at))) {
                return false;
            }
        }
        return true;
    }

    /** One letter more, less or another. */
    private static boolean mayBe(String word, String read) {
        if (word.equals(read)) {
            return true;
        }
        int same = 0;
        int least = Math.min(word.length(), read.length());
        while (same < least && word.charAt(same) == read.charAt(same)) {
            same++;
        }
        int more = word.length() - read.length();
        return word.length() >= SLIP_LETTERS_MIN
                && Math.abs(more) <= 1
                && word.substring(same + (more >= 0 ? 1 : 0))
                        .equals(read.substring(same + (more <= 0 ? 1 : 0)));
    }
}
