package vn.motcua.local.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One word, in the forms in which two spellings of it may meet.
 *
 * @param written lower case, NFC, with its accents
 * @param plain the same without accents: {@code đỏ} is {@code do}
 * @param sound the same for words that sound alike somewhere: {@code sinh}, {@code xinh}
 * @param letters a bit for each letter in {@code plain}, to see at once that two words differ
 */
record Word(String written, String plain, String sound, int letters) {
    private static final Pattern GAP =
            Pattern.compile("[^\\p{L}\\p{M}\\p{N}.]+|(?<!\\d)\\.|\\.(?!\\d)");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Pattern TELEX_TWICE = Pattern.compile("([aeod])\\1");
    private static final Pattern TELEX_MARK = Pattern.compile("(?<=[a-z])w|^w(?=[a-z])");
    private static final Pattern TELEX_TONE =
            Pattern.compile("(?<=[aeiouy])[sfrxj]|(?<=[a-z])[sfrxj]$");
    private static final Pattern DIGIT = Pattern.compile("[0-9]");

    static Word of(String text) {
        String written = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String plain = withoutAccents(written);
        return new Word(written, plain, sound(plain), letters(plain));
    }

    static List<Word> wordsOf(String text) {
        return Stream.of(GAP.split(Normalizer.normalize(text, Normalizer.Form.NFC)))
                .filter(word -> !word.isEmpty())
                .map(Word::of)
                .toList();
    }

    boolean hasAccents() {
        return !written.equals(plain);
    }

    /** What was meant when the keys of Telex or VNI were typed and nothing composed them. */
    Word withoutKeystrokes() {
        String letters = DIGIT.matcher(plain).replaceAll("");
        letters = TELEX_TONE.matcher(letters).replaceAll("");
        letters = TELEX_TWICE.matcher(letters).replaceAll("$1");
        return of(TELEX_MARK.matcher(letters).replaceAll(""));
    }

    private static String withoutAccents(String text) {
        String letters = Normalizer.normalize(text, Normalizer.Form.NFD);
        return ACCENT.matcher(letters).replaceAll("").replace('đ', 'd').replace('ð', 'd');
    }

    private static int letters(String plain) {
        return plain.chars().reduce(0, (letters, letter) -> letters | 1 << (letter & 31));
    }

    /** Regions merge different sounds; a spelling follows the ear. */
    private static String sound(String plain) {
        return plain.replaceFirst("^ngh", "ng")
                .replaceFirst("^gh", "g")
                .replaceFirst("^(gi(?=[aeou])|d|r|v)", "z")
                .replaceFirst("^tr", "ch")
                .replaceFirst("^s", "x")
                .replaceFirst("^l", "n")
                .replaceFirst("^(k(?!h)|q)", "c")
                .replace('y', 'i')
                .replaceFirst("(ng|nh)$", "n")
                .replaceFirst("(c|ch)$", "t");
    }
}
