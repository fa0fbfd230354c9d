package vn.motcua.province.access;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Passwords are kept as PBKDF2-HMAC-SHA-256 only (OWASP Password Storage, 600,000 rounds). */
final class Passwords {
    /** For what a person chose. */
    static final int ROUNDS = 600_000;

    /** For 80 random bits, which nobody guesses. */
    static final int ROUNDS_OF_RANDOM = 1_000;

    private static final int BITS = 256;

    private Passwords() {}

    /**
     * @param salt hex
     */
    static String hash(String password, String salt, int rounds) {
        try {
            var spec =
                    new PBEKeySpec(
                            password.toCharArray(), HexFormat.of().parseHex(salt), rounds, BITS);
            return HexFormat.of()
                    .formatHex(
                            SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                                    .generateSecret(spec)
                                    .getEncoded());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has PBKDF2WithHmacSHA256", impossible);
        }
    }

    static boolean isSame(String hash, String other) {
        return MessageDigest.isEqual(HexFormat.of().parseHex(hash), HexFormat.of().parseHex(other));
    }
}
