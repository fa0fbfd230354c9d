package vn.motcua.province.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** Only what the kiosk's own key has signed is the kiosk's word. */
class KioskKeysTest {
    private static final String TEXT = "PUT /sync/v1/messages/1";

    @Test
    void a_signature_is_good_for_one_key_and_one_text() throws Exception {
        KeyPair kiosk = pair("Ed25519");
        String signature = signed(kiosk);

        assertThat(KioskKeys.hasSigned(text(kiosk), TEXT, signature)).isTrue();
        assertThat(KioskKeys.hasSigned(text(kiosk), TEXT + "2", signature)).isFalse();
        assertThat(KioskKeys.hasSigned(text(pair("Ed25519")), TEXT, signature)).isFalse();
        byte[] bent = Base64.getDecoder().decode(signature);
        bent[0] ^= 1;
        assertThat(KioskKeys.hasSigned(text(kiosk), TEXT, base64(bent))).isFalse();
    }

    @Test
    void what_is_no_signature_or_no_key_is_refused_without_noise() throws Exception {
        KeyPair kiosk = pair("Ed25519");
        byte[] key = kiosk.getPublic().getEncoded();

        assertThat(KioskKeys.hasSigned(text(kiosk), TEXT, "")).isFalse();
        assertThat(KioskKeys.hasSigned(text(kiosk), TEXT, "not base64")).isFalse();
        assertThat(KioskKeys.hasSigned("", TEXT, signed(kiosk))).isFalse();
        assertThat(KioskKeys.isKey(base64(key))).isTrue();
        assertThat(KioskKeys.isKey(base64(Arrays.copyOf(key, key.length - 1)))).isFalse();
        assertThat(KioskKeys.isKey(base64(Arrays.copyOf(key, key.length + 1)))).isFalse();
        assertThat(KioskKeys.isKey(text(pair("X25519")))).isFalse();
        assertThat(KioskKeys.isKey(text(pair("EC")))).isFalse();
    }

    private static KeyPair pair(String algorithm) throws GeneralSecurityException {
        return KeyPairGenerator.getInstance(algorithm).generateKeyPair();
    }

    /** As the JDK signs. */
    private static String signed(KeyPair pair) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(pair.getPrivate());
        signature.update(TEXT.getBytes(StandardCharsets.UTF_8));
        return base64(signature.sign());
    }

    private static String text(KeyPair pair) {
        return base64(pair.getPublic().getEncoded());
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
