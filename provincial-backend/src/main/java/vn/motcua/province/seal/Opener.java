package vn.motcua.province.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.hpke.HPKEContext;
import vn.motcua.contract.seal.SealHeader;

/** Opens what was sealed after {@link SealHeader}. */
public final class Opener {
    private final OpeningKeys keys;

    public Opener(OpeningKeys keys) {
        this.keys = keys;
    }

    /**
     * The clear text; reading it fails as soon as anything is not as it was sealed.
     *
     * @param purpose to which the seal must be bound
     * @throws NotOpenableException if it is not sealed, or for a key that is not here
     */
    public InputStream opening(InputStream sealed, byte[] purpose) throws IOException {
        SealHeader header =
                SealHeader.read(sealed.readNBytes(SealHeader.BYTES))
                        .orElseThrow(() -> new NotOpenableException("not sealed"));
        AsymmetricCipherKeyPair pair =
                keys.find(header.keyVersion())
                        .orElseThrow(() ->
                                new NotOpenableException(
                                        "no key of version " + header.keyVersion()));
        return new OpeningStream(sealed, context(header, pair, purpose));
    }

    /** The same for a few bytes. */
    public byte[] opened(byte[] sealed, byte[] purpose) throws NotOpenableException {
        try (InputStream clear = opening(new ByteArrayInputStream(sealed), purpose)) {
            return clear.readAllBytes();
        } catch (NotOpenableException told) {
            throw told;
        } catch (IOException cut) {
            throw new NotOpenableException("cut off");
        }
    }

    private static HPKEContext context(
            SealHeader header, AsymmetricCipherKeyPair pair, byte[] purpose)
            throws NotOpenableException {
        try {
            byte[] encapsulation = HexFormat.of().parseHex(header.encapsulation());
            return OpeningKeys.suite().setupBaseR(encapsulation, pair, purpose);
        } catch (IllegalArgumentException | IllegalStateException noPoint) {
            throw new NotOpenableException("no key can be agreed on");
        }
    }
}
