package vn.motcua.province.dossier;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.province.feed.FeedBatch;
import vn.motcua.province.feed.Streams;
import vn.motcua.province.http.Json;
import vn.motcua.province.storage.Database;

/** Writes many dossiers that came from elsewhere, and tells the kiosks of them. */
public final class DossierFiller {
    private final Database database;

    public DossierFiller(Database database) {
        this.database = database;
    }

    public boolean isEmpty() {
        return database.read(handle ->
                handle.createQuery("SELECT NOT EXISTS (SELECT 1 FROM dossier)")
                        .mapTo(Boolean.class)
                        .one());
    }

    /** All of them, or none if one has a code that is known. */
    public void add(List<Dossier> dossiers) {
        try {
            int _ = database.write(handle -> add(handle, dossiers));
        } catch (SQLException failed) {
            throw new IllegalStateException(
                    "the dossiers were not written, one may be known; fill a fresh dataFolder",
                    failed);
        }
    }

    private static int add(Handle handle, List<Dossier> dossiers) throws SQLException {
        List<FeedBatch.Line> lines = new ArrayList<>();
        try (PreparedStatement insert =
                handle.getConnection()
                        .prepareStatement(
                                """
                                INSERT INTO dossier
                                    (code, submission_number, version, status, updated_at, body)
                                VALUES (?, ?, ?, ?, ?, ?)
                                """)) {
            for (Dossier dossier : dossiers) {
                String body = Json.text(dossier);
                insert.setString(1, dossier.code().value());
                insert.setString(2, dossier.submissionNumber());
                insert.setLong(3, dossier.version());
                insert.setInt(4, dossier.status().code());
                insert.setLong(5, dossier.updatedAt().toEpochMilli());
                insert.setString(6, body);
                insert.addBatch();
                lines.add(
                        new FeedBatch.Line(
                                dossier.code().value(),
                                dossier.version(),
                                "{\"kind\":\"DossierChanged\",\"dossier\":" + body + "}"));
            }
            int[] _ = insert.executeBatch();
        }
        FeedBatch.append(handle, Streams.DOSSIERS, lines);
        return lines.size();
    }
}
