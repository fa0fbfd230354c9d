package vn.motcua.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.config.KioskConfig;
import vn.motcua.local.draft.KeptPages;
import vn.motcua.local.event.Event;
import vn.motcua.local.event.EventLog;
import vn.motcua.local.lock.DiskKey;
import vn.motcua.local.lock.DiskLock;
import vn.motcua.local.lock.DiskSeal;
import vn.motcua.local.lock.MemoryFolder;
import vn.motcua.local.storage.Database;
import vn.motcua.local.storage.Durability;
import vn.motcua.local.storage.Erasure;

/**
 * The folder in which a kiosk keeps all that it writes, opened with the disk's key if it has one.
 */
final class DataFolder implements AutoCloseable {
    private static final EventLog EVENTS = EventLog.of(DataFolder.class);

    private final Path folder;
    private final DiskSeal seal;
    private final Path visits;
    private final Database kiosk;
    private final Database cache;

    private DataFolder(Path folder, DiskSeal seal, Path visits) {
        this.folder = folder;
        this.seal = seal;
        this.visits = visits;
        kiosk =
                Database.open(
                        folder.resolve("kiosk.db"), "/migrations/kiosk", Durability.FULL, seal);
        cache =
                Database.open(
                        folder.resolve("cache.db"), "/migrations/cache", Durability.NORMAL, seal);
    }

    /**
     * @param environment of this program
     * @throws vn.motcua.config.ConfigException if the disk's key is wanted and is not here
     */
    static DataFolder open(KioskConfig config, Map<String, String> environment) {
        Path folder = make(config.dataFolder());
        var lock = new DiskLock(folder);
        DiskSeal seal =
                DiskKey.find(config.diskKeyFile(), environment)
                        .map(key -> lock.isThere() ? lock.open(key) : locked(folder, lock, key))
                        .orElseGet(lock::openWithoutKey);
        if (!seal.isOn()) {
            EVENTS.log(new Event.DiskWithoutKey());
        }
        Path visits =
                seal.isOn()
                        ? MemoryFolder.of(config.kiosk(), environment).resolve("visit")
                        : folder.resolve("visit");
        var opened = new DataFolder(folder, seal, visits);
        opened.sealWhatIsOpen();
        return opened;
    }

    /** What was written before there was a key goes; the province tells it again. */
    private static DiskSeal locked(Path folder, DiskLock lock, DiskKey key) {
        try {
            for (Path file : files(folder)) {
                Path below = folder.relativize(file);
                if (below.startsWith("visit") || below.toString().startsWith("cache.db")) {
                    Erasure.erase(file);
                }
            }
            return lock.make(key, new SecureRandom());
        } catch (IOException refused) {
            throw new UncheckedIOException(folder + " cannot be used", refused);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    /** Of the rows that were written before there was a key, few are left at any time. */
    private void sealWhatIsOpen() {
        if (!seal.isOn()) {
            return;
        }
        int sealed =
                kiosk.write(handle ->
                        handle.execute("UPDATE outbox SET body = sealed(body) WHERE body LIKE '{%'")
                                + handle.execute(
                                        """
                                        UPDATE sent_message SET body = sealed(body)
                                        WHERE body LIKE '{%'
                                        """)
                                + handle.execute(
                                        "UPDATE draft SET body = sealed(body) WHERE body LIKE '{%'")
                                + handle.execute(
                                        """
                                        UPDATE technician_deed SET who = sealed(who)
                                        WHERE who NOT LIKE 'sealed:%'
                                        """));
        if (sealed > 0) {
            kiosk.rewrite();
        }
    }

    private static Path make(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException refused) {
            throw new UncheckedIOException(
                    "dataFolder %s cannot be made; give its parent to the kiosk's user"
                            .formatted(folder),
                    refused);
        }
    }

    DiskSeal seal() {
        return seal;
    }

    Database kiosk() {
        return kiosk;
    }

    Database cache() {
        return cache;
    }

    /** Where page pictures lie during a visit. */
    Path visits() {
        return visits;
    }

    /** Copies of what lies in memory; none without a key, since it lies on the disk then. */
    Optional<KeptPages> pages() {
        return seal.isOn()
                ? Optional.of(new KeptPages(visits, folder.resolve("pages"), seal))
                : Optional.empty();
    }

    @Override
    public void close() {
        cache.close();
        kiosk.close();
    }
}
