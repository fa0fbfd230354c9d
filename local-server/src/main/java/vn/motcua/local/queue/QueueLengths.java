package vn.motcua.local.queue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.jdbi.v3.core.Handle;
import vn.motcua.contract.queue.QueueLength;
import vn.motcua.contract.queue.QueueService;

/** How many wait, as the province last told. A lower version never replaces a higher one. */
public final class QueueLengths {
    private static final Duration CURRENT_MAX = Duration.ofSeconds(60);

    private final Handle handle;

    public QueueLengths(Handle handle) {
        this.handle = handle;
    }

    public void put(QueueLength length) {
        int _ =
                handle.execute(
                        """
                        INSERT INTO queue_length (service, day, version, waiting, last)
                        VALUES (?, ?, ?, ?, ?)
                        ON CONFLICT (service) DO UPDATE SET
                            day = excluded.day,
                            version = excluded.version,
                            waiting = excluded.waiting,
                            last = CASE WHEN excluded.day = day AND last > excluded.last
                                THEN last ELSE excluded.last END
                        WHERE excluded.day > day
                            OR (excluded.day = day AND excluded.version >= version)
                        """,
                        length.service(),
                        length.day().toString(),
                        length.version(),
                        length.waiting(),
                        length.last());
    }

    /** Empty unless the province said a moment ago that nothing newer is to be told. */
    public OptionalInt waiting(LocalDate day, String service, Instant now) {
        Instant confirmedAt = confirmedAt(QueueService.streamOf(QueueService.centreOf(service)));
        boolean isCurrent = !confirmedAt.isAfter(now) && confirmedAt.plus(CURRENT_MAX).isAfter(now);
        return isCurrent ? OptionalInt.of(told(day, service)) : OptionalInt.empty();
    }

    /** Nobody, if nothing was said of this day: each number is told of. */
    private int told(LocalDate day, String service) {
        return handle.select(
                        "SELECT waiting FROM queue_length WHERE day = ? AND service = ?",
                        day.toString(),
                        service)
                .mapTo(Integer.class)
                .findFirst()
                .orElse(0);
    }

    private Instant confirmedAt(String stream) {
        return handle.select("SELECT confirmed_at FROM feed_position WHERE stream = ?", stream)
                .mapTo(Long.class)
                .findFirst()
                .map(Instant::ofEpochMilli)
                .orElse(Instant.EPOCH);
    }

    /** The highest number of a day of which the province ever said that a kiosk got it, or 0. */
    int last(LocalDate day, String service) {
        return handle.select(
                        "SELECT last FROM queue_length WHERE day = ? AND service = ?",
                        day.toString(),
                        service)
                .mapTo(Integer.class)
                .findFirst()
                .orElse(0);
    }

    /** Forgets who waits, as when the province went back; not what kiosks got to give. */
    public void clear() {
        int _ = handle.execute("UPDATE queue_length SET version = 0, waiting = 0");
    }
}
