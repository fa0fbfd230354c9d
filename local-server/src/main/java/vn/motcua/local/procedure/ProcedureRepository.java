package vn.motcua.local.procedure;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import vn.motcua.contract.procedure.Procedure;

/** The procedures that the province published. A lower version never replaces a higher one. */
public final class ProcedureRepository {
    private final Handle handle;

    /**
     * @param handle on {@code cache.db}
     */
    public ProcedureRepository(Handle handle) {
        this.handle = handle;
    }

    public void put(Procedure procedure) {
        put(procedure.code(), procedure.version(), Catalogue.JSON.writeValueAsString(procedure));
    }

    /** What came with the program stands again; an old page cannot bring this one back. */
    public void withdraw(String code, long version) {
        put(code, version, null);
    }

    /** Forgets all, as when the province began to number anew. */
    public void clear() {
        int _ = handle.execute("DELETE FROM procedure");
    }

    /** In the order of their codes. */
    public List<Procedure> published() {
        List<Procedure> published = new ArrayList<>();
        for (String body :
                handle.select("SELECT body FROM procedure WHERE body IS NOT NULL ORDER BY code")
                        .mapTo(String.class)
                        .list()) {
            try {
                published.add(Catalogue.JSON.readValue(body, Procedure.class));
            } catch (JacksonException otherProgram) {
                // An older or newer program wrote it; what came with this one stands.
            }
        }
        return published;
    }

    private void put(String code, long version, @Nullable String body) {
        int _ =
                handle.execute(
                        """
                        INSERT INTO procedure (code, version, body) VALUES (?, ?, ?)
                        ON CONFLICT (code) DO UPDATE SET
                            version = excluded.version, body = excluded.body
                        WHERE excluded.version >= version
                        """,
                        code,
                        version,
                        body);
    }
}
