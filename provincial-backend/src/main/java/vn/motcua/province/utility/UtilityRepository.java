package vn.motcua.province.utility;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.motcua.contract.utility.Utility;
import vn.motcua.province.http.Json;

/** The newest version of every utility that was ever published. */
final class UtilityRepository {
    private final Handle handle;

    UtilityRepository(Handle handle) {
        this.handle = handle;
    }

    /** One as it was told to the kiosks last. */
    record Row(Utility utility, boolean isWithdrawn) {}

    Optional<Row> newest(String id) {
        return handle.select("SELECT body, withdrawn FROM utility WHERE id = ?", id)
                .map((row, _) -> row(row.getString(1), row.getInt(2)))
                .findOne();
    }

    /** Those that stand, in the order of their ids. */
    List<Utility> standing() {
        return handle.select("SELECT body, withdrawn FROM utility WHERE withdrawn = 0 ORDER BY id")
                .map((row, _) -> row(row.getString(1), row.getInt(2)).utility())
                .list();
    }

    private static Row row(String body, int withdrawn) {
        return new Row(Json.read(body, Utility.class), withdrawn == 1);
    }

    void put(Utility utility, boolean isWithdrawn) {
        int _ =
                handle.execute(
                        """
                        INSERT INTO utility (id, version, withdrawn, body) VALUES (?, ?, ?, ?)
                        ON CONFLICT (id) DO UPDATE SET version = excluded.version,
                            withdrawn = excluded.withdrawn, body = excluded.body
                        """,
                        utility.card().id(),
                        utility.version(),
                        isWithdrawn ? 1 : 0,
                        Json.text(utility));
    }
}
