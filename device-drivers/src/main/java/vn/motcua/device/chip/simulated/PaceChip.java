package vn.motcua.device.chip.simulated;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.math.ec.ECPoint;
import org.jspecify.annotations.Nullable;

/**
 * The chip's side of PACE with generic mapping on the curve P-256 and AES of 128 bits (ICAO Doc
 * 9303, part 11, 4.4). Its numbers drawn by lot are always the same, as in a test they may be.
 */
final class PaceChip {
    /** What EF.CardAccess says of it: object identifier, version 2, curve 12. */
    static final byte[] CARD_ACCESS =
            HexFormat.of().parseHex("31143012060a04007f0007020204020202010202010c");

    private static final byte[] IDENTIFIER = HexFormat.of().parseHex("04007f00070202040202");
    private static final int KEY_OF_THE_NONCE = 3;
    private static final BigInteger FIRST = new BigInteger("314159265358979323846264338327950288");
    private static final BigInteger SECOND = new BigInteger("271828182845904523536028747135266249");

    private final X9ECParameters curve = CustomNamedCurves.getByName("secp256r1");
    private final byte[] nonce = HexFormat.of().parseHex("3f00c4d39d153f2b2a214a078d899b22");
    private final byte[] secret;
    private @Nullable ECPoint mapped;
    private byte[] ours = new byte[0];
    private byte[] theirs = new byte[0];
    private ChipCipher.@Nullable Aes agreed;

    /**
     * @param mrzHash SHA-1 of number, birth and expiry with their check digits
     */
    PaceChip(byte[] mrzHash) throws GeneralSecurityException {
        secret = ChipCipher.derive(mrzHash, KEY_OF_THE_NONCE);
    }

    /** What was agreed on; nothing yet if the other side did not show that it knows the key. */
    ChipCipher.@Nullable Aes agreed() {
        return agreed;
    }

    /**
     * Answers one step.
     *
     * @param data a tag 7C around at most one object
     * @return an empty answer if it is refused
     */
    byte[] answer(byte[] data) throws GeneralSecurityException {
        if (data.length <= 2) {
            return object(0x80, hiddenNonce());
        }
        byte[] value = Arrays.copyOfRange(data, 4, data.length);
        return switch (data[2] & 0xFF) {
            case 0x81 -> object(0x82, map(value));
            case 0x83 -> object(0x84, agree(value));
            case 0x85 -> confirm(value);
            default -> new byte[0];
        };
    }

    private byte[] hiddenNonce() throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
        cipher.init(
                Cipher.ENCRYPT_MODE,
                new SecretKeySpec(secret, "AES"),
                new IvParameterSpec(new byte[16]));
        return cipher.doFinal(nonce);
    }

    private byte[] map(byte[] point) {
        ECPoint shared = curve.getCurve().decodePoint(point).multiply(FIRST);
        mapped = curve.getG().multiply(new BigInteger(1, nonce)).add(shared).normalize();
        return curve.getG().multiply(FIRST).getEncoded(false);
    }

    private byte[] agree(byte[] point) throws GeneralSecurityException {
        ECPoint generator = mapped;
        if (generator == null) {
            throw new GeneralSecurityException("not mapped yet");
        }
        theirs = point;
        ours = generator.multiply(SECOND).getEncoded(false);
        ECPoint shared = curve.getCurve().decodePoint(point).multiply(SECOND).normalize();
        agreed = ChipCipher.Aes.of(shared.getAffineXCoord().getEncoded());
        return ours;
    }

    private byte[] confirm(byte[] token) throws GeneralSecurityException {
        ChipCipher.Aes keys = agreed;
        if (keys == null || !MessageDigest.isEqual(token, keys.mac(named(ours)))) {
            agreed = null;
            return new byte[0];
        }
        return object(0x86, keys.mac(named(theirs)));
    }

    /** A public key as it is sealed: 7F49 around the identifier and the point. */
    private static byte[] named(byte[] point) {
        var bytes = new ByteArrayOutputStream();
        int length = 2 + IDENTIFIER.length + 2 + point.length;
        bytes.writeBytes(new byte[] {0x7F, 0x49, (byte) length, 0x06, (byte) IDENTIFIER.length});
        bytes.writeBytes(IDENTIFIER);
        bytes.writeBytes(new byte[] {(byte) 0x86, (byte) point.length});
        bytes.writeBytes(point);
        return bytes.toByteArray();
    }

    private static byte[] object(int tag, byte[] value) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(
                new byte[] {0x7C, (byte) (value.length + 2), (byte) tag, (byte) value.length});
        bytes.writeBytes(value);
        return bytes.toByteArray();
    }
}
