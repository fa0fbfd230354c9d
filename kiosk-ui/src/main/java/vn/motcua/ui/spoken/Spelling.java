package vn.motcua.ui.spoken;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says codes sign by sign, in groups a listener can write down. */
final class Spelling {
    private static final Pattern PARTS =
            Pattern.compile("\\p{N}+|\\p{L}+|[./_@&+*-]", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern HAS_VOWEL = Pattern.compile("(?iU)[aeiouy]");
    private static final int WORD_LENGTH = 3;
    private static final int SERIAL = 4;

    private final SpokenWords words;
    private final Numerals numerals;

    Spelling(SpokenWords words, Numerals numerals) {
        this.words = words;
        this.numerals = numerals;
    }

    /** "H56.12-0007" is "hát năm sáu, chấm, một hai, gạch ngang, không không không bảy". */
    String code(String code) {
        StringBuilder said = new StringBuilder();
        boolean afterLetters = false;
        for (MatchResult part : (Iterable<MatchResult>) PARTS.matcher(code).results()::iterator) {
            char first = part.group().charAt(0);
            boolean letters = Character.isLetter(first);
            boolean digits = Character.isDigit(first);
            if (!said.isEmpty()) {
                said.append(afterLetters && digits ? " " : ", ");
            }
            said.append(
                    letters
                            ? lettersOrWord(part.group())
                            : digits ? digits(part.group()) : sign(first));
            afterLetters = letters;
        }
        return said.toString();
    }

    /** Digit by digit, in groups. */
    String digits(String run) {
        List<String> groups = new ArrayList<>();
        int at = 0;
        for (int size : groupSizes(run)) {
            groups.add(each(run.substring(at, at + size)));
            at += size;
        }
        return String.join(", ", groups);
    }

    private String each(String digits) {
        return digits.chars()
                .map(Character::getNumericValue)
                .mapToObj(value -> numerals.digit((char) ('0' + value)))
                .collect(Collectors.joining(" "));
    }

    /** As people write such numbers: dates in twos, telephones in 4-3-3, others in threes. */
    private static List<Integer> groupSizes(String run) {
        return switch (run.length()) {
            case 0 -> List.of();
            case 1, 2, 3, SERIAL -> List.of(run.length());
            case 6 -> List.of(2, 2, 2);
            case 8 -> run.startsWith("20") ? List.of(4, 2, 2) : List.of(4, 4);
            case 10 -> List.of(4, 3, 3);
            default -> threes(run.length());
        };
    }

    private static List<Integer> threes(int length) {
        List<Integer> sizes = new ArrayList<>();
        int left = length;
        while (left > SERIAL) {
            sizes.add(3);
            left -= 3;
        }
        sizes.add(left);
        return sizes;
    }

    /** A short form is said in full, a word as a word, anything else letter by letter. */
    String lettersOrWord(String run) {
        return words.find("short", run)
                .orElseGet(() ->
                        run.length() >= WORD_LENGTH && HAS_VOWEL.matcher(run).find()
                                ? run
                                : letters(run));
    }

    String letters(String run) {
        return run.codePoints().mapToObj(words::letter).collect(Collectors.joining(" "));
    }

    private String sign(char sign) {
        return words.sign(
                switch (sign) {
                    case '.' -> "dot";
                    case '/' -> "slash";
                    case '_' -> "underscore";
                    case '@' -> "at";
                    case '&' -> "and";
                    case '+' -> "plus";
                    case '*' -> "star";
                    default -> "hyphen";
                });
    }
}
