package vn.motcua.local.utility;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contract.utility.Utility;

/** The utilities that the province published. A lower version never replaces a higher one. */
public final class UtilityRepository {
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .build();

    private final Handle handle;

    /**
     * @param handle on {@code cache.db}
     */
    public UtilityRepository(Handle handle) {
        this.handle = handle;
    }

    public void put(Utility utility) {
        put(utility.card().id(), utility.version(), JSON.writeValueAsString(utility));
    }

    /** Keeps the version, so that an old page cannot bring it back. */
    public void withdraw(String id, long version) {
        put(id, version, null);
    }

    /** Forgets all, as when the province began to number anew. */
    public void clear() {
        int _ = handle.execute("DELETE FROM utility");
    }

    /** In the order of their ids. */
    List<Utility> offered() {
        List<Utility> offered = new ArrayList<>();
        for (String body :
                handle.select("SELECT body FROM utility WHERE body IS NOT NULL ORDER BY id")
                        .mapTo(String.class)
                        .list()) {
            try {
                offered.add(JSON.readValue(body, Utility.class));
            } catch (JacksonException otherProgram) {
                // An older or newer program wrote it; the others are offered all the same.
            }
        }
        return offered;
    }

    private void put(String id, long version, @Nullable String body) {
        int _ =
                handle.execute(
                        """
                        INSERT INTO utility (id, version, body) VALUES (?, ?, ?)
                        ON CONFLICT (id) DO UPDATE SET
                            version = excluded.version, body = excluded.body
                        WHERE excluded.version >= version
                        """,
                        id,
                        version,
                        body);
    }
}
