package vn.motcua.ui.spoken;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writings that look the same in every language: codes, addresses of the network, masks. */
final class CommonRules {
    private static final String UNIT = "[HGK]\\d{2}(?:\\.\\d{1,3}){0,6}";
    private static final String DOSSIER =
            "(?:\\d{3}\\.\\d{2}\\.\\d{2}\\.[HGK]\\d{2}|" + UNIT + ")-\\d{6,8}-\\d{3,8}";
    private static final String KIOSK_NUMBER = "KIOSK-[a-z0-9]{1,12}-\\d{8}-\\d{3,8}";
    private static final String PROCEDURE = "\\d\\.\\d{6}(?:\\.[0-9A-Z]+)*";
    private static final String INSURANCE_RECEIPT = "\\d{5}/\\d{4}/\\d{5}";
    private static final String PETITION = "PAKN\\.\\d{8}\\.\\d{4}";
    private static final String TELEPHONE =
            "(?:\\+84|0)(?:[ .-]?\\d){8,11}|1[89]00(?:[ .-]?\\d){4,6}"
                    + "|\\(0\\d{1,3}\\)(?:[ .-]?\\d){7,8}";
    private static final String EMERGENCY = "11[1-5]|10\\d\\d";
    private static final String TAX_BRANCH = "\\d{10}-\\d{3}";
    private static final String NUMBER_PLATE = "\\d{2}[A-ZĐ]{1,2}\\d?-\\d{3}\\.?\\d{2}";
    private static final String VERSION =
            "(?!\\d{1,3}(?:\\.\\d{3})+(?!\\.?\\d))\\d{1,4}(?:\\.\\d{1,4}){2,}";
    private static final String LONG_NUMBER = "\\d{7,}|0\\d{2,}";
    private static final String HOST =
            "(?:[A-Za-z0-9-]+\\.)+(?:vn|com|net|org|gov|edu|info|example)";
    private static final Pattern GROUPS = Pattern.compile("\\d+");
    private static final Pattern NETWORK_PART = Pattern.compile("[A-Za-z]+|\\d+|[./@_-]");

    private final SpokenWords words;
    private final Spelling spelling;

    CommonRules(SpokenWords words, Spelling spelling) {
        this.words = words;
        this.spelling = spelling;
    }

    /** To be tried before everything else. */
    List<Rule> first() {
        return List.of(
                Rule.word("[\\w.+-]+@" + HOST, match -> network(match.group())),
                Rule.word(
                        "(?:https?://)?(" + HOST + "(?:/[\\w./?=&%-]*[\\w/])?)",
                        match -> network(match.group(1))),
                Rule.word(
                        String.join(
                                "|",
                                KIOSK_NUMBER,
                                DOSSIER,
                                PROCEDURE,
                                INSURANCE_RECEIPT,
                                PETITION,
                                TAX_BRANCH,
                                NUMBER_PLATE,
                                UNIT),
                        match -> spelling.code(match.group())),
                Rule.anywhere("(\\p{L})\\*{2,}", this::maskedName),
                Rule.anywhere("\\*{2,}(\\d*)", this::maskedNumber));
    }

    /** To be tried after dates and amounts. */
    List<Rule> numbersReadByDigit() {
        return List.of(
                Rule.anywhere("(?<![\\p{L}\\p{N}])(?:" + TELEPHONE + ")(?!\\d)", this::telephone),
                Rule.word(
                        "(?<=(?:[Gg]ọi|đài|nóng|[Hh]otline|[Cc]all|[Ss]ố|number|thoại)(?::| số)? |,"
                                + " )(?:"
                                + EMERGENCY
                                + ")",
                        match -> spelling.digits(match.group())),
                Rule.word(VERSION, match -> spelling.code(match.group())),
                Rule.anywhere("(?<=\\*)\\d{2,4}(?=#)", match -> spelling.digits(match.group())),
                Rule.word(LONG_NUMBER, match -> spelling.digits(match.group())));
    }

    /** A mix of letters and digits that nothing else knew. */
    Rule anyCode() {
        return Rule.word(
                "(?=[^\\s]*\\d)(?=[^\\s]*\\p{L})[\\p{L}\\p{N}]+(?:[./_-][\\p{L}\\p{N}]+)*",
                match -> spelling.code(match.group()));
    }

    /** The group of a telephone number that was written with spaces is kept. */
    private String telephone(MatchResult match) {
        String plus = match.group().startsWith("+") ? words.sign("plus") + " " : "";
        List<String> groups =
                GROUPS.matcher(match.group().replaceFirst("^\\+84", "+84 "))
                        .results()
                        .map(MatchResult::group)
                        .toList();
        return plus + groups.stream().map(spelling::digits).collect(Collectors.joining(", "));
    }

    private String maskedName(MatchResult match) {
        return spelling.letters(match.group(1)) + " " + words.sign("masked") + ",";
    }

    private String maskedNumber(MatchResult match) {
        return words.sign("masked") + ", " + spelling.digits(match.group(1));
    }

    private String network(String address) {
        return NETWORK_PART
                .matcher(address)
                .results()
                .map(MatchResult::group)
                .map(this::networkPart)
                .collect(Collectors.joining(" "));
    }

    private String networkPart(String part) {
        boolean letters = Character.isLetter(part.charAt(0));
        return letters ? spelling.lettersOrWord(part) : spelling.code(part);
    }
}
