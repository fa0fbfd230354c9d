package vn.motcua.ui.spoken;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;

/** Amounts: money, percentages, units, fractions, decimals, whole numbers. */
final class NumberRules {
    static final String GROUPED = "\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d{1,3}(?:,\\d{3}){2,}";
    static final String AMOUNT = GROUPED + "|\\d{1,9}(?:[.,]\\d+)?";
    private static final String MONEY = "(?:đồng|đ|₫|VNĐ|VND|vnđ|dong)";
    private static final int EXACT_DIGITS = 18;

    private final SpokenWords words;
    private final Numerals numerals;
    private final Spelling spelling;
    private final char decimalSign;

    /**
     * @param decimalSign what stands before a fraction; the other one stands between thousands
     */
    NumberRules(SpokenWords words, Numerals numerals, Spelling spelling, char decimalSign) {
        this.words = words;
        this.numerals = numerals;
        this.spelling = spelling;
        this.decimalSign = decimalSign;
    }

    /** An amount of something, said with what it is of. */
    List<Rule> withUnit() {
        String number = "(-?)(" + AMOUNT + ")";
        return List.of(
                Rule.word(
                        "(-?)(\\d{1,3}(?:[ \u00a0\u202f]\\d{3})+)\\s?" + MONEY,
                        match -> amount(match) + " " + money()),
                sizes(),
                Rule.word("k?m[²2]|m[³3]|cm²", match -> words.get("unit." + match.group())),
                Rule.word(number + "\\s?" + MONEY, match -> amount(match) + " " + money()),
                Rule.word("(?:VNĐ|VND)\\s(-?)(" + AMOUNT + ")", m -> amount(m) + " " + money()),
                Rule.anywhere(
                        "(?<![\\p{L}\\p{N}])" + number + "\\s?%",
                        match -> amount(match) + " " + words.get("percent")),
                Rule.anywhere(
                        "(?<![\\p{L}\\p{N}])"
                                + number
                                + "\\s?("
                                + words.anyOf("unit")
                                + ")(?![\\p{L}\\p{N}])",
                        match -> amount(match) + " " + words.get("unit." + match.group(3))));
    }

    /** "3x4cm", "40 × 60". */
    private Rule sizes() {
        String number = "\\d{1,4}(?:[.,]\\d+)?";
        return Rule.word(
                "("
                        + number
                        + "(?:\\s?[x×]\\s?"
                        + number
                        + ")+)(?:\\s?("
                        + words.anyOf("unit")
                        + "))?",
                match -> {
                    String said =
                            Arrays.stream(match.group(1).split("\\s?[x×]\\s?"))
                                    .map(this::number)
                                    .collect(Collectors.joining(" " + words.sign("times") + " "));
                    String unit = Rule.group(match, 2);
                    return unit.isEmpty() ? said : said + " " + words.get("unit." + unit);
                });
    }

    private String money() {
        return words.get("money");
    }

    /** "3/6", and house numbers such as "45/12/3A". */
    Rule fraction() {
        return Rule.word(
                "\\d{1,6}[A-Z]?(?:/\\d{1,6}[A-Z]?)+",
                match ->
                        Arrays.stream(match.group().split("/"))
                                .map(this::houseNumber)
                                .collect(Collectors.joining(" " + words.sign("over") + " ")));
    }

    /** "12A" is a number and a letter. */
    Rule numberWithLetter() {
        return Rule.word("\\d{1,4}[A-Za-z]", match -> houseNumber(match.group()));
    }

    /** Empty for the empty text. */
    String houseNumber(String number) {
        String digits = number.replaceAll("\\D", "");
        if (digits.isEmpty()) {
            return "";
        }
        String letter = number.substring(digits.length());
        return (whole(digits) + " " + spelling.letters(letter)).strip();
    }

    List<Rule> plain() {
        List<Rule> rules = new ArrayList<>();
        rules.add(
                Rule.anywhere(
                        "(?<=[\\p{N}%]|\\d[hgđ])\\s?[–—-]\\s?(?=\\p{N})", _ -> words.sign("to")));
        rules.add(Rule.anywhere("[½⅓¼¾]", match -> words.get("part." + match.group())));
        rules.add(Rule.anywhere("(?<![\\p{L}\\p{N}])(-?)(" + AMOUNT + ")(?!\\p{N})", this::amount));
        rules.add(Rule.anywhere("\\d+", match -> spelling.digits(match.group())));
        return rules;
    }

    /** Group 1 is the minus, group 2 the number. */
    String amount(MatchResult match) {
        String minus = match.group(1).isEmpty() ? "" : words.sign("minus") + " ";
        return minus + number(match.group(2));
    }

    String number(String spaced) {
        String written = spaced.replaceAll("[ \u00a0\u202f]", ".");
        if (written.matches("\\d{1,3}([.,])\\d{3}(\\1\\d{3})*") && !isFraction(written)) {
            return whole(written.replaceAll("\\D", ""));
        }
        int sign = Math.max(written.lastIndexOf(','), written.lastIndexOf('.'));
        if (sign < 0) {
            return whole(written);
        }
        String before = written.substring(0, sign).replaceAll("\\D", "");
        return numerals.decimal(Long.parseLong(before), written.substring(sign + 1));
    }

    /** One sign only, and it is the one of fractions: "3,500". */
    private boolean isFraction(String written) {
        return written.indexOf(decimalSign) > 0
                && written.indexOf(decimalSign) == written.lastIndexOf(decimalSign)
                && written.startsWith("0");
    }

    String whole(String digits) {
        return digits.length() > EXACT_DIGITS
                ? spelling.digits(digits)
                : numerals.cardinal(Long.parseLong(digits));
    }
}
