package vn.motcua.province.fleet;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** The public keys of kiosks: Ed25519, written as base64 of their X.509 form. */
public final class KioskKeys {
    private KioskKeys() {}

    /**
     * @throws GeneralSecurityException if {@code base64} is no such key
     */
    public static PublicKey read(String base64) throws GeneralSecurityException {
        try {
            return KeyFactory.getInstance("Ed25519")
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(base64)));
        } catch (IllegalArgumentException notBase64) {
            throw new GeneralSecurityException("a key is written in base64", notBase64);
        }
    }

    /**
     * @param signature in base64
     */
    public static boolean hasSigned(String publicKey, String text, String signature) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(read(publicKey));
            check.update(text.getBytes(StandardCharsets.UTF_8));
            return check.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException notOne) {
            return false;
        }
    }

    static boolean isKey(String base64) {
        try {
            return read(base64).getAlgorithm().equals("EdDSA");
        } catch (GeneralSecurityException noKey) {
            return false;
        }
    }
}
