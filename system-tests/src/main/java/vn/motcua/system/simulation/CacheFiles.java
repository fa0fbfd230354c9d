package vn.motcua.system.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** What a power cut or a bad disk makes of the file that may be thrown away at any moment. */
final class CacheFiles {
    private static final String CACHE = "cache.db";
    private static final List<String> PARTS = List.of(CACHE, CACHE + "-wal");
    private static final int DAMAGED_BYTES = 8_192;

    private CacheFiles() {}

    /** Puts the file and its journal, as they are between two transactions, into another folder. */
    static void copy(Path from, Path to) {
        try {
            Path _ = Files.createDirectories(to);
            boolean _ = Files.deleteIfExists(to.resolve(CACHE + "-shm"));
            for (String part : PARTS) {
                Path source = from.resolve(part);
                Path copy = to.resolve(part);
                if (Files.exists(source)) {
                    Path _ = Files.copy(source, copy, StandardCopyOption.REPLACE_EXISTING);
                } else {
                    boolean _ = Files.deleteIfExists(copy);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static void damage(Path folder) {
        try {
            Path _ = Files.write(folder.resolve(CACHE), new byte[DAMAGED_BYTES]);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
