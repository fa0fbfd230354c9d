package vn.motcua.local.dossier;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.petition.PetitionCode;

/**
 * The forms of the codes a kiosk looks up, after TT 01/2018/TT-VPCP Điều 19 and QĐ 20/2020/QĐ-TTg.
 * A letter O in one of the two numbers was meant as a zero; nothing else is guessed.
 */
final class CodeShape {
    private static final String UNIT =
            "((?:[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[HGK][0-9]{2}"
                    + "|[HGK][0-9]{2}(?:\\.[0-9]{1,3}){0,6}))";
    private static final Pattern WHOLE =
            Pattern.compile(UNIT + "-((?:2[0O])?[0-9O]{6})-([0-9O]{3,8})");
    private static final Pattern BEGINNING =
            Pattern.compile(UNIT + "(?:-([0-9O]{0,8})(?:-([0-9O]{0,2}))?)?");
    private static final Pattern KIOSK =
            Pattern.compile("KIOSK-([A-Z0-9]{1,12})-([0-9O]{8})-([0-9O]{4,6})");
    private static final Pattern KIOSK_BEGINNING =
            Pattern.compile("KIOSK-[A-Z0-9]{1,12}(?:-([0-9O]{0,8})(?:-([0-9O]{0,3}))?)?");

    /** The keypad has no letters for what it begins with. */
    private static final Pattern PETITION =
            Pattern.compile("(?:PAKN-?)?([0-9O]{6})-?([0-9O]{5})-?([0-9O]{5})");

    private static final int SHORT_DATE = 6;
    private static final int LONG_DATE = 8;
    private static final int USUAL_SERIAL = 4;

    private CodeShape() {}

    /** Empty if the word as a whole is no code. */
    static Optional<CodeReading> whole(String word) {
        String upper = word.toUpperCase(Locale.ROOT);
        Matcher code = WHOLE.matcher(upper);
        if (code.matches()) {
            String value = code.group(1) + "-" + zeros(code.group(2)) + "-" + zeros(code.group(3));
            return Optional.of(
                    DossierCode.isCode(value)
                            ? new CodeReading.Code(new DossierCode(value))
                            : new CodeReading.NoSuchDate());
        }
        Matcher kiosk = KIOSK.matcher(upper);
        if (kiosk.matches()) {
            return Optional.of(
                    new CodeReading.KioskNumber(
                            "KIOSK-%s-%s-%s"
                                    .formatted(
                                            kiosk.group(1).toLowerCase(Locale.ROOT),
                                            zeros(kiosk.group(2)),
                                            zeros(kiosk.group(3)))));
        }
        Matcher petition = PETITION.matcher(upper);
        return petition.matches() ? Optional.of(petition(petition)) : Optional.empty();
    }

    private static CodeReading petition(Matcher digits) {
        return new CodeReading.Petition(
                new PetitionCode(
                        "PAKN-%s-%s-%s"
                                .formatted(
                                        zeros(digits.group(1)),
                                        zeros(digits.group(2)),
                                        zeros(digits.group(3)))));
    }

    /** Empty unless the word could become a code by writing on. */
    static Optional<CodeReading> beginning(String word) {
        String upper = word.toUpperCase(Locale.ROOT);
        Matcher code = BEGINNING.matcher(upper);
        if (code.matches()) {
            return missing(length(code, 2), length(code, 3), SHORT_DATE);
        }
        Matcher kiosk = KIOSK_BEGINNING.matcher(upper);
        return kiosk.matches()
                ? missing(length(kiosk, 1), length(kiosk, 2), LONG_DATE)
                : Optional.empty();
    }

    private static Optional<CodeReading> missing(int date, int serial, int usualDate) {
        int wantedDate = date > SHORT_DATE ? LONG_DATE : usualDate;
        boolean dateIsOver = serial >= 0;
        if (dateIsOver && date != wantedDate) {
            return Optional.empty();
        }
        int digits = wantedDate - Math.max(date, 0) + USUAL_SERIAL - Math.max(serial, 0);
        return Optional.of(new CodeReading.Incomplete(digits));
    }

    private static int length(Matcher matcher, int group) {
        String found = matcher.group(group);
        return found == null ? -1 : found.length();
    }

    private static String zeros(String digits) {
        return digits.replace('O', '0');
    }
}
