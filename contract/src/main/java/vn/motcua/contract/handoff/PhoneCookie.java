package vn.motcua.contract.handoff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells one phone from another while a code is good.
 *
 * @param value 32 hex digits that were drawn for it
 */
public record PhoneCookie(String value) {
    private static final Pattern IN_HEADER = Pattern.compile("(?:^|; )motcua-phone=([0-9a-f]{32})");
    private static final int BYTES = 16;

    /**
     * What a phone is known by already.
     *
     * @param header its {@code Cookie}
     */
    public static Optional<PhoneCookie> of(String header) {
        Matcher cookie = IN_HEADER.matcher(header);
        return cookie.find() ? Optional.of(new PhoneCookie(cookie.group(1))) : Optional.empty();
    }

    /** For a phone that is known by nothing. */
    public static PhoneCookie draw(RandomGenerator random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new PhoneCookie(HexFormat.of().formatHex(bytes));
    }

    /**
     * The header {@code Set-Cookie}; good for the phone's page alone.
     *
     * @param isSecure whether phones come over TLS only
     */
    public String header(boolean isSecure) {
        return "motcua-phone=%s; Path=%s; HttpOnly; SameSite=Lax%s"
                .formatted(value, HandOffToken.PATH, isSecure ? "; Secure" : "");
    }

    /** 64 hex digits that stand for the phone. */
    public String hash() {
        try {
            byte[] text = value.getBytes(StandardCharsets.US_ASCII);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
