package vn.motcua.province.fleet;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.motcua.province.storage.Database;

/**
 * All kiosks as they stood within the last second, read at once for the thousands that ask at the
 * same moment. What this process changes is seen at once, what another one does after a second.
 */
final class Roster {
    private static final long FRESH_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final Database database;
    private volatile Read last = new Read(Map.of(), System.nanoTime() - FRESH_NANOS);

    private record Read(Map<String, Kiosk> kiosks, long at) {
        private Read {
            kiosks = Map.copyOf(kiosks);
        }

        private boolean isFresh() {
            return System.nanoTime() - at < FRESH_NANOS;
        }
    }

    Roster(Database database) {
        this.database = database;
    }

    /** One that is not among them may have come since. */
    Optional<Kiosk> find(String name) {
        Read known = last.isFresh() ? last : readAgain();
        return Optional.ofNullable(known.kiosks().get(name))
                .or(() -> database.read(handle -> new KioskRepository(handle).find(name)));
    }

    /** Something was changed here; what was read before cannot be kept after it. */
    synchronized void forget() {
        last = new Read(Map.of(), System.nanoTime() - FRESH_NANOS);
    }

    private synchronized Read readAgain() {
        if (!last.isFresh()) {
            long now = System.nanoTime();
            last =
                    new Read(
                            database.read(handle -> new KioskRepository(handle).all()).stream()
                                    .collect(Collectors.toMap(Kiosk::name, Function.identity())),
                            now);
        }
        return last;
    }
}
