package vn.motcua.contract.handoff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * What leads one phone to one waiting kiosk: 128 random bits and nothing about anybody. The kiosk
 * draws it and shows it as a code; the province is told its hash only.
 *
 * @param value 22 signs of base64url
 */
public record HandOffToken(String value) {
    /** Where phones are answered. */
    public static final String PATH = "/gui-anh";

    /** How long a code is good. */
    public static final Duration LIFE = Duration.ofMinutes(10);

    private static final Pattern SIGNS = Pattern.compile("[A-Za-z0-9_-]{22}");
    private static final int BYTES = 16;

    public HandOffToken {
        if (!isToken(value)) {
            throw new IllegalArgumentException("a token has 22 signs");
        }
    }

    public static boolean isToken(String text) {
        return SIGNS.matcher(text).matches();
    }

    /**
     * @param random a {@link java.security.SecureRandom} but in a simulation
     */
    public static HandOffToken draw(RandomGenerator random) {
        byte[] bits = new byte[BYTES];
        random.nextBytes(bits);
        return new HandOffToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** Path of the page that a phone opens. */
    public String path() {
        return PATH + "/" + value;
    }

    /** 64 hex digits, by which kiosk and province speak of it. */
    public String hash() {
        return HexFormat.of().formatHex(digest("motcua hand-off "));
    }

    /** 32 bytes with which photos are sealed while they wait at the province. */
    byte[] photoKey() {
        return digest("motcua photo ");
    }

    private byte[] digest(String purpose) {
        try {
            byte[] text = (purpose + value).getBytes(StandardCharsets.US_ASCII);
            return MessageDigest.getInstance("SHA-256").digest(text);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    /** Nobody finds it in a log. */
    @Override
    public String toString() {
        return "HandOffToken";
    }
}
