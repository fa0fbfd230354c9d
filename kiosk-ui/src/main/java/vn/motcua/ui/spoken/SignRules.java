package vn.motcua.ui.spoken;

import java.util.List;

/** What is left when words and numbers are said: short forms in capitals, and signs. */
final class SignRules {
    private static final String CONSONANTS = "[BCDĐFGHJKLMNPQRSTVWXZ]{2,6}";

    private final SpokenWords words;
    private final Spelling spelling;
    private final NumberRules numbers;

    SignRules(SpokenWords words, Spelling spelling, NumberRules numbers) {
        this.words = words;
        this.spelling = spelling;
        this.numbers = numbers;
    }

    Rule shortForms() {
        return Rule.word(words.anyOf("short"), match -> words.get("short." + match.group()));
    }

    /** "P. Bến Nghé", "Q.1", "TP.HCM"; a single letter behind a name is an initial. */
    Rule beforeNames() {
        return Rule.anywhere(
                "(?<![\\p{L}\\p{N}])(?<!\\p{Lu}\\p{Ll}{1,6} )("
                        + words.anyOf("before")
                        + ")(?:\\s?(\\d{1,4}[A-Z]?(?![\\p{L}\\d]))|(?=\\s?[\\p{Lu}\\d]))",
                match ->
                        words.get("before." + match.group(1))
                                + " "
                                + numbers.houseNumber(Rule.group(match, 2)));
    }

    List<Rule> signs() {
        return List.of(
                Rule.word(CONSONANTS, match -> spelling.letters(match.group())),
                Rule.anywhere("(?<=\\p{L})\\s?/\\s?(?=\\p{L})", _ -> words.sign("or")),
                Rule.anywhere("(?<=\\s)[–—-](?=\\s)|[–—•·→|]", _ -> ","),
                Rule.anywhere("[()\\[\\]{}]", _ -> ","),
                Rule.anywhere("\\R+", _ -> "."),
                Rule.anywhere("…|\\.{2,}", _ -> "."),
                sign("@", "at"),
                sign("&", "and"),
                sign("\\+", "plus"),
                sign("=", "equals"),
                sign("#|№", "hash"),
                sign("\\*", "star"),
                sign("±", "plusminus"),
                sign("≥", "least"),
                sign("≤", "most"),
                sign("<", "less"),
                sign(">", "more"),
                sign("°", "degree"),
                sign("_", "underscore"),
                sign("/", "slash"),
                Rule.anywhere("[^\\p{L}\\p{M}\\p{N}\\s.,;:?!'’-]", _ -> ""));
    }

    private Rule sign(String regex, String name) {
        return Rule.anywhere(regex, _ -> words.sign(name));
    }
}
