package vn.motcua.province.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** Fingerprints: SHA-256 as the contract writes it. */
public final class Sha256 {
    private Sha256() {}

    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    /** 64 lower-case hex digits. */
    public static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    public static String hex(String text) {
        return hex(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The value of a {@code Content-Digest} header for a body with this fingerprint. */
    public static String contentDigest(String hex) {
        return "sha-256=:" + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex)) + ":";
    }

    /** The fingerprint that such a header names. */
    static String hexOf(String contentDigest) {
        String base64 = contentDigest.substring("sha-256=:".length(), contentDigest.length() - 1);
        return HexFormat.of().formatHex(Base64.getDecoder().decode(base64));
    }
}
