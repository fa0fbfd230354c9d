package vn.motcua.province.fleet;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.province.storage.Database;

/**
 * All kiosks, read at once for the thousands that ask at the same moment. What this process changes
 * is seen at once, what another one does after a second; beside SQLite there is no other.
 */
final class Roster {
    private static final long FRESH_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final Database database;
    private volatile @Nullable Read last;

    private record Read(Map<String, Kiosk> kiosks, long at) {
        private Read {
            kiosks = Map.copyOf(kiosks);
        }
    }

    Roster(Database database) {
        this.database = database;
    }

    /** One that is not among them may have come since. */
    Optional<Kiosk> find(String name) {
        Read read = last;
        Read known = read != null && isFresh(read) ? read : readAgain();
        return Optional.ofNullable(known.kiosks().get(name))
                .or(() -> database.read(handle -> new KioskRepository(handle).find(name)));
    }

    /** Something was changed here; what was read before cannot be kept after it. */
    synchronized void forget() {
        last = null;
    }

    private boolean isFresh(Read read) {
        return database.dialect().hasOneWriter() || System.nanoTime() - read.at() < FRESH_NANOS;
    }

    private synchronized Read readAgain() {
        Read read = last;
        if (read != null && isFresh(read)) {
            return read;
        }
        long now = System.nanoTime();
        Read fresh =
                new Read(
                        database.read(handle -> new KioskRepository(handle).all()).stream()
                                .collect(Collectors.toMap(Kiosk::name, Function.identity())),
                        now);
        last = fresh;
        return fresh;
    }
}
