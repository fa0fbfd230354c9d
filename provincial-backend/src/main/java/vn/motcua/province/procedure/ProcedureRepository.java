package vn.motcua.province.procedure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.motcua.contract.procedure.Procedure;
import vn.motcua.province.http.Json;

/** All versions of all procedures that were ever published. */
final class ProcedureRepository {
    private static final String COLUMNS = "SELECT body, withdrawn, published_at ";
    private final Handle handle;

    ProcedureRepository(Handle handle) {
        this.handle = handle;
    }

    Optional<PublishedVersion> newest(String code) {
        return of(
                        COLUMNS
                                + "FROM procedure_version WHERE code = ? ORDER BY version DESC LIMIT 1",
                        code)
                .stream()
                .findFirst();
    }

    /** The newest version of each, in the order of their codes. */
    List<PublishedVersion> newest() {
        return of(
                COLUMNS
                        + """
                        FROM procedure_version AS one
                        WHERE version = (
                            SELECT max(version) FROM procedure_version WHERE code = one.code)
                        ORDER BY code
                        """);
    }

    /** Fails when somebody else has published that version meanwhile. */
    void add(PublishedVersion version) {
        Procedure procedure = version.procedure();
        int _ =
                handle.execute(
                        """
                        INSERT INTO procedure_version (code, version, withdrawn, published_at, body)
                        VALUES (?, ?, ?, ?, ?)
                        """,
                        procedure.code(),
                        procedure.version(),
                        version.isWithdrawn() ? 1 : 0,
                        version.at().toEpochMilli(),
                        Json.text(procedure));
    }

    private List<PublishedVersion> of(String sql, Object... values) {
        return handle.select(sql, values)
                .map((row, _) ->
                        new PublishedVersion(
                                Json.read(row.getString("body"), Procedure.class),
                                row.getInt("withdrawn") == 1,
                                Instant.ofEpochMilli(row.getLong("published_at"))))
                .list();
    }
}
