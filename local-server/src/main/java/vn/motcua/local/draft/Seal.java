package vn.motcua.local.draft;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals the parts of one draft under its slip's key: AES-256-GCM (NIST SP 800-38D), a random nonce
 * of 12 bytes before each part, a tag of 16 after it. A part opens only at its own place.
 */
final class Seal {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecureRandom random;

    Seal(SlipCode code, SecureRandom random) {
        this.key = new SecretKeySpec(code.keyBytes(), "AES");
        this.random = random;
    }

    byte[] sealed(byte[] plain, int place) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, nonce, place).doFinal(plain);
            return ByteBuffer.allocate(NONCE_BYTES + closed.length).put(nonce).put(closed).array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * @throws IOException if it was sealed by another key or for another place, or was damaged
     */
    byte[] opened(byte[] sealed, int place) throws IOException {
        if (sealed.length < NONCE_BYTES) {
            throw new IOException("a sealed part is cut off");
        }
        byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        try {
            return cipher(Cipher.DECRYPT_MODE, nonce, place)
                    .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
        } catch (GeneralSecurityException foreign) {
            throw new IOException("a sealed part does not open", foreign);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, int place) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(ByteBuffer.allocate(Integer.BYTES).putInt(place).array());
        return cipher;
    }
}
