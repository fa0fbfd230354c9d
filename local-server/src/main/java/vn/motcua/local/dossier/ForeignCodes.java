package vn.motcua.local.dossier;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.motcua.contract.screen.ForeignCode;

/**
 * Recognises the other codes that people carry, so that each gets a helpful answer. Nothing of
 * their content is read further than needed to tell the kind.
 */
final class ForeignCodes {
    private static final Map<String, ForeignCode> BY_BEGINNING =
            Map.of(
                    "WIFI:", ForeignCode.WIFI,
                    "BEGIN:VCARD", ForeignCode.CONTACT,
                    "MECARD:", ForeignCode.CONTACT,
                    "BIZCARD:", ForeignCode.CONTACT,
                    "TEL:", ForeignCode.CONTACT,
                    "MAILTO:", ForeignCode.CONTACT,
                    "SMSTO:", ForeignCode.CONTACT);

    /** Chip card of 2021 and later, TT 06/2021/TT-BCA: fields parted by bars, Nam or Nữ. */
    private static final Set<String> GENDERS = Set.of("NAM", "NỮ");

    private static final int CARD_FIELDS_MIN = 6;

    /** Twelve digits, or what a bad reading makes of them. */
    private static final Pattern CARD_NUMBER = Pattern.compile("[0-9O]{9,13}");

    private static final Pattern INSURANCE =
            Pattern.compile("(?:[A-Z]{2}[0-9]{13}|[0-9]{10})\\|[^|]*\\|.*", Pattern.DOTALL);
    private static final Pattern INSURANCE_NUMBER = Pattern.compile("[A-Z]{2}[0-9]{13}");
    private static final Pattern PROCEDURE =
            Pattern.compile(
                    "[0-9]\\.[0-9]{6}(?:\\.(?:[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[HG][0-9]{2}"
                            + "(?:\\.[0-9]{2})?|[HG][0-9]{2}(?:\\.[0-9]{1,3}){0,6}))?");
    private static final Pattern PETITION = Pattern.compile("PAKN\\.[0-9]{8}\\.[0-9]{4,20}");
    private static final Pattern RECEIPT_OF_INSURANCE =
            Pattern.compile("[0-9]{5}/20[0-9]{2}/[0-9]{5}");
    private static final Pattern IDENTITY_NUMBER = Pattern.compile("[0-9]{9}|[0-9]{12}");

    private ForeignCodes() {}

    /** Kinds whose content may hold a dossier code by chance, e.g. as the purpose of a payment. */
    static Optional<ForeignCode> withOwnFormat(String plain) {
        String upper = plain.toUpperCase(Locale.ROOT);
        if (PaymentCode.isPayment(upper)) {
            return Optional.of(ForeignCode.PAYMENT);
        }
        for (Map.Entry<String, ForeignCode> kind : BY_BEGINNING.entrySet()) {
            if (upper.startsWith(kind.getKey())) {
                return Optional.of(kind.getValue());
            }
        }
        if (isIdentityCard(upper)) {
            return Optional.of(ForeignCode.IDENTITY_CARD);
        }
        return INSURANCE.matcher(upper).matches()
                ? Optional.of(ForeignCode.HEALTH_INSURANCE)
                : Optional.empty();
    }

    /** Kinds that are one number or code and nothing else. */
    static Optional<ForeignCode> bareNumber(String plain) {
        String upper = plain.toUpperCase(Locale.ROOT);
        if (PROCEDURE.matcher(upper).matches()) {
            return Optional.of(ForeignCode.PROCEDURE);
        }
        if (PETITION.matcher(upper).matches()) {
            return Optional.of(ForeignCode.PETITION);
        }
        if (RECEIPT_OF_INSURANCE.matcher(upper).matches()) {
            return Optional.of(ForeignCode.SOCIAL_INSURANCE_RECEIPT);
        }
        String joined = upper.replace(" ", "");
        if (INSURANCE_NUMBER.matcher(joined).matches()) {
            return Optional.of(ForeignCode.HEALTH_INSURANCE);
        }
        return IDENTITY_NUMBER.matcher(joined).matches()
                ? Optional.of(ForeignCode.IDENTITY_NUMBER)
                : Optional.empty();
    }

    /** Also a card whose number was misread: it is a card all the same. */
    private static boolean isIdentityCard(String upper) {
        String[] fields = upper.split("\\|", -1);
        if (fields.length < CARD_FIELDS_MIN || !CARD_NUMBER.matcher(fields[0].strip()).matches()) {
            return false;
        }
        for (String field : fields) {
            if (GENDERS.contains(field.strip())) {
                return true;
            }
        }
        return false;
    }
}
