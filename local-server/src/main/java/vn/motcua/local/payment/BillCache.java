package vn.motcua.local.payment;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.payment.Bill;
import vn.motcua.local.json.ForgetfulJson;

/** Bills by their dossier. A lower version never replaces a higher one. */
public final class BillCache {
    private static final JsonMapper JSON = ForgetfulJson.builder().build();

    private final Handle handle;

    public BillCache(Handle handle) {
        this.handle = handle;
    }

    public void put(Bill bill) {
        int _ =
                handle.execute(
                        """
                        INSERT INTO bill (reference, dossier, version, body) VALUES (?, ?, ?, sealed(?))
                        ON CONFLICT (reference) DO UPDATE SET
                            version = excluded.version,
                            body = excluded.body
                        WHERE excluded.version >= version
                        """,
                        bill.reference(),
                        bill.dossier().value(),
                        bill.version(),
                        JSON.writeValueAsString(bill));
    }

    /** The one that was opened last. */
    public Optional<Bill> newest(DossierCode dossier) {
        return handle.createQuery(
                        "SELECT opened(body) FROM bill WHERE dossier = ? ORDER BY rowid DESC LIMIT 1")
                .bind(0, dossier.value())
                .mapTo(String.class)
                .map(body -> JSON.readValue(body, Bill.class))
                .findOne();
    }

    /** Forgets all, as when the province began to number anew. */
    public void clear() {
        int _ = handle.execute("DELETE FROM bill");
    }
}
