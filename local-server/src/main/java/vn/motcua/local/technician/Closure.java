package vn.motcua.local.technician;

import java.time.Instant;
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

    void begin(Instant now) {
        int _ =
                kiosk.write(handle ->
                        handle.execute(
                                """
                                INSERT INTO closed_for_maintenance (id, since) VALUES (1, ?)
                                ON CONFLICT DO NOTHING
                                """,
                                now.toEpochMilli()));
    }

    void end() {
        int _ = kiosk.write(handle -> handle.execute("DELETE FROM closed_for_maintenance"));
    }
}
