package vn.motcua.device.chip.simulated;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * The chip's side of the protected talk (ICAO Doc 9303, part 11, 9.8 and appendix D), written from
 * the document and independent of the library that the reader uses.
 */
final class SecureMessages {
    private static final int SEAL = 8;

    private final ChipCipher cipher;
    private long counter;

    SecureMessages(ChipCipher cipher, long counter) {
        this.cipher = cipher;
        this.counter = counter;
    }

    /**
     * A command without its protection.
     *
     * @param wanted how many bytes the answer may have
     */
    @SuppressWarnings("ArrayRecordComponent") // used once, never compared
    record Command(byte[] head, byte[] data, int wanted) {}

    /**
     * @throws GeneralSecurityException if the seal does not fit
     */
    Command open(byte[] command) throws GeneralSecurityException {
        counter++;
        byte[] head = Arrays.copyOf(command, 4);
        ByteArrayOutputStream sealed = new ByteArrayOutputStream();
        sealed.writeBytes(pad(head));
        ByteBuffer objects = ByteBuffer.wrap(command, 5, command[4] & 0xFF);
        byte[] data = new byte[0];
        byte[] seal = new byte[0];
        int wanted = 0;
        while (objects.hasRemaining()) {
            int from = objects.position();
            int tag = objects.get() & 0xFF;
            byte[] value = new byte[objects.get() & 0xFF];
            objects.get(value);
            if (tag == 0x8E) {
                seal = value;
            } else {
                sealed.write(command, from, objects.position() - from);
            }
            if (tag == 0x97) {
                wanted = value[0] & 0xFF;
            }
            if (tag == 0x87) {
                byte[] secret = Arrays.copyOfRange(value, 1, value.length);
                data = unpad(cipher.decrypt(counter, secret));
            }
        }
        if (!MessageDigest.isEqual(seal, seal(sealed.toByteArray()))) {
            throw new GeneralSecurityException("a seal that does not fit");
        }
        return new Command(head, data, wanted == 0 ? 256 : wanted);
    }

    byte[] close(byte[] data, int status) throws GeneralSecurityException {
        counter++;
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        if (data.length > 0) {
            byte[] secret = cipher.encrypt(counter, pad(data));
            answer.write(0x87);
            if (secret.length + 1 > 0x7F) {
                answer.write(0x81);
            }
            answer.write(secret.length + 1);
            answer.write(1);
            answer.writeBytes(secret);
        }
        answer.writeBytes(new byte[] {(byte) 0x99, 2, (byte) (status >> 8), (byte) status});
        byte[] seal = seal(answer.toByteArray());
        answer.writeBytes(new byte[] {(byte) 0x8E, SEAL});
        answer.writeBytes(seal);
        answer.writeBytes(new byte[] {(byte) (status >> 8), (byte) status});
        return answer.toByteArray();
    }

    private byte[] seal(byte[] data) throws GeneralSecurityException {
        ByteBuffer counted = ByteBuffer.allocate(cipher.block() + data.length);
        counted.position(cipher.block() - Long.BYTES);
        return cipher.mac(pad(counted.putLong(counter).put(data).array()));
    }

    private byte[] pad(byte[] data) {
        return ChipCipher.pad(data, cipher.block());
    }

    private static byte[] unpad(byte[] padded) {
        int end = padded.length - 1;
        while (padded[end] == 0) {
            end--;
        }
        return Arrays.copyOf(padded, end);
    }
}
