package vn.motcua.province.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import vn.motcua.contract.sync.FeedChange.SubmissionTaken;
import vn.motcua.province.feed.FeedWriter;
import vn.motcua.province.feed.Streams;
import vn.motcua.province.storage.Database;

/**
 * Tells each kiosk of the papers that the province has for good: those that are older than a backup
 * gets. Until then the kiosk keeps them, so that a province that went back to its backup gets them
 * again.
 */
public final class Settling {
    private static final int BATCH_MAX = 500;

    private final Database database;
    private final FeedWriter feed;
    private final Duration after;
    private final InstantSource clock;

    /** Nothing is old enough before; unless the clock is set. */
    private volatile Instant next = Instant.MIN;

    /**
     * @param after zero settles papers in the transaction that takes them
     */
    public Settling(Database database, FeedWriter feed, Duration after, InstantSource clock) {
        this.database = database;
        this.feed = feed;
        this.after = after;
        this.clock = clock;
    }

    /** Papers that were taken, and where they went. */
    private record Taken(String id, String kiosk, String dossier) {}

    /** Of papers that are just taken, in their transaction. */
    void begin(Handle handle, UUID message, String kiosk, String dossier) {
        if (after.isZero()) {
            tell(handle, new Taken(message.toString(), kiosk, dossier));
        } else {
            int _ =
                    handle.execute(
                            "UPDATE message SET is_settled = 0 WHERE id = ?", message.toString());
        }
    }

    /** Settles what is old enough; several processes may do so at once. */
    public void turn() {
        Instant now = clock.instant();
        boolean isTooEarly = now.isBefore(next) && !next.isAfter(now.plus(after));
        if (after.isZero() || isTooEarly) {
            return;
        }
        next = database.read(Settling::oldest).orElse(now).plus(after);
        if (!next.isAfter(now)) {
            while (database.write(this::settle) == BATCH_MAX) {
                // A long night leaves more than one batch.
            }
        }
    }

    /** Empty when nothing waits: then nothing will have waited for long enough in a while. */
    private static Optional<Instant> oldest(Handle handle) {
        return handle.select(
                        """
                        SELECT taken_at FROM message WHERE is_settled = 0
                        ORDER BY taken_at LIMIT 1
                        """)
                .mapTo(Long.class)
                .findFirst()
                .map(Instant::ofEpochMilli);
    }

    private long before() {
        return clock.instant().minus(after).toEpochMilli();
    }

    private int settle(Handle handle) {
        List<Taken> settled =
                handle.createQuery(
                                """
                                UPDATE message SET is_settled = 1
                                WHERE is_settled = 0 AND id IN
                                    (SELECT id FROM message
                                     WHERE is_settled = 0 AND taken_at <= :before
                                     ORDER BY taken_at LIMIT :max)
                                RETURNING id, kiosk, dossier_code
                                """)
                        .bind("before", before())
                        .bind("max", BATCH_MAX)
                        .map((row, _) ->
                                new Taken(
                                        row.getString("id"),
                                        row.getString("kiosk"),
                                        row.getString("dossier_code")))
                        .list();
        settled.forEach(taken -> tell(handle, taken));
        return settled.size();
    }

    private void tell(Handle handle, Taken taken) {
        feed.append(
                handle,
                Streams.receiptsOf(taken.kiosk()),
                taken.id(),
                1,
                new SubmissionTaken(UUID.fromString(taken.id()), taken.dossier()));
    }
}
