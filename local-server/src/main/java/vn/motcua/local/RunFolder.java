package vn.motcua.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Tells this machine's screen where the server is and what opens it; no other user can read it. */
final class RunFolder {
    private final Path folder;

    RunFolder(Path folder) {
        this.folder = folder;
    }

    void write(int port, String token) {
        put("ui-token", token);
        put("port", Integer.toString(port));
    }

    private void put(String name, String text) {
        try {
            Files.createDirectories(folder);
            Path next = folder.resolve(name + ".next");
            Files.deleteIfExists(next);
            if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                var ownerOnly = PosixFilePermissions.fromString("rw-------");
                Path _ = Files.createFile(next, PosixFilePermissions.asFileAttribute(ownerOnly));
            }
            Path _ = Files.writeString(next, text);
            Path _ =
                    Files.move(
                            next,
                            folder.resolve(name),
                            StandardCopyOption.ATOMIC_MOVE,
                            StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException refused) {
            throw new UncheckedIOException(
                    folder + " cannot be written; give it to the kiosk's user", refused);
        }
    }
}
