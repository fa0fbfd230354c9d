package vn.motcua.province.vietqr;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The text of a VietQR code: NAPAS, after EMVCo's merchant-presented mode. */
public final class VietQr {
    private static final String SCHEME = "A000000727";
    private static final String TO_ACCOUNT = "QRIBFTTA";
    private static final String TO_CARD = "QRIBFTTC";
    private static final String DONG = "704";

    /** The checksum covers its own tag and length. */
    private static final String CHECKSUM_HEAD = "6304";

    private static final int CHECKSUM_LENGTH = 4;

    private VietQr() {}

    /** What the code says; a bank's app that reads it asks for nothing but the consent. */
    public static String text(Transfer transfer) {
        Payee payee = transfer.payee();
        String account = Fields.field("00", payee.bankBin()) + Fields.field("01", payee.number());
        var text = new StringBuilder();
        text.append(Fields.field("00", "01"))
                .append(Fields.field("01", transfer.dong() == 0 ? "11" : "12"))
                .append(
                        Fields.field(
                                "38",
                                Fields.field("00", SCHEME)
                                        + Fields.field("01", account)
                                        + Fields.field(
                                                "02", payee.isCard() ? TO_CARD : TO_ACCOUNT)))
                .append(Fields.field("53", DONG));
        if (transfer.dong() > 0) {
            text.append(Fields.field("54", String.valueOf(transfer.dong())));
        }
        text.append(Fields.field("58", "VN"));
        if (!transfer.purpose().isEmpty()) {
            text.append(Fields.field("62", Fields.field("08", transfer.purpose())));
        }
        text.append(CHECKSUM_HEAD);
        return text + Checksum.of(text.toString());
    }

    /** The transfer that a code asks for; empty if it is cut, changed or of another scheme. */
    public static Optional<Transfer> read(String text) {
        int end = text.length() - CHECKSUM_LENGTH;
        boolean isWhole =
                end > CHECKSUM_HEAD.length()
                        && text.startsWith(CHECKSUM_HEAD, end - CHECKSUM_HEAD.length())
                        && Checksum.of(text.substring(0, end))
                                .equals(text.substring(end).toUpperCase(Locale.ROOT));
        return isWhole ? Fields.read(text).flatMap(VietQr::transfer) : Optional.empty();
    }

    private static Optional<Transfer> transfer(Map<String, String> fields) {
        Map<String, String> merchant = below(fields, "38");
        Map<String, String> account = below(merchant, "01");
        boolean isOurs =
                SCHEME.equals(merchant.get("00")) && DONG.equals(fields.getOrDefault("53", ""));
        String dong = fields.getOrDefault("54", "0");
        if (!isOurs || !dong.matches("[0-9]{1,13}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Transfer(
                            new Payee(
                                    account.getOrDefault("00", ""),
                                    account.getOrDefault("01", ""),
                                    TO_CARD.equals(merchant.get("02"))),
                            Long.parseLong(dong),
                            below(fields, "62").getOrDefault("08", "")));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    private static Map<String, String> below(Map<String, String> fields, String tag) {
        return Fields.read(fields.getOrDefault(tag, "")).orElse(Map.of());
    }
}
