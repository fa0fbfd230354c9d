package vn.motcua.contract.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/**
 * The beginning of everything sealed: 40 bytes that say for which key.
 *
 * <p>After RFC 9180 (HPKE), base mode: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20-Poly1305.
 * What follows the header are segments of {@value #SEGMENT_BYTES} bytes of clear text, the last one
 * shorter or as long, each sealed in its turn and so {@value #TAG_BYTES} bytes longer. The
 * associated data of a segment is one byte: 1 for the last, 0 for the others; so nothing can be cut
 * off unseen.
 *
 * @param keyVersion of the {@link SealingKey}
 * @param encapsulation of the shared secret, 32 bytes in hex
 */
public record SealHeader(int keyVersion, String encapsulation) {
    public static final int SEGMENT_BYTES = 65_536;
    public static final int TAG_BYTES = 16;
    public static final int BYTES = 40;

    private static final int MARK = 0x4D435331;
    private static final int ENCAPSULATION_BYTES = 32;

    /** What the seal of a document is bound to. */
    public static byte[] documentPurpose() {
        return "motcua document".getBytes(StandardCharsets.US_ASCII);
    }

    /** What the seal of a message is bound to. */
    public static byte[] messagePurpose(UUID message) {
        return ("motcua message " + message).getBytes(StandardCharsets.US_ASCII);
    }

    /** What binds a segment to its place. */
    public static byte[] associatedData(boolean isLast) {
        return new byte[] {(byte) (isLast ? 1 : 0)};
    }

    public byte[] bytes() {
        return ByteBuffer.allocate(BYTES)
                .putInt(MARK)
                .putInt(keyVersion)
                .put(HexFormat.of().parseHex(encapsulation))
                .array();
    }

    /** Empty if it is none. */
    public static Optional<SealHeader> read(byte[] bytes) {
        ByteBuffer header = ByteBuffer.wrap(bytes);
        if (bytes.length != BYTES || header.getInt() != MARK) {
            return Optional.empty();
        }
        int version = header.getInt();
        byte[] encapsulation = new byte[ENCAPSULATION_BYTES];
        header.get(encapsulation);
        return Optional.of(new SealHeader(version, HexFormat.of().formatHex(encapsulation)));
    }
}
