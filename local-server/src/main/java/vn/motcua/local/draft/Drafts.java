package vn.motcua.local.draft;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.JdbiException;
import vn.motcua.local.event.Event;
import vn.motcua.local.event.EventLog;
import vn.motcua.local.storage.Database;

/**
 * Keeps one draft through a power cut. When the visit ends it is deleted and overwritten; one that
 * has lain too long is somebody else's by then and is deleted unread.
 */
public final class Drafts {
    private static final EventLog EVENTS = EventLog.of(Drafts.class);

    /** Who waits longer than this for the light to come back has gone to the desk. */
    private static final Duration KEPT = Duration.ofMinutes(10);

    private final Database kiosk;
    private final Clock clock;

    /**
     * @param kiosk the database {@code kiosk.db}
     */
    public Drafts(Database kiosk, Clock clock) {
        this.kiosk = kiosk;
        this.clock = clock;
    }

    /** Replaces what was kept. A disk that refuses keeps nobody from going on. */
    public void keep(String body) {
        try {
            int _ =
                    kiosk.write(handle ->
                            handle.execute(
                                    """
                                    INSERT INTO draft (id, body, kept_at) VALUES (1, sealed(?), ?)
                                    ON CONFLICT (id) DO UPDATE
                                        SET body = excluded.body, kept_at = excluded.kept_at
                                    """,
                                    body,
                                    clock.millis()));
        } catch (JdbiException refused) {
            EVENTS.log(new Event.DraftNotKept());
        }
    }

    /** What was kept a short while ago; anything older is forgotten here. */
    public Optional<String> kept() {
        Instant oldest = clock.instant().minus(KEPT);
        Optional<String> body =
                kiosk.read(handle ->
                        handle.select(
                                        "SELECT opened(body) FROM draft WHERE kept_at BETWEEN ? AND ?",
                                        oldest.toEpochMilli(),
                                        clock.millis())
                                .mapTo(String.class)
                                .findFirst());
        if (body.isEmpty()) {
            forget();
        }
        return body;
    }

    /** Nothing of it is on the disk any more. */
    public void forget() {
        try {
            int gone = kiosk.write(handle -> handle.execute("DELETE FROM draft"));
            if (gone > 0) {
                kiosk.emptyJournal();
            }
        } catch (JdbiException refused) {
            EVENTS.log(new Event.DraftNotForgotten());
        }
    }
}
