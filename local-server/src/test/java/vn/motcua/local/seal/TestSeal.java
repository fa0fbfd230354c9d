package vn.motcua.local.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Random;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.crypto.hpke.HPKEContext;
import vn.motcua.contract.seal.SealHeader;
import vn.motcua.contract.seal.SealingKey;
import vn.motcua.local.storage.Database;

/** The province's key pair, in tests: seals as the kiosk does, opens by the letter of the form. */
public final class TestSeal {
    private static final HPKE HPKE_SUITE =
            new HPKE(
                    HPKE.mode_base,
                    HPKE.kem_X25519_SHA256,
                    HPKE.kdf_HKDF_SHA256,
                    HPKE.aead_CHACHA20_POLY1305);
    private static final AsymmetricCipherKeyPair PAIR =
            HPKE_SUITE.deriveKeyPair(new byte[] {1, 2, 3});

    public static final SealingKey KEY =
            new SealingKey(
                    1,
                    Base64.getEncoder()
                            .encodeToString(HPKE_SUITE.serializePublicKey(PAIR.getPublic())));

    private TestSeal() {}

    public static Sealer sealer() {
        return new Sealer(KEY, new Random());
    }

    /** A kiosk that has heard of its province. */
    public static ProvinceKey known(Database kiosk) {
        var key = new ProvinceKey(kiosk, new Random());
        key.learn(KEY);
        return key;
    }

    /** What lies sealed in a file of the document store. */
    public static byte[] opened(Path document) throws IOException {
        try {
            return opened(Files.readAllBytes(document), SealHeader.documentPurpose());
        } catch (InvalidCipherTextException broken) {
            throw new IOException(broken);
        }
    }

    public static byte[] opened(byte[] sealed, byte[] purpose) throws InvalidCipherTextException {
        SealHeader header = SealHeader.read(Arrays.copyOf(sealed, SealHeader.BYTES)).orElseThrow();
        HPKEContext context =
                HPKE_SUITE.setupBaseR(
                        HexFormat.of().parseHex(header.encapsulation()), PAIR, purpose);
        var clear = new ByteArrayOutputStream();
        int from = SealHeader.BYTES;
        do {
            int length =
                    Math.min(SealHeader.SEGMENT_BYTES + SealHeader.TAG_BYTES, sealed.length - from);
            boolean isLast = from + length == sealed.length;
            clear.writeBytes(context.open(SealHeader.associatedData(isLast), sealed, from, length));
            from += length;
        } while (from < sealed.length);
        return clear.toByteArray();
    }
}
