package vn.motcua.local.lock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/** A folder in memory for what must not reach the disk in clear; no other user may look into it. */
public final class MemoryFolder {
    private static final Path SHARED = Path.of("/dev/shm");

    private MemoryFolder() {}

    /**
     * The folder that systemd made for this program, or one of its own for each kiosk.
     *
     * @param environment of this program
     */
    public static Path of(String kiosk, Map<String, String> environment) {
        String made = environment.getOrDefault("RUNTIME_DIRECTORY", "");
        return made.isEmpty() ? own(SHARED.resolve("motcua-" + kiosk)) : Path.of(made);
    }

    private static Path own(Path folder) {
        var ownerOnly = PosixFilePermissions.fromString("rwx------");
        try {
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                return Files.createDirectory(
                        folder, PosixFilePermissions.asFileAttribute(ownerOnly));
            }
            // Fails if somebody else made it, who could look into it.
            return Files.setPosixFilePermissions(folder, ownerOnly);
        } catch (IOException refused) {
            throw new UncheckedIOException(folder + " must be this kiosk's own", refused);
        }
    }
}
