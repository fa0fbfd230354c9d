package vn.motcua.province.seal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/**
 * The public keys of kiosks: Ed25519, written as base64 of their X.509 form (RFC 8410 §4).
 *
 * <p>Not the JDK's Ed25519: it takes ten times as long to check a signature, and the province
 * checks one for each request.
 */
public final class KioskKeys {
    private static final byte[] PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    private KioskKeys() {}

    /**
     * @param signature in base64
     */
    public static boolean hasSigned(String publicKey, String text, String signature) {
        try {
            byte[] signed = text.getBytes(StandardCharsets.UTF_8);
            var check = new Ed25519Signer();
            check.init(false, read(publicKey));
            check.update(signed, 0, signed.length);
            return check.verifySignature(Base64.getDecoder().decode(signature));
        } catch (IllegalArgumentException noKeyOrNoBase64) {
            return false;
        }
    }

    public static boolean isKey(String base64) {
        try {
            Ed25519PublicKeyParameters _ = read(base64);
            return true;
        } catch (IllegalArgumentException noKey) {
            return false;
        }
    }

    /**
     * @throws IllegalArgumentException if it is none
     */
    private static Ed25519PublicKeyParameters read(String base64) {
        byte[] key = Base64.getDecoder().decode(base64);
        int whole = PREFIX.length + Ed25519PublicKeyParameters.KEY_SIZE;
        if (key.length != whole || !Arrays.equals(PREFIX, Arrays.copyOf(key, PREFIX.length))) {
            throw new IllegalArgumentException("no Ed25519 key");
        }
        return new Ed25519PublicKeyParameters(key, PREFIX.length);
    }
}
