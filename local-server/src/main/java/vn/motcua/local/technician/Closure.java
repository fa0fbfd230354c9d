package vn.motcua.local.technician;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.motcua.local.storage.Database;

/** Whether the kiosk serves nobody for now. Kept on disk: a restart does not open it again. */
final class Closure {
    private final Database kiosk;

    Closure(Database kiosk) {
        this.kiosk = kiosk;
    }

    boolean holds() {
        return kiosk.read(handle ->
                handle.select("SELECT 1 FROM closed_for_maintenance")
                        .mapTo(Integer.class)
                        .findFirst()
                        .isPresent());
    }

    /** When it shall end, as citizens were told. */
    Optional<Instant> until() {
        return kiosk.read(handle ->
                handle.select("SELECT until FROM closed_for_maintenance WHERE until IS NOT NULL")
                        .mapTo(Long.class)
                        .findFirst()
                        .map(Instant::ofEpochMilli));
    }

    /**
     * Begins now.
     *
     * @param minutes until its end, as citizens are told; 0 if nobody knows
     */
    void begin(Instant now, int minutes) {
        long since = now.toEpochMilli();
        long until = now.plus(Duration.ofMinutes(minutes)).toEpochMilli();
        int _ =
                kiosk.write(handle ->
                        handle.execute(
                                """
                                INSERT INTO closed_for_maintenance (id, since, until)
                                VALUES (1, ?, nullif(?, ?))
                                ON CONFLICT DO NOTHING
                                """,
                                since,
                                until,
                                since));
    }

    void end() {
        int _ = kiosk.write(handle -> handle.execute("DELETE FROM closed_for_maintenance"));
    }
}
