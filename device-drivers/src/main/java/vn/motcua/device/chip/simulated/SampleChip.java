package vn.motcua.device.chip.simulated;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A chip made of software: files behind BAC, or behind PACE (ICAO Doc 9303, parts 10 and 11). */
public final class SampleChip {
    static final int CARD_ACCESS = 0x011C;
    private static final int GOOD = 0x9000;
    private static final int NOT_ALLOWED = 0x6982;
    private static final int NOT_NOW = 0x6985;
    private static final int NOT_THE_KEY = 0x6300;
    private static final int NOT_FOUND = 0x6A82;
    private static final int UNKNOWN = 0x6D00;
    private static final byte[] APPLICATION = {(byte) 0xA0, 0, 0, 2, 0x47, 0x10, 1};

    private final Map<Integer, byte[]> files;
    private final ChipCipher.TripleDes access;
    private final byte[] mrzHash;
    private PaceChip pace;
    private final byte[] challenge = {1, 9, 8, 2, 7, 3, 6, 4};
    private @Nullable SecureMessages opened;
    private byte[] selected = new byte[0];
    private int answers;

    /**
     * @param mrz what the key is made of: number, birth and expiry, each with its check digit
     * @param files by their short names, e.g. {@code 0x0101}; if it is said among them how, it
     *     opens by PACE only
     */
    public SampleChip(String mrz, Map<Integer, byte[]> files) throws GeneralSecurityException {
        this.files = Map.copyOf(files);
        mrzHash =
                MessageDigest.getInstance("SHA-1").digest(mrz.getBytes(StandardCharsets.US_ASCII));
        access = ChipCipher.TripleDes.of(Arrays.copyOf(mrzHash, 16));
        pace = new PaceChip(mrzHash);
    }

    /** How many commands it has answered since it was powered. */
    public synchronized int answers() {
        return answers;
    }

    /** What a card forgets when it leaves the reader's field. */
    public synchronized void reset() {
        opened = null;
        selected = new byte[0];
        answers = 0;
    }

    public synchronized byte[] answer(byte[] command) {
        answers++;
        try {
            SecureMessages talk = opened;
            boolean isProtected = (command[0] & 0x0C) != 0;
            if (talk != null && isProtected) {
                SecureMessages.Command plain = talk.open(command);
                Answer answer = protectedAnswer(plain);
                return talk.close(answer.data(), answer.status());
            }
            return plainAnswer(command).bytes();
        } catch (GeneralSecurityException forged) {
            opened = null;
            return Answer.of(NOT_ALLOWED).bytes();
        }
    }

    private Answer plainAnswer(byte[] command) throws GeneralSecurityException {
        int length = command.length > 5 ? command[4] & 0xFF : 0;
        byte[] data = Arrays.copyOfRange(command, Math.min(5, command.length), 5 + length);
        return switch (command[1] & 0xFF) {
            case 0xA4 -> plainSelect(command[2], data);
            case 0x84 -> opensByPace() ? Answer.of(NOT_NOW) : new Answer(challenge, GOOD);
            case 0x82 -> opensByPace() ? Answer.of(NOT_NOW) : authenticate(data);
            case 0x22 -> beginPace();
            case 0x86 -> stepOfPace(data);
            case 0xB0 -> selected.length == 0 ? Answer.of(NOT_ALLOWED) : part(command, 256);
            default -> Answer.of(UNKNOWN);
        };
    }

    private boolean opensByPace() {
        return files.containsKey(CARD_ACCESS);
    }

    /** Before it is opened, only how to open it may be read. */
    private Answer plainSelect(byte how, byte[] data) {
        selected = new byte[0];
        byte[] access = files.get(CARD_ACCESS);
        if (how == 2 && access != null && ByteBuffer.wrap(data).getShort() == CARD_ACCESS) {
            selected = access;
            return Answer.of(GOOD);
        }
        boolean isOurs = how == 4 && Arrays.equals(data, APPLICATION);
        return Answer.of(isOurs || how == 0 ? GOOD : NOT_FOUND);
    }

    private Answer beginPace() throws GeneralSecurityException {
        pace = new PaceChip(mrzHash);
        return Answer.of(opensByPace() ? GOOD : UNKNOWN);
    }

    private Answer stepOfPace(byte[] data) throws GeneralSecurityException {
        byte[] answer = pace.answer(data);
        if (answer.length == 0) {
            return Answer.of(NOT_THE_KEY);
        }
        ChipCipher.Aes agreed = pace.agreed();
        if (agreed != null && data.length > 2 && (data[2] & 0xFF) == 0x85) {
            opened = new SecureMessages(agreed, 0);
        }
        return new Answer(answer, GOOD);
    }

    /** Both show that they know the key, and agree on those of the talk. */
    private Answer authenticate(byte[] data) throws GeneralSecurityException {
        byte[] secret = Arrays.copyOf(data, 32);
        byte[] seal = Arrays.copyOfRange(data, 32, 40);
        if (!MessageDigest.isEqual(seal, access.mac(ChipCipher.pad(secret, access.block())))) {
            return Answer.of(NOT_THE_KEY);
        }
        byte[] said = access.decrypt(0, secret);
        byte[] theirs = Arrays.copyOf(said, 8);
        byte[] ours = new byte[16];
        Arrays.fill(ours, (byte) 0x5A);
        byte[] shared = new byte[16];
        for (int at = 0; at < shared.length; at++) {
            shared[at] = (byte) (said[16 + at] ^ ours[at]);
        }
        ByteBuffer reply = ByteBuffer.allocate(32).put(challenge).put(theirs).put(ours);
        byte[] hidden = access.encrypt(0, reply.array());
        ByteBuffer counter = ByteBuffer.allocate(8).put(challenge, 4, 4).put(theirs, 4, 4).flip();
        opened = new SecureMessages(ChipCipher.TripleDes.of(shared), counter.getLong());
        byte[] sealOfReply = access.mac(ChipCipher.pad(hidden, access.block()));
        return new Answer(ByteBuffer.allocate(40).put(hidden).put(sealOfReply).array(), GOOD);
    }

    private Answer protectedAnswer(SecureMessages.Command plain) {
        byte[] head = plain.head();
        return switch (head[1] & 0xFF) {
            case 0xA4 -> {
                if (head[2] == 4) {
                    yield Answer.of(Arrays.equals(plain.data(), APPLICATION) ? GOOD : NOT_FOUND);
                }
                byte[] found = files.get((int) ByteBuffer.wrap(plain.data()).getShort());
                selected = found == null ? new byte[0] : found;
                yield Answer.of(found == null ? NOT_FOUND : GOOD);
            }
            case 0xB0 -> part(head, plain.wanted());
            default -> Answer.of(UNKNOWN);
        };
    }

    private Answer part(byte[] head, int wanted) {
        int from = ((head[2] & 0x7F) << 8) | (head[3] & 0xFF);
        int end = Math.min(selected.length, from + wanted);
        return from > selected.length
                ? Answer.of(0x6B00)
                : new Answer(Arrays.copyOfRange(selected, from, end), GOOD);
    }

    @SuppressWarnings("ArrayRecordComponent") // used once, never compared
    private record Answer(byte[] data, int status) {
        static Answer of(int status) {
            return new Answer(new byte[0], status);
        }

        byte[] bytes() {
            byte[] all = Arrays.copyOf(data, data.length + 2);
            all[data.length] = (byte) (status >> 8);
            all[data.length + 1] = (byte) status;
            return all;
        }
    }
}
