package vn.motcua.system.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An older copy of the province's database, to which its people go back. */
final class Backup {
    private static final String DATABASE = "province.db";
    private static final List<String> PARTS = List.of("", "-wal");

    private final Path folder;
    private final Path copy;
    private @Nullable Instant at;

    /**
     * @param folder of the province
     */
    Backup(Path folder) {
        this.folder = folder;
        copy = folder.resolve("backup");
    }

    /** Copies the database as it is between two transactions. */
    void keep(Instant now) {
        copy(folder, copy);
        at = now;
    }

    boolean isNewerThan(Instant moment) {
        return at != null && at.isAfter(moment);
    }

    /** Puts the copy in the place of the database, which nobody uses. */
    void putBack() {
        copy(copy, folder);
    }

    private static void copy(Path from, Path to) {
        try {
            Path _ = Files.createDirectories(to);
            boolean _ = Files.deleteIfExists(to.resolve(DATABASE + "-shm"));
            for (String part : PARTS) {
                Path source = from.resolve(DATABASE + part);
                Path target = to.resolve(DATABASE + part);
                boolean _ = Files.deleteIfExists(target);
                if (Files.exists(source)) {
                    Path _ = Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
