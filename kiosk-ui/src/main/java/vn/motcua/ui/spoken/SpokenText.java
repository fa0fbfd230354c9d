package vn.motcua.ui.spoken;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import vn.motcua.config.SpeechConfig.Region;
import vn.motcua.contract.screen.Language;

/**
 * Turns what stands on a screen into words that a voice can say: codes sign by sign, dates, money,
 * telephone numbers, short forms. What is already words stays as it is. A language without rules of
 * its own says numbers in Vietnamese, which its speakers know.
 */
public final class SpokenText {
    private static final int LENGTH_MAX = 4_000;

    private final List<Rule> rules;
    private final Spelling spelling;

    public SpokenText(Language language, Region region) {
        if (language.equals(Language.ENGLISH)) {
            EnglishRules english = new EnglishRules();
            rules = english.all();
            spelling = english.spelling();
        } else {
            VietnameseRules vietnamese = new VietnameseRules(region);
            rules = vietnamese.all();
            spelling = vietnamese.spelling();
        }
    }

    /** Sign by sign, in groups: what is a code whatever it looks like. */
    public String spell(String code) {
        return spelling.code(code);
    }

    /** The words that are spoken; at most the first 4,000 signs of the text are. */
    public String say(String written) {
        String text = Normalizer.normalize(written, Normalizer.Form.NFC);
        text = text.length() > LENGTH_MAX ? text.substring(0, LENGTH_MAX) : text;
        List<Matcher> matchers = rules.stream().map(rule -> rule.pattern().matcher("")).toList();
        for (Matcher matcher : matchers) {
            matcher.reset(text).useAnchoringBounds(false).useTransparentBounds(true);
        }
        StringBuilder said = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            Optional<Integer> hit = firstAt(matchers, at, text.length());
            if (hit.isPresent()) {
                Matcher matcher = matchers.get(hit.get());
                String words = rules.get(hit.get()).spoken().apply(matcher);
                said.append(' ').append(words).append(' ');
                at = matcher.end();
            } else {
                at = copyWord(text, at, said);
            }
        }
        return tidy(said.toString());
    }

    private static Optional<Integer> firstAt(List<Matcher> matchers, int at, int end) {
        for (int number = 0; number < matchers.size(); number++) {
            Matcher matcher = matchers.get(number).region(at, end);
            if (matcher.lookingAt() && matcher.end() > at) {
                return Optional.of(number);
            }
        }
        return Optional.empty();
    }

    private static int copyWord(String text, int from, StringBuilder said) {
        int at = from;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        at = Math.max(at, from + 1);
        said.append(text, from, at);
        return at;
    }

    /** One space between words, none before a comma, no pause twice, none at the start. */
    private static String tidy(String words) {
        return words.replaceAll("\\s+", " ")
                .replaceAll(" ([,.;:?!])", "$1")
                .replaceAll("[,;:](?:\\s*[,;:])+", ",")
                .replaceAll("[,;:]?\\s*([.?!])[\\s.,;:]*(?=\\s|$)", "$1")
                .replaceAll("^[\\s,.;:]+", "")
                .strip();
    }
}
