package vn.motcua.local.visit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.local.storage.Erasure;

/** Where page pictures lie during a visit, and not a moment longer. */
public final class VisitFolder {
    private static final int ATTEMPTS = 20;

    private final Path root;

    /**
     * @param root of all visits, e.g. {@code <dataFolder>/visit}
     */
    public VisitFolder(Path root) {
        this.root = root;
    }

    /** Removes what a crash left behind of every visit but this one. */
    void keepOnly(String id) {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> visits = Files.list(root)) {
            visits.filter(visit -> !visit.equals(root.resolve(id)))
                    .toList()
                    .forEach(VisitFolder::delete);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** A folder of its own for the visit {@code id}; only this user may look into it. */
    Path of(String id) {
        try {
            return Files.createDirectories(root.resolve(id));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** Removes all that a visit left on disk. */
    void wipe(String id) {
        delete(root.resolve(id));
    }

    /** Somebody who does not know yet that it is over may still put a file in: then once more. */
    private static void delete(Path folder) {
        for (int attempt = 1; Files.exists(folder) && attempt <= ATTEMPTS; attempt++) {
            deleteOnce(folder);
        }
    }

    private static void deleteOnce(Path folder) {
        try (Stream<Path> below = Files.walk(folder)) {
            List<Path> deepestFirst = below.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                if (Files.isRegularFile(each)) {
                    Erasure.erase(each);
                } else {
                    boolean _ = Files.deleteIfExists(each);
                }
            }
        } catch (NoSuchFileException | DirectoryNotEmptyException late) {
            // A scan that ended late moved its page away, or brought it, meanwhile.
        } catch (IOException | UncheckedIOException refused) {
            throw new IllegalStateException("pages of a visit could not be deleted", refused);
        }
    }
}
