package vn.motcua.local.lock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.config.ConfigException;

/**
 * The key of a kiosk's disk: 256 bits in base64, one line. It comes from systemd, which may have it
 * in the machine's TPM, or from a file on another medium.
 */
public final class DiskKey {
    /** What the credential is called in the unit file. */
    static final String CREDENTIAL = "motcua.disk-key";

    private static final String NO_FILE = "none";

    private final byte[] bytes;

    private DiskKey(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /**
     * @param setting {@code diskKeyFile} of {@code kiosk.yaml}: a path, or "none"
     * @param environment of this program; a credential goes before a file
     * @return empty for a kiosk that is not to have a key
     * @throws ConfigException if there should be one and it cannot be read
     */
    public static Optional<DiskKey> find(String setting, Map<String, String> environment) {
        @Nullable String credentials = environment.get("CREDENTIALS_DIRECTORY");
        if (credentials != null && Files.exists(Path.of(credentials, CREDENTIAL))) {
            return Optional.of(read(Path.of(credentials, CREDENTIAL)));
        }
        return setting.equals(NO_FILE) ? Optional.empty() : Optional.of(read(Path.of(setting)));
    }

    /**
     * @throws ConfigException if there is no key in the file
     */
    static DiskKey read(Path file) {
        try {
            byte[] bytes = Base64.getDecoder().decode(Files.readString(file).strip());
            if (bytes.length == DiskSeal.KEY_BYTES) {
                return new DiskKey(bytes);
            }
        } catch (IOException missing) {
            throw new ConfigException(
                    "the disk's key cannot be read from %s. Put its stick in, then start again."
                            .formatted(file));
        } catch (IllegalArgumentException otherText) {
            // said below
        }
        throw new ConfigException(
                "%s holds no key of a disk. Write one with ./kiosk disk-key make.".formatted(file));
    }

    /** A new key as it stands in a file. */
    static String drawn(SecureRandom random) {
        byte[] drawn = new byte[DiskSeal.KEY_BYTES];
        random.nextBytes(drawn);
        return Base64.getEncoder().encodeToString(drawn) + "\n";
    }

    DiskSeal seal() {
        return DiskSeal.with(bytes);
    }
}
