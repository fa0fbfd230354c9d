package vn.motcua.contract.handoff;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javax.crypto.Cipher;
import javax.crypto.CipherOutputStream;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * How a photo lies at the province until its kiosk has fetched it: sealed with a key that comes of
 * the token, which the province does not keep. A random nonce of 12 bytes, then AES-256-GCM.
 */
public record PhotoSeal(HandOffToken token) {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    /** What is written to it comes out sealed; closing it closes {@code out}. */
    public OutputStream sealing(OutputStream out, RandomGenerator random) throws IOException {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        out.write(nonce);
        try {
            return new CipherOutputStream(out, cipher(Cipher.ENCRYPT_MODE, nonce));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has AES-GCM", impossible);
        }
    }

    /** Empty if it was not sealed so, or not all of it is here. */
    public Optional<byte[]> opened(byte[] sealed) {
        if (sealed.length < NONCE_BYTES) {
            return Optional.empty();
        }
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE_BYTES));
            return Optional.of(cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES));
        } catch (GeneralSecurityException notOurs) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                mode,
                new SecretKeySpec(token.photoKey(), "AES"),
                new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}
