package vn.motcua.province.intake;

import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import vn.motcua.contract.sync.ConsentRecord;

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

    void noteConsent(UUID id, ConsentRecord consent) {
        int _ =
                handle.execute(
                        """
                        INSERT INTO consent (message, purpose, version, text_sha256, agreed_at)
                        VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                        """,
                        id.toString(),
                        consent.purpose().name(),
                        consent.version(),
                        consent.textSha256(),
                        consent.at().toEpochMilli());
    }

    /**
     * SHA-256 of the document that came sealed under that name.
     *
     * @return empty if it did not come
     */
    Optional<String> document(String sealedSha256) {
        return handle.createQuery("SELECT sha256 FROM sealed_document WHERE sealed_sha256 = ?")
                .bind(0, sealedSha256)
                .mapTo(String.class)
                .findOne();
    }

    void insertDocument(String sealedSha256, DocumentStore.Upload.Stored stored, long now) {
        int _ =
                handle.execute(
                        """
                        INSERT INTO document (sha256, bytes, received_at) VALUES (?, ?, ?)
                        ON CONFLICT (sha256) DO NOTHING
                        """,
                        stored.sha256(),
                        stored.bytes(),
                        now);
        int _ =
                handle.execute(
                        """
                        INSERT INTO sealed_document (sealed_sha256, sha256) VALUES (?, ?)
                        ON CONFLICT (sealed_sha256) DO NOTHING
                        """,
                        sealedSha256,
                        stored.sha256());
    }
}
