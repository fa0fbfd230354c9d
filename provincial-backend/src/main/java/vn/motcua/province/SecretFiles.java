package vn.motcua.province;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Files in the data folder that only their owner may read. */
final class SecretFiles {
    private SecretFiles() {}

    /** The one line of a file that {@code key} of province.yaml names. */
    static String read(Path file, String key) {
        try {
            return Files.readString(file).strip();
        } catch (IOException failed) {
            throw new UncheckedIOException(
                    "province.yaml, %s: %s cannot be read".formatted(key, file), failed);
        }
    }

    /** One that nobody can guess, for a sandbox. */
    static String drawn() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    static void write(Path file, String text) {
        try {
            Files.deleteIfExists(file);
            Path _ =
                    Files.createFile(
                            file,
                            PosixFilePermissions.asFileAttribute(
                                    PosixFilePermissions.fromString("rw-------")));
            Path _ = Files.writeString(file, text);
        } catch (IOException failed) {
            throw new UncheckedIOException(file + " cannot be written", failed);
        }
    }
}
