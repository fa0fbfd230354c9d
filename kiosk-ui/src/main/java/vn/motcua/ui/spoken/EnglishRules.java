package vn.motcua.ui.spoken;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.contract.screen.Language;

/** How English reads dates and times, and the rest. */
final class EnglishRules {
    private static final String DAY = "(\\d{1,2})";
    private static final String YEAR = "((?:19|20)\\d{2})";

    private final SpokenWords words = new SpokenWords(Language.ENGLISH);
    private final Numerals numerals = new EnglishNumerals();
    private final Spelling spelling = new Spelling(words, numerals);
    private final NumberRules numbers = new NumberRules(words, numerals, spelling, '.');

    Spelling spelling() {
        return spelling;
    }

    List<Rule> all() {
        CommonRules common = new CommonRules(words, spelling);
        SignRules signs = new SignRules(words, spelling, numbers);
        List<Rule> rules = new ArrayList<>(common.first());
        rules.addAll(dates());
        rules.addAll(times());
        rules.addAll(numbers.withUnit());
        rules.addAll(common.numbersReadByDigit());
        rules.add(ordinal());
        rules.add(signs.beforeNames());
        rules.add(signs.shortForms());
        rules.add(numbers.fraction());
        rules.add(numbers.numberWithLetter());
        rules.add(common.anyCode());
        rules.addAll(numbers.plain());
        rules.addAll(signs.signs());
        return rules;
    }

    private List<Rule> dates() {
        return List.of(
                Rule.word(
                        DAY + "([/.-])" + DAY + "\\2" + YEAR,
                        match ->
                                day(match.group(), match.group(1), match.group(3), match.group(4))),
                Rule.word(
                        YEAR + "-" + DAY + "-" + DAY,
                        match ->
                                day(match.group(), match.group(3), match.group(2), match.group(1))),
                Rule.word(
                        "(0?[1-9]|1[0-2])/" + YEAR,
                        match ->
                                month(Integer.parseInt(match.group(1)))
                                        + " "
                                        + numerals.year(Integer.parseInt(match.group(2)))),
                Rule.word(
                        "(?<=(?:in|since|of|year) )" + YEAR,
                        match -> numerals.year(Integer.parseInt(match.group(1)))));
    }

    /** Day before month, as on the screen. */
    private String day(String written, String day, String month, String year) {
        try {
            LocalDate date =
                    LocalDate.of(
                            Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return "%s of %s, %s"
                    .formatted(
                            EnglishNumerals.ordinal(date.getDayOfMonth()),
                            month(date.getMonthValue()),
                            numerals.year(date.getYear()));
        } catch (DateTimeException _) {
            return spelling.code(written);
        }
    }

    private String month(int month) {
        return words.get("month." + month);
    }

    private List<Rule> times() {
        return List.of(
                Rule.word(
                        "([01]?\\d|2[0-4]):([0-5]\\d)",
                        match -> time(match.group(1), match.group(2))));
    }

    private String time(String hour, String minute) {
        String said = numerals.cardinal(Integer.parseInt(hour));
        if (minute.equals("00")) {
            return said + " o'clock";
        }
        String zero = minute.startsWith("0") ? "oh " : "";
        return said + " " + zero + numerals.cardinal(Integer.parseInt(minute));
    }

    private Rule ordinal() {
        return Rule.word(
                "([1-9]|[12]\\d|3[01])(?:st|nd|rd|th)",
                match -> EnglishNumerals.ordinal(Integer.parseInt(match.group(1))));
    }
}
