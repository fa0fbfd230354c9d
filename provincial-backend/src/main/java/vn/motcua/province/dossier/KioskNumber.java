package vn.motcua.province.dossier;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number that a kiosk prints before there is a code, e.g. KIOSK-k01-20261124-0007. */
public final class KioskNumber {
    private static final Pattern FORM =
            Pattern.compile("KIOSK-([a-z0-9]{1,12})-[0-9]{8}-[0-9]{4,8}");

    private KioskNumber() {}

    static boolean isNumber(String text) {
        return FORM.matcher(text).matches();
    }

    /** Whether it is a number, and one that this kiosk may give. */
    public static boolean isOf(String kiosk, String text) {
        Matcher number = FORM.matcher(text);
        return number.matches() && number.group(1).equals(kiosk);
    }
}
