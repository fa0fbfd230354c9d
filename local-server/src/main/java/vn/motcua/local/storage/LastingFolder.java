package vn.motcua.local.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Folders that are still there after a power cut. A folder's name is safe only when the folder
 * around it was synced; until then all files in it could be gone with it.
 */
public final class LastingFolder {
    private LastingFolder() {}

    /** Makes it, and those on the way to it, unless they are there. */
    public static void make(Path folder) throws IOException {
        Path wanted = folder.toAbsolutePath();
        Path around = wanted.getParent();
        if (around == null || Files.isDirectory(wanted)) {
            return;
        }
        make(around);
        Path _ = Files.createDirectories(wanted);
        try (FileChannel names = FileChannel.open(around, StandardOpenOption.READ)) {
            names.force(true);
        }
    }
}
