package vn.motcua.province.petition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.motcua.contract.petition.Petition;
import vn.motcua.contract.petition.PetitionCode;
import vn.motcua.contract.petition.PetitionKind;
import vn.motcua.contract.petition.PetitionPlace;
import vn.motcua.contract.petition.PetitionSender;
import vn.motcua.contract.sync.DocumentRef;
import vn.motcua.province.storage.Dialect;

/** The petitions of a province and what proves them. */
final class PetitionRepository {
    private final Handle handle;

    /** Works inside the caller's transaction. */
    PetitionRepository(Handle handle) {
        this.handle = handle;
    }

    void insert(PetitionFile file) {
        Petition petition = file.petition();
        int _ =
                handle.createUpdate(
                                """
                                INSERT INTO petition (code, version, kind, status, agency,
                                    answer_by, answer, updated_at, commune, place, words,
                                    sender, phone, sent_at,
                                    public_words, public_answer, why, points)
                                VALUES (:code, :version, :kind, :status, :agency,
                                    :answerBy, :answer, :updatedAt, :commune, :place, :words,
                                    :sender, :phone, :sentAt, '', '', '', 0)
                                """)
                        .bind("code", petition.code().value())
                        .bind("version", petition.version())
                        .bind("kind", petition.kind().name())
                        .bind("status", petition.status().name())
                        .bind("agency", petition.agency())
                        .bind("answerBy", petition.answerBy().toString())
                        .bind("answer", petition.answer())
                        .bind("updatedAt", petition.updatedAt().toEpochMilli())
                        .bind("commune", file.place().commune())
                        .bind("place", file.place().words())
                        .bind("words", file.words())
                        .bind("sender", file.sender().name())
                        .bind("phone", file.sender().phone())
                        .bind("sentAt", file.sentAt().toEpochMilli())
                        .execute();
        addProofs(file);
    }

    private void addProofs(PetitionFile file) {
        for (DocumentRef proof : file.proofs()) {
            int _ =
                    handle.execute(
                            """
                            INSERT INTO petition_proof (petition, sha256, paper, pages, bytes)
                            VALUES (?, ?, ?, ?, ?)
                            """,
                            file.petition().code().value(),
                            proof.sha256(),
                            proof.paper(),
                            proof.pages(),
                            proof.bytes());
        }
    }

    void update(PetitionFile file) {
        Petition petition = file.petition();
        Aftermath after = file.after();
        int _ =
                handle.execute(
                        """
                        UPDATE petition SET version = ?, status = ?, agency = ?, answer = ?,
                            updated_at = ?, public_words = ?, public_answer = ?, why = ?,
                            points = ?
                        WHERE code = ?
                        """,
                        petition.version(),
                        petition.status().name(),
                        petition.agency(),
                        petition.answer(),
                        petition.updatedAt().toEpochMilli(),
                        after.publicWords(),
                        after.publicAnswer(),
                        after.why(),
                        after.points(),
                        petition.code().value());
    }

    Optional<PetitionFile> find(PetitionCode code) {
        return one("SELECT * FROM petition WHERE code = ?", code);
    }

    /** Holds its row until the transaction ends. */
    Optional<PetitionFile> findToChange(PetitionCode code, Dialect dialect) {
        return one("SELECT * FROM petition WHERE code = ?" + dialect.forUpdate(), code);
    }

    private Optional<PetitionFile> one(String sql, PetitionCode code) {
        return handle.createQuery(sql)
                .bind(0, code.value())
                .map((row, _) -> file(row, proofs(code)))
                .findOne();
    }

    /** Those without an answer first, the most urgent of them first; without what proves them. */
    List<PetitionFile> list(int max) {
        return handle.createQuery(
                        """
                        SELECT * FROM petition
                        ORDER BY CASE WHEN status IN ('RECEIVED', 'REOPENED') THEN 0 ELSE 1 END,
                            answer_by, code
                        LIMIT ?
                        """)
                .bind(0, max)
                .map((row, _) -> file(row, List.of()))
                .list();
    }

    /** What everybody may read, the newest first. */
    List<PetitionFile> published(int max) {
        return handle.createQuery(
                        """
                        SELECT * FROM petition WHERE public_answer <> ''
                        ORDER BY updated_at DESC, code LIMIT ?
                        """)
                .bind(0, max)
                .map((row, _) -> file(row, List.of()))
                .list();
    }

    private static PetitionFile file(ResultSet row, List<DocumentRef> proofs) throws SQLException {
        return new PetitionFile(
                new Petition(
                        new PetitionCode(row.getString("code")),
                        row.getLong("version"),
                        PetitionKind.valueOf(row.getString("kind")),
                        Petition.Status.valueOf(row.getString("status")),
                        row.getString("agency"),
                        LocalDate.parse(row.getString("answer_by")),
                        row.getString("answer"),
                        Instant.ofEpochMilli(row.getLong("updated_at"))),
                new PetitionPlace(row.getString("commune"), row.getString("place")),
                row.getString("words"),
                new PetitionSender(row.getString("sender"), row.getString("phone")),
                Instant.ofEpochMilli(row.getLong("sent_at")),
                proofs,
                new Aftermath(
                        row.getString("public_words"),
                        row.getString("public_answer"),
                        row.getString("why"),
                        row.getInt("points")));
    }

    private List<DocumentRef> proofs(PetitionCode code) {
        return handle.createQuery("SELECT * FROM petition_proof WHERE petition = ? ORDER BY id")
                .bind(0, code.value())
                .map((row, _) ->
                        new DocumentRef(
                                row.getString("paper"),
                                row.getString("sha256"),
                                row.getLong("bytes"),
                                row.getInt("pages")))
                .list();
    }
}
