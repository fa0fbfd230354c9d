package vn.motcua.contract.dossier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The code of a dossier (mã số hồ sơ), e.g. {@code H56-260310-0001}.
 *
 * <p>Form: unit, date of receipt, serial, parted by hyphens. The unit is written as in TT
 * 01/2018/TT-VPCP Điều 19 ({@code 000.00.01.H29}) or as in QĐ 20/2020/QĐ-TTg ({@code H19.149.26});
 * the date has six digits or, since 2026, eight; the serial three to eight.
 *
 * @param value in its normal form: upper case, plain hyphens, no spaces; the date exists
 */
public record DossierCode(@JsonValue String value) {
    private static final Pattern FORM =
            Pattern.compile(
                    "((?:[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[HGK][0-9]{2}"
                            + "|[HGK][0-9]{2}(?:\\.[0-9]{1,3}){0,6}))"
                            + "-((?:20)?[0-9]{6})-([0-9]{3,8})");

    @JsonCreator
    public DossierCode {
        if (!isCode(value)) {
            throw new IllegalArgumentException(
                    "a dossier code looks like H56-260310-0001; this text has %d characters"
                            .formatted(value.length()));
        }
    }

    /** Whether {@code text} has the form of a dossier code and a date that exists. */
    public static boolean isCode(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches() && dateExists(matcher.group(2));
    }

    private static boolean dateExists(String digits) {
        String date = digits.length() == 6 ? "20" + digits : digits;
        try {
            var _ =
                    LocalDate.of(
                            Integer.parseInt(date.substring(0, 4)),
                            Integer.parseInt(date.substring(4, 6)),
                            Integer.parseInt(date.substring(6)));
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
