package vn.motcua.local.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.local.event.Event;
import vn.motcua.local.event.EventLog;
import vn.motcua.local.lock.DiskSeal;

/**
 * On a disk that has a key, page pictures of a visit lie in memory only; here are sealed copies of
 * them, which a power cut does not take. Used by one thread.
 */
public final class KeptPages {
    private static final EventLog EVENTS = EventLog.of(KeptPages.class);

    /** All else beside a picture is made of it again. */
    private static final String PICTURE = ".jpg";

    private final Path memory;
    private final Path disk;
    private final DiskSeal seal;
    private final Map<Path, FileTime> kept = new HashMap<>();

    /**
     * @param memory a folder for each visit, as {@code VisitFolder} makes them
     * @param disk where the copies lie
     */
    public KeptPages(Path memory, Path disk, DiskSeal seal) {
        this.memory = memory;
        this.disk = disk;
        this.seal = seal;
    }

    /** Copies what is new or was changed, and lets go what is gone. */
    public void keep() {
        try {
            Set<Path> here = new HashSet<>();
            for (Path picture : files(memory)) {
                Path name = memory.relativize(picture);
                if (picture.toString().endsWith(PICTURE) && here.add(name)) {
                    keep(picture, name);
                }
            }
            for (Path copy : files(disk)) {
                if (!here.contains(disk.relativize(copy))) {
                    boolean _ = Files.deleteIfExists(copy);
                }
            }
            boolean _ = kept.keySet().retainAll(here);
        } catch (IOException | UncheckedIOException refused) {
            EVENTS.log(new Event.DraftNotKept());
        }
    }

    private void keep(Path picture, Path name) throws IOException {
        FileTime changed = Files.getLastModifiedTime(picture);
        if (changed.equals(kept.get(name))) {
            return;
        }
        Path copy = disk.resolve(name);
        Files.createDirectories(copy.resolveSibling(""));
        Path next = disk.resolve(name + ".next");
        try (var channel =
                FileChannel.open(
                        next,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            var rest = ByteBuffer.wrap(seal.sealed(Files.readAllBytes(picture)));
            while (rest.hasRemaining()) {
                int _ = channel.write(rest);
            }
            channel.force(true);
        }
        Path _ =
                Files.move(
                        next,
                        copy,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
        FileTime _ = kept.put(name, changed);
    }

    /** After a power cut: puts pictures back into memory that are no longer there. */
    public void restore() {
        try {
            for (Path copy : files(disk)) {
                Path picture = memory.resolve(disk.relativize(copy));
                if (picture.toString().endsWith(PICTURE) && !Files.exists(picture)) {
                    Files.createDirectories(picture.resolveSibling(""));
                    Path _ = Files.write(picture, seal.opened(Files.readAllBytes(copy)));
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException damaged) {
            EVENTS.log(new Event.SealedDraftDamaged());
        }
    }

    /** Nothing is overwritten: it never was readable without the key. */
    public void forget() {
        try {
            for (Path copy : files(disk)) {
                boolean _ = Files.deleteIfExists(copy);
            }
            kept.clear();
        } catch (IOException | UncheckedIOException refused) {
            EVENTS.log(new Event.SealedDraftNotErased());
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
