package vn.motcua.province.message;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Vietnamese mobile number, on which a message can be read. */
public final class PhoneNumber {
    private static final Pattern MOBILE =
            Pattern.compile(
                    "(?:\\+84|0084|84|0)((?:3[2-9]|5[2589]|7[06-9]|8[1-9]|9[0-46-9])[0-9]{7})");

    private final String digits;

    private PhoneNumber(String digits) {
        this.digits = digits;
    }

    /** Empty for numbers that take no message, as those of a house. */
    public static Optional<PhoneNumber> read(String text) {
        Matcher mobile = MOBILE.matcher(text.replaceAll("[ .\\-]", ""));
        return mobile.matches() ? Optional.of(new PhoneNumber(mobile.group(1))) : Optional.empty();
    }

    /** As it is dialled in Vietnam: {@code 0900000000}. */
    public String national() {
        return "0" + digits;
    }

    /** As it is dialled from everywhere, without the plus sign: {@code 84900000000}. */
    public String international() {
        return "84" + digits;
    }

    /** For pages and logs. */
    public String masked() {
        return "***" + digits.substring(digits.length() - 3);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PhoneNumber number && number.digits.equals(digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    @Override
    public String toString() {
        return masked();
    }
}
