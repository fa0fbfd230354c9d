package vn.motcua.province.payment;

import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What tells one bill from all others in the text of a transfer. Capital letters and digits that
 * nobody takes for others; short enough that no bank cuts it, long enough not to be met by chance.
 */
final class Reference {
    private static final String BEGIN = "MC";
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 10;
    private static final Pattern FORM = Pattern.compile(BEGIN + "[" + SIGNS + "]{" + LENGTH + "}");

    private Reference() {}

    static String draw(RandomGenerator random) {
        var drawn = new StringBuilder(BEGIN);
        for (int sign = 0; sign < LENGTH; sign++) {
            drawn.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return drawn.toString();
    }

    /** The first one in what a bank passed on, which may have words of its own around it; or "". */
    static String in(String content) {
        Matcher found = FORM.matcher(content.toUpperCase(Locale.ROOT));
        return found.find() ? found.group() : "";
    }
}
