package vn.motcua.local.petition;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contract.petition.Petition;
import vn.motcua.contract.petition.PetitionCode;
import vn.motcua.local.json.ForgetfulJson;

/** The petitions known here. A lower version never replaces a higher one. */
public final class PetitionCache {
    private static final JsonMapper JSON = ForgetfulJson.builder().build();

    private final Handle handle;

    /** Works inside the caller's transaction on {@code cache.db}. */
    public PetitionCache(Handle handle) {
        this.handle = handle;
    }

    public void put(Petition petition) {
        int _ =
                handle.execute(
                        """
                        INSERT INTO petition (code, version, body) VALUES (?, ?, sealed(?))
                        ON CONFLICT (code) DO UPDATE SET
                            version = excluded.version, body = excluded.body
                        WHERE excluded.version >= version
                        """,
                        petition.code().value(),
                        petition.version(),
                        JSON.writeValueAsString(petition));
    }

    /** Forgets all, as when the province began to number anew. */
    public void clear() {
        int _ = handle.execute("DELETE FROM petition");
    }

    Optional<Petition> find(PetitionCode code) {
        return handle.select("SELECT opened(body) FROM petition WHERE code = ?", code.value())
                .mapTo(String.class)
                .findFirst()
                .map(body -> JSON.readValue(body, Petition.class));
    }
}
