package vn.motcua.province;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Files in the data folder that only their owner may read. */
final class SecretFiles {
    private SecretFiles() {}

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
