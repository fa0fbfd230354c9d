package vn.motcua.ui.spoken;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How Vietnamese reads the numbers of papers, of their parts, and of forms. */
final class PaperRules {
    private static final String YEAR = "((?:19|20)\\d{2})";
    private static final String ROMAN = "(X{0,3}(?:IX|IV|V?I{0,3}))";
    private static final String BEFORE_ROMAN =
            "(?iu:phụ lục|chương|mục|phần|cấp|quý|kỳ|khóa|hạng|loại|nhóm|bậc|vùng|lần|đợt|số|tập)";
    private static final Pattern MAKER_PART = Pattern.compile("([\\p{L}&]+)(\\d*)");

    private final SpokenWords words;
    private final Spelling spelling;
    private final NumberRules numbers;

    PaperRules(SpokenWords words, Spelling spelling, NumberRules numbers) {
        this.words = words;
        this.spelling = spelling;
        this.numbers = numbers;
    }

    List<Rule> all() {
        return List.of(
                paperNumber(),
                partyPaperNumber(),
                quarter(),
                partNumber(),
                romanNumber(),
                formNumber());
    }

    /** "23/2015/NĐ-CP": the number, the year, and who made the paper. */
    private Rule paperNumber() {
        return Rule.word(
                "(\\d{1,5})/(?:" + YEAR + "/|)([A-ZĐ]{2}[\\p{L}\\d&-]*)",
                match -> {
                    String year = Rule.group(match, 2);
                    return numbers.whole(match.group(1))
                            + (year.isEmpty() ? "" : over() + numbers.whole(year))
                            + over()
                            + maker(match.group(3));
                });
    }

    /** "66-NQ/TW": the number, the kind of paper, and who made it. */
    private Rule partyPaperNumber() {
        return Rule.word(
                "(\\d{1,4})-([A-ZĐ]{2,3})/([A-ZĐ]{2}[\\p{L}&-]*)",
                match ->
                        numbers.whole(match.group(1))
                                + ", "
                                + maker(match.group(2))
                                + over()
                                + maker(match.group(3)));
    }

    private String over() {
        return " " + words.sign("over") + " ";
    }

    private String maker(String signs) {
        return words.find("short", signs)
                .orElseGet(() ->
                        MAKER_PART
                                .matcher(signs)
                                .results()
                                .map(this::makerPart)
                                .collect(Collectors.joining(" ")));
    }

    private String makerPart(MatchResult part) {
        String digits = part.group(2);
        String name = spelling.lettersOrWord(part.group(1));
        return digits.isEmpty() ? name : name + " " + numbers.whole(digits);
    }

    /** "quý IV/2026". */
    private Rule quarter() {
        return Rule.word(
                "([Qq]uý) (?:" + ROMAN + "|([1-4]))/" + YEAR,
                match ->
                        "%s %s %s %s"
                                .formatted(
                                        match.group(1),
                                        Rule.group(match, 3).isEmpty()
                                                ? roman(match.group(2))
                                                : numbers.whole(match.group(3)),
                                        words.get("year"),
                                        numbers.whole(match.group(4))));
    }

    /** "Chương I", "nhà cấp IV": after such a word one letter is a number, too. */
    private Rule partNumber() {
        return Rule.word(
                "(?<=" + BEFORE_ROMAN + " )(?=[IVX])" + ROMAN, match -> roman(match.group(1)));
    }

    /** "II và III"; among capitals such letters are a word, as in "HÀNH VI". */
    private Rule romanNumber() {
        return Rule.word(
                "(?<!\\p{Lu} )(?=[IVX]{2})" + ROMAN + "(?! \\p{Lu}{2})",
                match -> roman(match.group(1)));
    }

    private String roman(String letters) {
        int sum = 0;
        int before = 0;
        for (int place = 0; place < letters.length(); place++) {
            int value =
                    switch (letters.charAt(place)) {
                        case 'X' -> 10;
                        case 'V' -> 5;
                        default -> 1;
                    };
            sum += value > before ? value - 2 * before : value;
            before = value;
        }
        return numbers.whole(String.valueOf(sum));
    }

    /** "CT01" is a form, and no short form with a number behind. */
    private Rule formNumber() {
        return Rule.word(
                "([A-ZĐ]{2,3})(-?)(0\\d)",
                match ->
                        spelling.letters(match.group(1))
                                + (match.group(2).isEmpty() ? " " : ", ")
                                + spelling.digits(match.group(3)));
    }
}
