package vn.motcua.local.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import org.bouncycastle.crypto.hpke.HPKE;
import vn.motcua.contract.seal.SealHeader;
import vn.motcua.contract.seal.SealingKey;

/** Seals with one key of the province; every seal has a secret of its own. */
public final class Sealer {
    private static final int SEED_BYTES = 32;

    private final SealingKey key;
    private final RandomGenerator random;

    /**
     * @param random for the secrets: a {@link java.security.SecureRandom} but in a simulation
     */
    public Sealer(SealingKey key, RandomGenerator random) {
        this.key = key;
        this.random = random;
    }

    /**
     * What is written to it comes out sealed; its end is sealed when it is closed, which does not
     * close {@code out}.
     *
     * @param purpose see {@link SealHeader}
     */
    public OutputStream sealing(OutputStream out, byte[] purpose) throws IOException {
        HPKE hpke =
                new HPKE(
                        HPKE.mode_base,
                        HPKE.kem_X25519_SHA256,
                        HPKE.kdf_HKDF_SHA256,
                        HPKE.aead_CHACHA20_POLY1305);
        byte[] seed = new byte[SEED_BYTES];
        random.nextBytes(seed);
        var context =
                hpke.setupBaseS(
                        hpke.deserializePublicKey(key.bytes()), purpose, hpke.deriveKeyPair(seed));
        String encapsulation = HexFormat.of().formatHex(context.getEncapsulation());
        out.write(new SealHeader(key.version(), encapsulation).bytes());
        return new SealingStream(out, context);
    }

    /** The same for a few bytes. */
    public byte[] sealed(byte[] clear, byte[] purpose) {
        var out = new ByteArrayOutputStream();
        try (OutputStream sealing = sealing(out, purpose)) {
            sealing.write(clear);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
