package vn.motcua.local.identity;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.motcua.local.identity.CardReading.Doubt;
import vn.motcua.local.identity.CardReading.Reason;

/**
 * Reads the code of an identity card: number, old number, name, birth, sex, residence and day of
 * issue, with bars between (TT 06/2021/TT-BCA); cards since July 2024 write more behind these,
 * which is passed over.
 */
public final class CardCode {
    private static final int LENGTH_MAX = 2_000;
    private static final int FIELDS = 7;
    private static final Pattern ID_ALONE = Pattern.compile("[0-9]{9}|[0-9]{12}");
    private static final Pattern OLD_NUMBER = Pattern.compile("|[0-9]{9}|[0-9]{12}");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M} '’.\\-]+");

    /** UTF-8 that a reader took for Latin-1: such neighbours stand in no Vietnamese word. */
    private static final Pattern GARBLED =
            Pattern.compile("\uFFFD|[\u0080-\u009F]|á[º»]|Æ[°¡]|Ä[‘\u0090]|[ÃÂ][\u00A0-\u00BF]");

    private CardCode() {}

    public static CardReading read(String text, LocalDate today) {
        if (text.length() > LENGTH_MAX) {
            return new CardReading.NoCard(Reason.TOO_LONG);
        }
        String code = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
        if (code.chars().anyMatch(sign -> sign < ' ' || sign == 0x7F)) {
            return new CardReading.NoCard(Reason.CONTROL_CHARACTER);
        }
        if (GARBLED.matcher(code).find()) {
            return new CardReading.NoCard(Reason.ENCODING);
        }
        if (code.indexOf('|') < 0 && !ID_ALONE.matcher(code).matches()) {
            return new CardReading.NoCard(Reason.NOT_CCCD);
        }
        List<String> fields =
                Arrays.stream(code.split("\\|", -1)).map(String::strip).limit(FIELDS).toList();
        return fields.size() < FIELDS
                ? new CardReading.NoCard(Reason.FIELD_COUNT)
                : read(fields, today);
    }

    private static CardReading read(List<String> fields, LocalDate today) {
        Optional<IdentityNumber> number = IdentityNumber.read(fields.get(0));
        Optional<BirthDate> birth = BirthDate.read(fields.get(3));
        Optional<Sex> sex =
                Arrays.stream(Sex.values())
                        .filter(each -> each.written().equals(fields.get(4)))
                        .findFirst();
        Optional<BirthDate> issued = BirthDate.read(fields.get(6));
        String name = fields.get(2);
        if (number.isEmpty() || !OLD_NUMBER.matcher(fields.get(1)).matches()) {
            return new CardReading.NoCard(Reason.NUMBER_FORMAT);
        }
        if (!NAME.matcher(name).matches()) {
            return new CardReading.NoCard(name.isEmpty() ? Reason.NAME_EMPTY : Reason.NAME_CHARSET);
        }
        if (birth.isEmpty() || sex.isEmpty()) {
            return new CardReading.NoCard(birth.isEmpty() ? Reason.BIRTH_DATE : Reason.SEX);
        }
        if (issued.filter(day -> !day.isPartial()).isEmpty()) {
            return new CardReading.NoCard(Reason.ISSUE_DATE);
        }
        var card =
                new IdentityCard(
                        number.get(),
                        fields.get(1),
                        name,
                        birth.get(),
                        sex.get(),
                        fields.get(5),
                        issued.get().first());
        return checked(card, today);
    }

    private static CardReading checked(IdentityCard card, LocalDate today) {
        if (card.issued().isBefore(card.birth().first())) {
            return new CardReading.NoCard(Reason.ISSUE_BEFORE_BIRTH);
        }
        if (card.issued().isAfter(today)) {
            return new CardReading.NoCard(Reason.ISSUE_IN_FUTURE);
        }
        return new CardReading.Card(card, doubts(card));
    }

    private static Set<Doubt> doubts(IdentityCard card) {
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        if (card.number().sex() != card.sex()) {
            doubts.add(Doubt.GENDER_MISMATCH);
        }
        if (card.number().yearOfBirth() != card.birth().year()) {
            doubts.add(Doubt.BIRTH_YEAR_MISMATCH);
        }
        if (card.birth().isPartial()) {
            doubts.add(Doubt.PARTIAL_BIRTH_DATE);
        }
        if (card.number().isOfUnknownPlace()) {
            doubts.add(Doubt.PROVINCE_CODE_UNKNOWN);
        }
        return doubts;
    }
}
