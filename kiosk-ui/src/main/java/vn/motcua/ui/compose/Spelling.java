package vn.motcua.ui.compose;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which letters can stand together in a syllable: of Vietnamese, and of the names of places and
 * people of the highlands, as Krông Pắc, Kon Plông, Cư Jút, Mlô.
 */
final class Spelling {
    static final Set<String> ONSETS =
            words(
                    """
                    b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x
                    bh bl br chr dl dr dz đh đl đr gl gr hb hl hm hn hr j k kb kd kl km kn kp kr kt
                    ml mn mr pl pn pr sr z
                    """);

    static final Set<String> STOPS = words("c ch k p t");

    /** Every rhyme, every beginning of one, with each mark there or still to be typed. */
    static final Set<String> RHYMES = rhymes();

    private static final String OPEN =
            """
            ai ao au ay âu ây eo êu ia iu oi ôi ơi ua ui uơ ưa ưi ưu
            iêu yêu oai oao oay oeo uây uôi uya uyu ươi ươu
            """;

    /** Vowels, and the endings that they take. */
    private static final String CLOSED =
            """
            a e ê: c ch k m n ng nh p t
            i: c ch k m n nh p t
            ă â o ô u: c k m n ng p t
            ơ: k m n p t
            ư: c k m n ng t
            y: c ch n nh p t
            iê ươ: c m n ng p t
            yê: m n ng t
            oa: c ch m n ng nh p t
            oă: c m n ng p t
            oe uyê: n t
            uâ: n ng t
            uê: c ch n nh
            uô: c m n ng t
            uy: c ch n nh p t
            """;

    private Spelling() {}

    private static Set<String> rhymes() {
        Set<String> rhymes = new HashSet<>(words("oo ooc oon oong"));
        rhymes.add("");
        words(OPEN).forEach(vowels -> addBeginnings(rhymes, vowels));
        for (String line : CLOSED.lines().toList()) {
            int colon = line.indexOf(':');
            for (String vowels : words(line.substring(0, colon))) {
                addBeginnings(rhymes, vowels);
                for (String typed : typedSoFar(vowels)) {
                    words(line.substring(colon + 1)).forEach(coda -> rhymes.add(typed + coda));
                }
            }
        }
        return Set.copyOf(rhymes);
    }

    private static void addBeginnings(Set<String> rhymes, String vowels) {
        for (String typed : typedSoFar(vowels)) {
            for (int end = 1; end <= typed.length(); end++) {
                rhymes.add(typed.substring(0, end));
            }
        }
    }

    /** For ươ: uo, ưo, uơ, ươ. */
    private static List<String> typedSoFar(String vowels) {
        List<String> ways = List.of("");
        for (int place = 0; place < vowels.length(); place++) {
            char vowel = vowels.charAt(place);
            char plain = Letter.plain(vowel);
            List<Character> shapes = vowel == plain ? List.of(vowel) : List.of(vowel, plain);
            ways = ways.stream().flatMap(way -> shapes.stream().map(shape -> way + shape)).toList();
        }
        return ways;
    }

    private static Set<String> words(String list) {
        return Set.copyOf(List.of(list.strip().split("\\s+")));
    }
}
