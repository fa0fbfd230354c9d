package vn.motcua.local.dossier;

/**
 * Payment codes after EMVCo's merchant-presented mode: {@code 000201}, then fields of two digits
 * tag, two digits length, value. VietQR has the GUID A000000727 in tag 38, VNPAY-QR A000000775.
 */
final class PaymentCode {
    private static final String FORMAT_INDICATOR = "000201";

    private PaymentCode() {}

    /** True also for a cut or misread one: nobody should pay it here, and its text is no code. */
    static boolean isPayment(String upper) {
        return upper.startsWith(FORMAT_INDICATOR)
                && (upper.contains("A000000727")
                        || upper.contains("A000000775")
                        || hasSecondField(upper));
    }

    private static boolean hasSecondField(String upper) {
        int at = FORMAT_INDICATOR.length();
        if (upper.length() < at + 4) {
            return false;
        }
        for (int digit = at; digit < at + 4; digit++) {
            if (upper.charAt(digit) < '0' || upper.charAt(digit) > '9') {
                return false;
            }
        }
        int length = Integer.parseInt(upper.substring(at + 2, at + 4));
        return length > 0 && upper.length() >= at + 4 + length;
    }
}
