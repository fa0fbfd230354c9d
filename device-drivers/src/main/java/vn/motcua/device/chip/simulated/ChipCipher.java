package vn.motcua.device.chip.simulated;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.engines.AESEngine;
import org.bouncycastle.crypto.macs.CMac;
import org.bouncycastle.crypto.params.KeyParameter;

/** How a chip hides and seals: by Triple DES after BAC, by AES after PACE. */
sealed interface ChipCipher {
    int KEY_OF_ENCRYPTION = 1;
    int KEY_OF_SEALS = 2;

    /** Bytes of a block. */
    int block();

    byte[] encrypt(long counter, byte[] padded) throws GeneralSecurityException;

    byte[] decrypt(long counter, byte[] secret) throws GeneralSecurityException;

    /** Eight bytes, of data that is padded. */
    byte[] mac(byte[] padded) throws GeneralSecurityException;

    /** Key derivation with SHA-1, for 128 bits (9.7.1). */
    static byte[] derive(byte[] secret, int purpose) throws GeneralSecurityException {
        ByteBuffer input = ByteBuffer.allocate(secret.length + 4).put(secret).putInt(purpose);
        return Arrays.copyOf(MessageDigest.getInstance("SHA-1").digest(input.array()), 16);
    }

    static byte[] pad(byte[] data, int block) {
        byte[] padded = Arrays.copyOf(data, (data.length / block + 1) * block);
        padded[data.length] = (byte) 0x80;
        return padded;
    }

    /** Two keys of Triple DES. */
    final class TripleDes implements ChipCipher {
        private final byte[] encryption;
        private final byte[] seals;

        private TripleDes(byte[] encryption, byte[] seals) {
            this.encryption = encryption;
            this.seals = seals;
        }

        static TripleDes of(byte[] seed) throws GeneralSecurityException {
            return new TripleDes(derive(seed, KEY_OF_ENCRYPTION), derive(seed, KEY_OF_SEALS));
        }

        @Override
        public int block() {
            return 8;
        }

        @Override
        public byte[] encrypt(long counter, byte[] padded) throws GeneralSecurityException {
            return cipher(Cipher.ENCRYPT_MODE, padded);
        }

        @Override
        public byte[] decrypt(long counter, byte[] secret) throws GeneralSecurityException {
            return cipher(Cipher.DECRYPT_MODE, secret);
        }

        private byte[] cipher(int mode, byte[] data) throws GeneralSecurityException {
            Cipher cipher = Cipher.getInstance("DESede/CBC/NoPadding");
            byte[] whole = Arrays.copyOf(encryption, 24);
            System.arraycopy(encryption, 0, whole, 16, 8);
            cipher.init(mode, new SecretKeySpec(whole, "DESede"), new IvParameterSpec(new byte[8]));
            return cipher.doFinal(data);
        }

        /** ISO/IEC 9797-1, algorithm 3. */
        @Override
        public byte[] mac(byte[] padded) throws GeneralSecurityException {
            byte[] last = new byte[8];
            for (int at = 0; at < padded.length; at++) {
                last[at % 8] ^= padded[at];
                if (at % 8 == 7) {
                    last = des(Cipher.ENCRYPT_MODE, 0, last);
                }
            }
            return des(Cipher.ENCRYPT_MODE, 0, des(Cipher.DECRYPT_MODE, 8, last));
        }

        private byte[] des(int mode, int keyFrom, byte[] block) throws GeneralSecurityException {
            Cipher cipher = Cipher.getInstance("DES/ECB/NoPadding");
            byte[] key = Arrays.copyOfRange(seals, keyFrom, keyFrom + 8);
            cipher.init(mode, new SecretKeySpec(key, "DES"));
            return cipher.doFinal(block);
        }
    }

    /** Two keys of AES, 128 bits each. */
    final class Aes implements ChipCipher {
        private final byte[] encryption;
        private final byte[] seals;

        private Aes(byte[] encryption, byte[] seals) {
            this.encryption = encryption;
            this.seals = seals;
        }

        static Aes of(byte[] secret) throws GeneralSecurityException {
            return new Aes(derive(secret, KEY_OF_ENCRYPTION), derive(secret, KEY_OF_SEALS));
        }

        @Override
        public int block() {
            return 16;
        }

        @Override
        public byte[] encrypt(long counter, byte[] padded) throws GeneralSecurityException {
            return cipher(Cipher.ENCRYPT_MODE, counter, padded);
        }

        @Override
        public byte[] decrypt(long counter, byte[] secret) throws GeneralSecurityException {
            return cipher(Cipher.DECRYPT_MODE, counter, secret);
        }

        /** Begins with the counter, encrypted. */
        private byte[] cipher(int mode, long counter, byte[] data) throws GeneralSecurityException {
            var key = new SecretKeySpec(encryption, "AES");
            Cipher first = Cipher.getInstance("AES/ECB/NoPadding");
            first.init(Cipher.ENCRYPT_MODE, key);
            ByteBuffer counted = ByteBuffer.allocate(16).putLong(8, counter);
            Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
            cipher.init(mode, key, new IvParameterSpec(first.doFinal(counted.array())));
            return cipher.doFinal(data);
        }

        @Override
        public byte[] mac(byte[] padded) {
            var mac = new CMac(AESEngine.newInstance(), 64);
            mac.init(new KeyParameter(seals));
            mac.update(padded, 0, padded.length);
            byte[] seal = new byte[8];
            int length = mac.doFinal(seal, 0);
            assert length == seal.length;
            return seal;
        }
    }
}
