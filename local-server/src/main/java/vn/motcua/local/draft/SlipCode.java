package vn.motcua.local.draft;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the QR on a draft's slip says, e.g. {@code PT-k01-…}: where the draft lies, and the key that
 * opens it. The key stands nowhere else.
 *
 * @param kiosk at which the draft was left
 * @param key 256 bits as base64url, 43 letters
 */
public record SlipCode(String kiosk, String key) {
    private static final Pattern CODE = Pattern.compile("PT-([a-z0-9]{1,12})-([A-Za-z0-9_-]{43})");
    private static final int KEY_BYTES = 32;
    private static final int NAME_LETTERS = 32;

    static SlipCode drawn(String kiosk, SecureRandom random) {
        byte[] drawn = new byte[KEY_BYTES];
        random.nextBytes(drawn);
        return new SlipCode(kiosk, Base64.getUrlEncoder().withoutPadding().encodeToString(drawn));
    }

    /** Empty for any other code. */
    public static Optional<SlipCode> read(String text) {
        Matcher code = CODE.matcher(text.strip());
        return code.matches()
                ? Optional.of(new SlipCode(code.group(1), code.group(2)))
                : Optional.empty();
    }

    public String text() {
        return "PT-%s-%s".formatted(kiosk, key);
    }

    /** Names the draft on the disk; the key cannot be made of it. */
    public String draft() {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text().getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(hash).substring(0, NAME_LETTERS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    byte[] keyBytes() {
        return Base64.getUrlDecoder().decode(key);
    }

    /** Nothing that opens a draft may reach a log by accident. */
    @Override
    public String toString() {
        return "SlipCode[kiosk=" + kiosk + "]";
    }
}
