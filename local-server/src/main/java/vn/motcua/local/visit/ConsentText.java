package vn.motcua.local.visit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import vn.motcua.contract.dossier.ConsentPurpose;
import vn.motcua.contract.sync.ConsentRecord;

/** The texts a visitor agrees to. A new text gets a new version; old ones are never changed. */
final class ConsentText {
    static final String VERSION = "v1";

    private final ConsentPurpose purpose;
    private final String sha256;

    ConsentText(ConsentPurpose purpose) {
        this.purpose = purpose;
        this.sha256 = HexFormat.of().formatHex(digest(text(purpose)));
    }

    ConsentRecord agreedAt(Instant at) {
        return new ConsentRecord(purpose, VERSION, sha256, at);
    }

    private static byte[] text(ConsentPurpose purpose) {
        String name =
                "consent-%s-%s.txt".formatted(purpose.name().toLowerCase(Locale.ROOT), VERSION);
        try (InputStream resource = ConsentText.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException("the consent text is not in the program");
            }
            return resource.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] digest(byte[] text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
