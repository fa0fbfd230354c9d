package vn.motcua.local.address;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The name of a unit, in the forms in which two ways of writing it meet.
 *
 * @param kind e.g. {@code phường}; empty when it is not written
 * @param exact lower case, the tone at the end of each word: {@code hòa} and {@code hoà} are one
 * @param plain without accents
 */
record PlaceName(String kind, String exact, String plain) {
    private static final Map<String, String> KINDS =
            Map.of(
                    "p", "phường",
                    "x", "xã",
                    "tt", "thị trấn",
                    "q", "quận",
                    "h", "huyện",
                    "tx", "thị xã",
                    "tp", "thành phố",
                    "t", "tỉnh");

    /**
     * A kind in full, or shortened with a full stop or before a number; {@code TP} stands alone.
     */
    private static final Pattern KIND =
            Pattern.compile(
                    "(phường|xã|thị trấn|quận|huyện|thị xã|thành phố|tỉnh|đặc khu) (?=.)"
                            + "|(p|x|tt|q|h|tx|tp|t)(?:\\. ?| ?(?=\\d))|(tp) ?");

    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{M}\\p{N}.]+");
    private static final Pattern TONE = Pattern.compile("[\u0300\u0301\u0303\u0309\u0323]");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");

    static PlaceName of(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String written = GAP.matcher(composed.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        Matcher kind = KIND.matcher(written);
        if (!kind.lookingAt()) {
            return new PlaceName("", exact(written), plain(written));
        }
        String name = written.substring(kind.end()).strip();
        String called = kind.group().replace(".", "").strip();
        return new PlaceName(KINDS.getOrDefault(called, called), exact(name), plain(name));
    }

    private static String exact(String name) {
        return Arrays.stream(name.split(" ", -1))
                .map(PlaceName::toneLast)
                .collect(Collectors.joining(" "));
    }

    private static String toneLast(String word) {
        String letters = Normalizer.normalize(word, Normalizer.Form.NFD);
        String tones =
                TONE.matcher(letters).results().map(m -> m.group()).collect(Collectors.joining());
        return TONE.matcher(letters).replaceAll("") + tones;
    }

    private static String plain(String name) {
        String letters = Normalizer.normalize(name, Normalizer.Form.NFD);
        return ACCENT.matcher(letters).replaceAll("").replace('đ', 'd').replace('Đ', 'd');
    }

    /**
     * Whether this, as somebody wrote it, means {@code unit}.
     *
     * @param plainly whether she writes no accents at all, and may so mean any
     */
    boolean means(PlaceName unit, boolean plainly) {
        boolean sameKind = kind.isEmpty() || unit.kind.isEmpty() || kind.equals(unit.kind);
        return sameKind && (plainly ? plain.equals(unit.plain) : exact.equals(unit.exact));
    }

    static boolean isPlain(String text) {
        return plain(text).equals(text);
    }

    /** The first letters of the words. */
    String initials() {
        return Arrays.stream(plain.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }
}
