package vn.motcua.local.technician;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import vn.motcua.local.storage.Database;

/**
 * Makes guessing a PIN slow: after five wrong ones a pause of 5, then 15, then always 60 minutes.
 * Kept on disk, so neither a restart nor a power cut shortens it.
 */
final class PinLock {
    static final int TRIES = 5;
    private static final List<Duration> PAUSES =
            List.of(Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofMinutes(60));

    private final Database kiosk;

    PinLock(Database kiosk) {
        this.kiosk = kiosk;
    }

    /** What stands against the next try. */
    record Standing(int triesLeft, Duration pause) {
        boolean isLocked() {
            return !pause.isZero();
        }

        /** Minutes to wait, the last one begun counted whole. */
        int minutes() {
            return (int) Math.ceilDiv(pause.toSeconds(), 60);
        }
    }

    private record Row(int wrong, int pauses, Instant until) {
        /** A clock that was set back never makes a pause longer than the longest. */
        Duration left(Instant now) {
            Duration left = Duration.between(now, until);
            if (left.isNegative()) {
                return Duration.ZERO;
            }
            return left.compareTo(PAUSES.getLast()) > 0 ? PAUSES.getLast() : left;
        }
    }

    Standing standing(Instant now) {
        return kiosk.read(PinLock::row).stream()
                .map(row -> new Standing(TRIES - row.wrong(), row.left(now)))
                .findFirst()
                .orElse(new Standing(TRIES, Duration.ZERO));
    }

    /**
     * Counts a try before it is compared, so that pulling the plug in between saves none. To be
     * called only while there is no pause.
     *
     * @return what stands if it was wrong
     */
    Standing count(Instant now) {
        return kiosk.write(handle -> {
            Row before = row(handle).stream().findFirst().orElse(new Row(0, 0, Instant.EPOCH));
            Row after = new Row(before.wrong() + 1, before.pauses(), Instant.EPOCH);
            if (after.wrong() >= TRIES) {
                Duration pause = PAUSES.get(Math.min(before.pauses(), PAUSES.size() - 1));
                after = new Row(0, before.pauses() + 1, now.plus(pause));
            }
            save(handle, after);
            return new Standing(TRIES - after.wrong(), after.left(now));
        });
    }

    /** The right PIN came: everything counts from the beginning. */
    void forget() {
        int _ = kiosk.write(handle -> handle.execute("DELETE FROM pin_lock"));
    }

    private static List<Row> row(Handle handle) {
        return handle.select("SELECT wrong, pauses, until FROM pin_lock")
                .map((row, _) ->
                        new Row(row.getInt(1), row.getInt(2), Instant.ofEpochMilli(row.getLong(3))))
                .list();
    }

    private static void save(Handle handle, Row row) {
        int _ =
                handle.execute(
                        """
                        INSERT INTO pin_lock (id, wrong, pauses, until) VALUES (1, ?, ?, ?)
                        ON CONFLICT (id) DO UPDATE
                        SET wrong = excluded.wrong, pauses = excluded.pauses, until = excluded.until
                        """,
                        row.wrong(),
                        row.pauses(),
                        row.until().toEpochMilli());
    }
}
