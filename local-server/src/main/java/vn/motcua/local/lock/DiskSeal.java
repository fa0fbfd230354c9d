package vn.motcua.local.lock;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Seals texts and files that this kiosk itself reads again: ChaCha20-Poly1305 (RFC 8439), a random
 * nonce of 12 bytes before, a tag of 16 after. AES would take five times as long in a program that
 * starts without the optimizing compiler. Safe for all threads.
 */
public final class DiskSeal {
    /** A kiosk without a key: all stays as it is. */
    public static final DiskSeal NONE = new DiskSeal(null);

    static final int KEY_BYTES = 32;

    private static final String MARK = "sealed:";
    private static final String CIPHER = "ChaCha20-Poly1305";
    private static final int NONCE_BYTES = 12;

    private final @Nullable SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    private DiskSeal(@Nullable SecretKeySpec key) {
        this.key = key;
    }

    static DiskSeal with(byte[] key) {
        return new DiskSeal(new SecretKeySpec(key, "ChaCha20"));
    }

    /** Whether there is a key. */
    public boolean isOn() {
        return key != null;
    }

    /** In letters; what is sealed already stays so. */
    public String sealed(String plain) {
        return key == null || isSealed(plain)
                ? plain
                : MARK
                        + Base64.getEncoder()
                                .encodeToString(sealed(plain.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * What is not sealed comes as it is: it was written before there was a key.
     *
     * @throws IllegalStateException if it was sealed by another key, or was damaged, or there is no
     *     key
     */
    public String opened(String text) {
        return isSealed(text)
                ? new String(
                        opened(Base64.getDecoder().decode(text.substring(MARK.length()))),
                        StandardCharsets.UTF_8)
                : text;
    }

    private static boolean isSealed(String text) {
        return text.startsWith(MARK);
    }

    /** Only where there is a key. */
    public byte[] sealed(byte[] plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(plain);
            return ByteBuffer.allocate(NONCE_BYTES + closed.length).put(nonce).put(closed).array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * @throws IllegalStateException if they were sealed by another key, or were damaged, or there
     *     is no key
     */
    public byte[] opened(byte[] sealed) {
        try {
            byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
            return cipher(Cipher.DECRYPT_MODE, nonce)
                    .doFinal(sealed, NONCE_BYTES, Math.max(0, sealed.length - NONCE_BYTES));
        } catch (GeneralSecurityException | IllegalArgumentException foreign) {
            throw new IllegalStateException("it was sealed by another key, or damaged", foreign);
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        if (key == null) {
            throw new IllegalStateException("this disk has no key");
        }
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new IvParameterSpec(nonce));
        return cipher;
    }
}
