package vn.motcua.local.post;

import java.util.List;
import org.jdbi.v3.core.Handle;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.post.Parcel;
import vn.motcua.local.json.ForgetfulJson;

/** Parcels by their dossier. A lower version never replaces a higher one. */
public final class ParcelCache {
    private static final int SHOWN_MAX = 5;
    private static final JsonMapper JSON = ForgetfulJson.builder().build();

    private final Handle handle;

    public ParcelCache(Handle handle) {
        this.handle = handle;
    }

    public void put(Parcel parcel) {
        int _ =
                handle.execute(
                        """
                        INSERT INTO parcel (post_order, dossier, version, body)
                        VALUES (?, ?, ?, sealed(?))
                        ON CONFLICT (post_order) DO UPDATE SET
                            version = excluded.version,
                            body = excluded.body
                        WHERE excluded.version >= version
                        """,
                        parcel.order(),
                        parcel.dossier().value(),
                        parcel.version(),
                        JSON.writeValueAsString(parcel));
    }

    /** The one that was asked for last comes first; at most five. */
    public List<Parcel> of(DossierCode dossier) {
        return handle.createQuery(
                        """
                        SELECT opened(body) FROM parcel WHERE dossier = ? ORDER BY rowid DESC LIMIT ?
                        """)
                .bind(0, dossier.value())
                .bind(1, SHOWN_MAX)
                .mapTo(String.class)
                .map(body -> JSON.readValue(body, Parcel.class))
                .list();
    }

    /** Forgets all, as when the province began to number anew. */
    public void clear() {
        int _ = handle.execute("DELETE FROM parcel");
    }
}
