package vn.motcua.local.procedure;

import java.text.Normalizer;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.Comparator;
import java.util.Locale;

/**
 * The order of Vietnamese words: ă, â, đ, ê, ô, ơ and ư are letters of their own; tones count only
 * between words that are otherwise the same, in the order level, huyền, hỏi, ngã, sắc, nặng.
 */
public final class VietnameseOrder implements Comparator<String> {
    private static final String LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";

    private final RuleBasedCollator collator = collator();

    private static RuleBasedCollator collator() {
        StringBuilder rules = new StringBuilder("< ' ' < '-' < '\u2019' < '.' < ','");
        for (char digit = '0'; digit <= '9'; digit++) {
            rules.append("< ").append(digit);
        }
        for (int place = 0; place < LETTERS.length(); place++) {
            String letter = LETTERS.substring(place, place + 1);
            rules.append("< ").append(cases(letter));
            for (int tone = 0; tone < TONES.length(); tone++) {
                String toned = composed(letter + TONES.charAt(tone));
                if (toned.length() == 1) {
                    rules.append("; ").append(cases(toned));
                }
            }
        }
        try {
            return new RuleBasedCollator(rules.toString());
        } catch (ParseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String cases(String letter) {
        return letter + ", " + letter.toUpperCase(Locale.ROOT);
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    @Override
    public int compare(String one, String other) {
        return collator.compare(composed(one), composed(other));
    }
}
