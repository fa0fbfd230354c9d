package vn.motcua.province.payment;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What only a bank and the province know; proves that a call comes from the other. */
public final class SharedSecret {
    private static final String ALGORITHM = "HmacSHA256";
    private final SecretKeySpec key;

    /**
     * @param secret at least 16 characters
     */
    public SharedSecret(String secret) {
        if (secret.length() < 16) {
            throw new IllegalArgumentException("a secret of %d letters".formatted(secret.length()));
        }
        key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /**
     * 64 hex digits for what was said at a time.
     *
     * @param time seconds since 1970, as they stand in the header
     */
    public String sign(String time, byte[] said) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update((time + ".").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(said));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, impossible);
        }
    }

    /** Takes the same time whether the first letter is wrong or the last. */
    boolean hasSigned(String signature, String time, byte[] said) {
        return MessageDigest.isEqual(
                sign(time, said).getBytes(StandardCharsets.UTF_8),
                signature.getBytes(StandardCharsets.UTF_8));
    }
}
