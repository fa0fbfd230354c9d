package vn.motcua.contract.utility;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.contract.procedure.Phrase;

/**
 * One thing a utility asks before it asks its source.
 *
 * @param least how many signs an answer has at least, once spaces are gone
 * @param most how many it has at most
 * @param wrong what a right answer looks like, for who wrote another one
 * @param options what may be chosen; none unless the kind is {@code CHOICE}
 */
public record UtilityField(
        String id,
        Phrase label,
        Phrase hint,
        Kind kind,
        int least,
        int most,
        Phrase wrong,
        List<Choice> options) {
    /** Under these names the source gets what stands on the visitor's card. */
    public static final String CARD_NUMBER = "card-number";

    public static final String CARD_BIRTH = "card-birth";

    private static final int LENGTH_MAX = 60;
    private static final int OPTIONS_MAX = 12;
    private static final Pattern DAY = Pattern.compile("([0-9]{2})([0-9]{2})([0-9]{4})");

    public UtilityField {
        options = List.copyOf(options);
        id = Utility.id("id", id);
        if (id.startsWith("card-")) {
            throw Utility.wrong("id", id, "a name that does not begin with card-");
        }
        Utility.words("label", label, Utility.TITLE_MAX);
        Utility.words("hint", hint, Utility.TITLE_MAX);
        Utility.words("wrong", wrong, Utility.TITLE_MAX);
        if (least < 1 || most < least || most > LENGTH_MAX) {
            throw Utility.wrong("least", least + " to " + most, "1 to " + LENGTH_MAX + " signs");
        }
        boolean isChosen = kind == Kind.CHOICE;
        if (isChosen != (options.size() >= 2) || options.size() > OPTIONS_MAX) {
            throw Utility.wrong(
                    "options",
                    options.size() + " options",
                    isChosen ? "2 to " + OPTIONS_MAX : "none: the kind is " + kind);
        }
        if (options.stream().map(Choice::id).distinct().count() < options.size()) {
            throw Utility.wrong("options", "an id twice", "an id of its own each");
        }
    }

    /** How it is answered, and which keys it takes. */
    public enum Kind {
        CHOICE,
        DIGITS,
        /** Letters and digits; what people write between them does not count. */
        CODE,
        PHONE,
        NAME,
        TEXT,
        /** Typed as day, month, year; the source gets it as {@code 2026-11-24}. */
        DATE
    }

    /** One of several answers. */
    public record Choice(String id, Phrase name) {
        public Choice {
            id = Utility.id("id", id);
            Utility.words("name", name, Utility.TITLE_MAX);
        }
    }

    /** The answer as the source gets it; empty if it does not fit. Reading it again is harmless. */
    public Optional<String> read(String typed) {
        String answer = typed.strip();
        return switch (kind) {
            case CHOICE ->
                    Optional.of(answer)
                            .filter(id -> options.stream().anyMatch(o -> o.id().equals(id)));
            case DIGITS -> fitting(answer.replaceAll("[ .\\-]", ""), "[0-9]+");
            case PHONE -> fitting(answer.replaceAll("[ .\\-]", ""), "0[0-9]+");
            case CODE ->
                    fitting(
                            answer.replaceAll("[ .\\-/]", "").toUpperCase(Locale.ROOT),
                            "[0-9A-ZĐ]+");
            case NAME -> fitting(answer.replaceAll(" +", " "), "[\\p{L}\\p{M} '’.\\-]+");
            case TEXT -> fitting(answer.replaceAll("\\s+", " "), "[^\\p{C}]+");
            case DATE -> day(answer);
        };
    }

    private Optional<String> fitting(String answer, String signs) {
        int length = answer.codePointCount(0, answer.length());
        return length >= least && length <= most && answer.matches(signs)
                ? Optional.of(answer)
                : Optional.empty();
    }

    private static Optional<String> day(String typed) {
        var day = DAY.matcher(typed.replaceAll("[ ./]", ""));
        String written =
                day.matches() ? day.group(3) + "-" + day.group(2) + "-" + day.group(1) : typed;
        try {
            return Optional.of(LocalDate.parse(written).toString());
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
