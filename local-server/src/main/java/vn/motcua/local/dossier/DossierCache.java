package vn.motcua.local.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.local.json.ForgetfulJson;

/** The dossiers known here. A lower version never replaces a higher one. */
public final class DossierCache {
    private static final JsonMapper JSON = ForgetfulJson.builder().build();

    private final Handle handle;

    /** Works inside the caller's transaction on {@code cache.db}. */
    public DossierCache(Handle handle) {
        this.handle = handle;
    }

    /**
     * A dossier as it was known at a moment.
     *
     * @param isAsked the stream has not told it yet
     */
    record Remembered(Dossier dossier, Instant updatedAt, boolean isAsked) {}

    /**
     * What the stream told.
     *
     * @param now when this kiosk learned it
     */
    public void put(Dossier dossier, Instant now) {
        int _ =
                handle.execute(
                        """
                        INSERT INTO dossier (code, submission_number, version, body, updated_at)
                        VALUES (?, ?, ?, sealed(?), ?)
                        ON CONFLICT (code) DO UPDATE SET
                            submission_number = excluded.submission_number,
                            version = excluded.version,
                            body = excluded.body,
                            updated_at = excluded.updated_at,
                            asked = 0
                        WHERE excluded.version >= version
                        """,
                        dossier.code().value(),
                        dossier.submissionNumber(),
                        dossier.version(),
                        JSON.writeValueAsString(dossier),
                        now.toEpochMilli());
    }

    /**
     * What the province answered, perhaps before the stream told it; perhaps the stream never will,
     * when the province goes back to a backup.
     */
    void putAsked(Dossier dossier, Instant now) {
        boolean isTold =
                byCode(dossier.code())
                        .filter(known -> !known.isAsked() && known.dossier().equals(dossier))
                        .isPresent();
        put(dossier, now);
        int _ =
                handle.execute(
                        "UPDATE dossier SET asked = ? WHERE code = ? AND version = ?",
                        isTold ? 0 : 1,
                        dossier.code().value(),
                        dossier.version());
    }

    /** Forgets the dossier but keeps the version, so that an old page cannot bring it back. */
    public void remove(String code, long version, Instant now) {
        int _ =
                handle.execute(
                        """
                        INSERT INTO dossier (code, submission_number, version, body, updated_at)
                        VALUES (?, '', ?, NULL, ?)
                        ON CONFLICT (code) DO UPDATE SET
                            submission_number = '',
                            version = excluded.version,
                            body = NULL,
                            updated_at = excluded.updated_at,
                            asked = 0
                        WHERE excluded.version >= version
                        """,
                        code,
                        version,
                        now.toEpochMilli());
    }

    /** Forgets all of them, as when the province began to number anew. */
    public void clear() {
        int _ = handle.execute("DELETE FROM dossier");
    }

    /** Some of them, those with the newest codes first. */
    public List<Dossier> newest(int max) {
        return handle
                .select(
                        """
                        SELECT opened(body), updated_at, asked FROM dossier
                        WHERE body IS NOT NULL ORDER BY code DESC LIMIT ?
                        """,
                        max)
                .map((row, _) -> remembered(row))
                .stream()
                .flatMap(Optional::stream)
                .map(Remembered::dossier)
                .toList();
    }

    Optional<Remembered> byCode(DossierCode code) {
        return one(
                """
                SELECT opened(body), updated_at, asked FROM dossier
                WHERE code = ? AND body IS NOT NULL
                """,
                code.value());
    }

    Optional<Remembered> byNumber(String kioskNumber) {
        return one(
                """
                SELECT opened(body), updated_at, asked FROM dossier
                WHERE submission_number = ? AND submission_number <> '' AND body IS NOT NULL
                """,
                kioskNumber);
    }

    private Optional<Remembered> one(String sql, String key) {
        return handle.select(sql, key)
                .map((row, _) -> remembered(row))
                .findFirst()
                .flatMap(Function.identity());
    }

    /** Empty for what another version of this program wrote and this one cannot read. */
    private static Optional<Remembered> remembered(ResultSet row) throws SQLException {
        try {
            return Optional.of(
                    new Remembered(
                            JSON.readValue(row.getString(1), Dossier.class),
                            Instant.ofEpochMilli(row.getLong(2)),
                            row.getBoolean(3)));
        } catch (JacksonException notUnderstood) {
            return Optional.empty();
        }
    }
}
