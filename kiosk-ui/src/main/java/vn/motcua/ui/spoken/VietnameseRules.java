package vn.motcua.ui.spoken;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import vn.motcua.config.SpeechConfig.Region;
import vn.motcua.contract.screen.Language;

/** How Vietnamese reads dates, times, numbers of papers, and the rest. */
final class VietnameseRules {
    private static final String DAY = "(\\d{1,2})";
    private static final String YEAR = "((?:19|20)\\d{2})";
    private static final String PRICE = "(?<=đồng|\\d\\s?đ|₫|VNĐ|VND|USD|%)/(?:0?1\\s)?";
    private static final String BEFORE_A_HOLIDAY = "(?i:đường|phố|lễ|dịp)";
    private static final String BEFORE_A_DAY = "(?i:ngày|từ|đến|trước|sau|hôm|sáng|chiều)";

    private final SpokenWords words = new SpokenWords(Language.VIETNAMESE);
    private final Numerals numerals;
    private final Spelling spelling;
    private final NumberRules numbers;

    VietnameseRules(Region region) {
        numerals = new VietnameseNumerals(region);
        spelling = new Spelling(words, numerals);
        numbers = new NumberRules(words, numerals, spelling, ',');
    }

    Spelling spelling() {
        return spelling;
    }

    List<Rule> all() {
        CommonRules common = new CommonRules(words, spelling);
        SignRules signs = new SignRules(words, spelling, numbers);
        List<Rule> rules = new ArrayList<>(common.first());
        rules.addAll(new PaperRules(words, spelling, numbers).all());
        rules.addAll(dates());
        rules.addAll(times());
        rules.add(daysOfTheWeek());
        rules.add(weekdayRange());
        rules.add(forEachUnit());
        rules.add(forEach());
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
                        "(?:[Nn]gày\\s+)?" + DAY + "([/.-])" + DAY + "\\2" + YEAR,
                        match -> day(match, match.group(1), match.group(3), match.group(4))),
                Rule.word(
                        "(?:[Nn]gày\\s+)?" + YEAR + "-" + DAY + "-" + DAY,
                        match -> day(match, match.group(3), match.group(2), match.group(1))),
                Rule.word(
                        "[Nn]gày\\s+" + DAY + "/" + DAY,
                        match -> day(match, match.group(1), match.group(2), "")),
                Rule.word(
                        "(?<=" + BEFORE_A_DAY + "\\s)" + DAY + "/" + DAY,
                        match -> day(match, match.group(1), match.group(2), "")),
                Rule.word(
                        "(?<=" + BEFORE_A_HOLIDAY + "\\s)" + DAY + "/" + DAY,
                        match -> number(match.group(1)) + " " + month(match.group(2))),
                Rule.word(
                        "(?:[Tt]háng\\s+)?(0?[1-9]|1[0-2])/" + YEAR,
                        match -> month(match.group(1)) + " " + year(match.group(2))),
                Rule.word("[Tt]háng\\s+(0?[1-9]|1[0-2])", match -> month(match.group(1))));
    }

    /** What is no day of the calendar is read as the numbers that stand there. */
    private String day(MatchResult match, String day, String month, String year) {
        try {
            int inYear = year.isEmpty() ? 2000 : Integer.parseInt(year);
            var _ = LocalDate.of(inYear, Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException _) {
            return spelling.code(match.group());
        }
        String upper = match.group().startsWith("N") ? "Ngày" : words.get("day");
        String said = upper + " " + number(day) + " " + month(month);
        return year.isEmpty() ? said : said + " " + year(year);
    }

    private String month(String month) {
        int number = Integer.parseInt(month);
        return words.get("month") + " " + (number == 4 ? "tư" : numerals.cardinal(number));
    }

    private String year(String year) {
        return words.get("year") + " " + numerals.year(Integer.parseInt(year));
    }

    private List<Rule> times() {
        String hour = "([01]?\\d|2[0-4])";
        String sixty = "([0-5]\\d)";
        return List.of(
                Rule.word(
                        hour + ":" + sixty + "(?::" + sixty + ")?",
                        match -> time(match.group(1), match.group(2), Rule.group(match, 3))),
                Rule.word(
                        hour + "\\s?[hg](?:\\s?" + sixty + ")?",
                        match -> time(match.group(1), Rule.group(match, 2), "")));
    }

    private String time(String hour, String minute, String second) {
        StringBuilder said = new StringBuilder(number(hour)).append(' ').append(words.get("hour"));
        boolean whole = minute.isEmpty() || (minute.equals("00") && second.isEmpty());
        if (!whole) {
            said.append(' ').append(number(minute)).append(' ').append(words.get("minute"));
        }
        if (!second.isEmpty()) {
            said.append(' ').append(number(second)).append(' ').append(words.get("second"));
        }
        return said.toString();
    }

    /** "50.000 đồng/bản" is so much for one. */
    private Rule forEach() {
        return Rule.anywhere(PRICE + "(?=\\p{Ll})", _ -> numerals.cardinal(1));
    }

    private Rule forEachUnit() {
        return Rule.anywhere(
                PRICE + "(" + words.anyOf("unit") + ")(?![\\p{L}\\p{N}])",
                match -> numerals.cardinal(1) + " " + words.get("unit." + match.group(1)));
    }

    /** "T2–T6", "T7, CN": days of the week on a door. */
    private Rule daysOfTheWeek() {
        return Rule.word(
                "T([2-7])(\\s?[–-]\\s?|, ?)(?:T([2-7])|CN)",
                match -> {
                    boolean range = !match.group(2).startsWith(",");
                    String last = Rule.group(match, 3);
                    return weekday(match.group(1))
                            + (range ? " " + words.sign("to") + " " : ", ")
                            + (last.isEmpty() ? words.get("sunday") : weekday(last));
                });
    }

    private String weekday(String number) {
        return words.get("weekday") + " " + (number.equals("4") ? "tư" : number(number));
    }

    /** "thứ Hai – thứ Sáu" lasts from one to the other. */
    private Rule weekdayRange() {
        return Rule.anywhere(
                "(?<=[Tt]hứ (?:\\d|\\p{L}{2,3}))\\s?[–-]\\s?(?=(?:[Tt]hứ|[Cc]hủ) )",
                _ -> " " + words.sign("to") + " ");
    }

    /** The first is "nhất", the fourth is "tư". */
    private Rule ordinal() {
        return Rule.word(
                "([Tt]hứ)\\s+(\\d{1,3})",
                match ->
                        match.group(1)
                                + " "
                                + switch (match.group(2)) {
                                    case "1" -> "nhất";
                                    case "4" -> "tư";
                                    default -> number(match.group(2)).toLowerCase(Locale.ROOT);
                                });
    }

    private String number(String digits) {
        return numbers.whole(digits);
    }
}
