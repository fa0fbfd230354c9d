package vn.motcua.province.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import vn.motcua.contract.sync.DocumentRef;

/** The messages taken, for ever, and the documents that are here. */
final class MessageRepository {
    /** A message that was taken. */
    record Row(String kiosk, String fingerprint, String dossierCode) {}

    private final Handle handle;

    MessageRepository(Handle handle) {
        this.handle = handle;
    }

    Optional<Row> find(UUID id) {
        return handle.createQuery(
                        "SELECT kiosk, fingerprint, dossier_code FROM message WHERE id = ?")
                .bind(0, id.toString())
                .map((row, _) ->
                        new Row(
                                row.getString("kiosk"),
                                row.getString("fingerprint"),
                                row.getString("dossier_code")))
                .findOne();
    }

    /** False if the message is here already; waits for one who is just taking it. */
    boolean insert(UUID id, Row row, long now) {
        return handle.execute(
                        """
                        INSERT INTO message (id, kiosk, fingerprint, dossier_code, taken_at)
                        VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
                        """,
                        id.toString(),
                        row.kiosk(),
                        row.fingerprint(),
                        row.dossierCode(),
                        now)
                == 1;
    }

    void noteDossier(UUID id, String code) {
        int _ =
                handle.execute(
                        "UPDATE message SET dossier_code = ? WHERE id = ?", code, id.toString());
    }

    boolean hasDocument(String sha256) {
        return handle.createQuery("SELECT count(*) FROM document WHERE sha256 = ?")
                        .bind(0, sha256)
                        .mapTo(Integer.class)
                        .one()
                == 1;
    }

    /** Hashes that are not here, each once. */
    List<String> missing(List<DocumentRef> documents) {
        List<String> missing = new ArrayList<>();
        for (DocumentRef document : documents) {
            if (!missing.contains(document.sha256()) && !hasDocument(document.sha256())) {
                missing.add(document.sha256());
            }
        }
        return missing;
    }

    /** False if it was here already. */
    boolean insertDocument(String sha256, long bytes, long now) {
        return handle.execute(
                        """
                        INSERT INTO document (sha256, bytes, received_at) VALUES (?, ?, ?)
                        ON CONFLICT (sha256) DO NOTHING
                        """,
                        sha256,
                        bytes,
                        now)
                == 1;
    }
}
