package vn.motcua.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder in which a kiosk keeps all that it writes. */
final class DataFolder {
    private DataFolder() {}

    static Path make(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException refused) {
            throw new UncheckedIOException(
                    "dataFolder %s cannot be made; give its parent to the kiosk's user"
                            .formatted(folder),
                    refused);
        }
    }
}
