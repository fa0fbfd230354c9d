package vn.motcua.local.procedure;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import vn.motcua.contract.procedure.LifeEvents;

/** The life events that the province published. A lower version never replaces a higher one. */
public final class LifeEventRepository {
    private final Handle handle;

    /**
     * @param handle on {@code cache.db}
     */
    public LifeEventRepository(Handle handle) {
        this.handle = handle;
    }

    public void put(LifeEvents events) {
        put(events.version(), Catalogue.JSON.writeValueAsString(events));
    }

    /** Those that came with the program stand again; an old page cannot bring these back. */
    public void withdraw(long version) {
        put(version, null);
    }

    /** Forgets all, as when the province began to number anew. */
    public void clear() {
        int _ = handle.execute("DELETE FROM life_events");
    }

    /** Empty when those that came with the program stand. */
    public Optional<LifeEvents> published() {
        return handle.select("SELECT body FROM life_events WHERE body IS NOT NULL")
                .mapTo(String.class)
                .findOne()
                .flatMap(LifeEventRepository::read);
    }

    private static Optional<LifeEvents> read(String body) {
        try {
            return Optional.of(Catalogue.JSON.readValue(body, LifeEvents.class));
        } catch (JacksonException otherProgram) {
            // An older or newer program wrote it; what came with this one stands.
            return Optional.empty();
        }
    }

    private void put(long version, @Nullable String body) {
        int _ =
                handle.execute(
                        """
                        INSERT INTO life_events (id, version, body) VALUES ('life-events', ?, ?)
                        ON CONFLICT (id) DO UPDATE SET
                            version = excluded.version, body = excluded.body
                        WHERE excluded.version >= version
                        """,
                        version,
                        body);
    }
}
