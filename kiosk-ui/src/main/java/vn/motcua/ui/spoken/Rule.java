package vn.motcua.ui.spoken;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One kind of writing and how it is said.
 *
 * @param spoken of what matched; the empty text leaves it out
 */
record Rule(Pattern pattern, Function<MatchResult, String> spoken) {

    /** For whole words: neither a letter nor a digit stands before or behind. */
    static Rule word(String regex, Function<MatchResult, String> spoken) {
        return anywhere("(?<![\\p{L}\\p{N}])(?:" + regex + ")(?![\\p{L}\\p{N}])", spoken);
    }

    /** A group that may be missing; empty then. */
    static String group(MatchResult match, int number) {
        return match.start(number) < 0 ? "" : match.group(number);
    }

    static Rule anywhere(String regex, Function<MatchResult, String> spoken) {
        return new Rule(Pattern.compile(regex), spoken);
    }
}
