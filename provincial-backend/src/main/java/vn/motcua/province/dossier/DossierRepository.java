package vn.motcua.province.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.dossier.FormAnswer;
import vn.motcua.contract.dossier.PageWarning;
import vn.motcua.contract.sync.DocumentRef;
import vn.motcua.province.http.Json;
import vn.motcua.province.storage.Dialect;

/** The rows of dossiers: a few columns to find them by, and the whole as it is told. */
final class DossierRepository {
    private final Handle handle;

    DossierRepository(Handle handle) {
        this.handle = handle;
    }

    Optional<Dossier> find(String code) {
        return one("SELECT body FROM dossier WHERE code = ?", code);
    }

    /** The newest with this number: a kiosk that lost its disk may give a number twice. */
    Optional<Dossier> findByNumber(String submissionNumber) {
        return one(
                """
                SELECT body FROM dossier WHERE submission_number = ?
                ORDER BY updated_at DESC LIMIT 1
                """,
                submissionNumber);
    }

    /** Holds the row until the transaction ends. */
    Optional<Dossier> findToChange(DossierCode code, Dialect dialect) {
        return one("SELECT body FROM dossier WHERE code = ?" + dialect.forUpdate(), code.value());
    }

    /** One that the one-stop system calls by this code. */
    Optional<Dossier> findByItsCode(String code) {
        return one(
                """
                SELECT body FROM dossier
                WHERE code = (SELECT dossier FROM one_stop_dossier WHERE its_code = ?)
                """,
                code);
    }

    void insert(Dossier dossier) {
        int _ =
                handle.execute(
                        """
                        INSERT INTO dossier
                            (code, submission_number, version, status, updated_at, body)
                        VALUES (?, ?, ?, ?, ?, ?)
                        """,
                        dossier.code().value(),
                        dossier.submissionNumber(),
                        dossier.version(),
                        dossier.status().code(),
                        dossier.updatedAt().toEpochMilli(),
                        Json.text(dossier));
    }

    void update(Dossier dossier) {
        int _ =
                handle.execute(
                        """
                        UPDATE dossier SET version = ?, status = ?, updated_at = ?, body = ?
                        WHERE code = ?
                        """,
                        dossier.version(),
                        dossier.status().code(),
                        dossier.updatedAt().toEpochMilli(),
                        Json.text(dossier),
                        dossier.code().value());
    }

    /**
     * The next number of a series.
     *
     * @param least no lower than this
     */
    long nextSerial(String series, long least) {
        return handle.createQuery(
                        """
                        INSERT INTO dossier_serial (series, last) VALUES (:series, :least)
                        ON CONFLICT (series) DO UPDATE SET last =
                            CASE WHEN dossier_serial.last < :least THEN :least
                                ELSE dossier_serial.last + 1 END
                        RETURNING last
                        """)
                .bind("series", series)
                .bind("least", least)
                .mapTo(Long.class)
                .one();
    }

    /** Whether it ever had a kiosk, and so may have given codes. */
    boolean isInUse() {
        return handle.createQuery("SELECT EXISTS (SELECT 1 FROM kiosk)").mapTo(Boolean.class).one();
    }

    void addDocuments(DossierCode code, HandedIn handedIn) {
        try (PreparedBatch batch =
                handle.prepareBatch(
                        """
                        INSERT INTO dossier_document
                            (dossier, message, sha256, paper, pages, bytes, handed_in_at, warnings)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        """)) {
            for (DocumentRef document : handedIn.papers().documents()) {
                var _ =
                        batch.add(
                                code.value(),
                                handedIn.message().toString(),
                                document.sha256(),
                                document.paper(),
                                document.pages(),
                                document.bytes(),
                                handedIn.papers().handedInAt().toEpochMilli(),
                                document.warnings().stream()
                                        .map(PageWarning::name)
                                        .collect(Collectors.joining(" ")));
            }
            int[] _ = batch.execute();
        }
    }

    void addAnswers(DossierCode code, HandedIn handedIn) {
        for (FormAnswer said : handedIn.papers().answers()) {
            int _ =
                    handle.execute(
                            """
                            INSERT INTO form_answer (dossier, message, question_key, question, answer)
                            VALUES (?, ?, ?, ?, ?)
                            """,
                            code.value(),
                            handedIn.message().toString(),
                            said.key(),
                            said.question(),
                            said.answer());
        }
    }

    List<FormAnswer> answers(String code) {
        return handle.createQuery(
                        """
                        SELECT question_key, question, answer FROM form_answer
                        WHERE dossier = ? ORDER BY id
                        """)
                .bind(0, code)
                .map((row, _) ->
                        new FormAnswer(
                                row.getString("question_key"),
                                row.getString("question"),
                                row.getString("answer")))
                .list();
    }

    List<DossierDocument> documents(String code) {
        return handle.createQuery("SELECT * FROM dossier_document WHERE dossier = ? ORDER BY id")
                .bind(0, code)
                .map((row, _) ->
                        new DossierDocument(
                                row.getString("sha256"),
                                row.getString("paper"),
                                row.getInt("pages"),
                                row.getLong("bytes"),
                                Instant.ofEpochMilli(row.getLong("handed_in_at")),
                                warnings(row.getString("warnings"))))
                .list();
    }

    private static List<PageWarning> warnings(String names) {
        return names.isEmpty()
                ? List.of()
                : Stream.of(names.split(" ", -1)).map(PageWarning::valueOf).toList();
    }

    private Optional<Dossier> one(String sql, String value) {
        return handle.createQuery(sql)
                .bind(0, value)
                .mapTo(String.class)
                .findOne()
                .map(body -> Json.read(body, Dossier.class));
    }
}
