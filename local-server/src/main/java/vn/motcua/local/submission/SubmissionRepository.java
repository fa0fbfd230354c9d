package vn.motcua.local.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The papers taken in here, their numbers and their files. */
final class SubmissionRepository {
    private final Handle handle;

    SubmissionRepository(Handle handle) {
        this.handle = handle;
    }

    void add(UUID id, HandInOutcome.TakenIn takenIn, List<String> documents) {
        int _ =
                handle.execute(
                        """
                        INSERT INTO submission (id, number, pages, handed_in_at)
                        VALUES (?, ?, ?, ?)
                        """,
                        id.toString(),
                        takenIn.number(),
                        takenIn.pages(),
                        takenIn.handedInAt().toEpochMilli());
        for (String sha256 : documents) {
            int _ =
                    handle.execute(
                            """
                            INSERT INTO submission_document (submission, sha256) VALUES (?, ?)
                            ON CONFLICT DO NOTHING
                            """,
                            id.toString(),
                            sha256);
        }
    }

    Optional<HandInOutcome.TakenIn> find(UUID id) {
        return handle.select(
                        "SELECT number, pages, handed_in_at FROM submission WHERE id = ?",
                        id.toString())
                .map((row, _) ->
                        new HandInOutcome.TakenIn(
                                row.getString(1),
                                row.getInt(2),
                                Instant.ofEpochMilli(row.getLong(3))))
                .findFirst();
    }

    /** 1 for the first of a day; never the same twice, also when the clock was set back. */
    int nextNumber(LocalDate day) {
        return handle.select(
                        """
                        INSERT INTO day_number (day, last) VALUES (?, 1)
                        ON CONFLICT (day) DO UPDATE SET last = last + 1
                        RETURNING last
                        """,
                        DateTimeFormatter.BASIC_ISO_DATE.format(day))
                .mapTo(Integer.class)
                .one();
    }

    void skipNumbers(LocalDate day, int count) {
        int _ =
                handle.execute(
                        """
                        INSERT INTO day_number (day, last) VALUES (?, ?)
                        ON CONFLICT (day) DO UPDATE SET last = last + excluded.last
                        """,
                        DateTimeFormatter.BASIC_ISO_DATE.format(day),
                        count);
    }

    /** The last papers under that number which still lie in the outbox. */
    Optional<Waiting> waiting(String number) {
        return handle.select(
                        """
                        SELECT number, handed_in_at FROM submission
                        WHERE number = ? AND id IN (SELECT id FROM outbox)
                        ORDER BY handed_in_at DESC LIMIT 1
                        """,
                        number)
                .map((row, _) ->
                        new Waiting(row.getString(1), Instant.ofEpochMilli(row.getLong(2))))
                .findFirst();
    }

    int petitionsSince(Instant from) {
        return handle.select(
                        """
                        SELECT count(*) FROM submission
                        WHERE number LIKE 'PAKN-%' AND handed_in_at > ?
                        """,
                        from.toEpochMilli())
                .mapTo(Integer.class)
                .one();
    }

    void settle(UUID id, Instant at) {
        int _ =
                handle.execute(
                        "UPDATE submission SET settled_at = ? WHERE id = ? AND settled_at IS NULL",
                        at.toEpochMilli(),
                        id.toString());
    }

    /** Settled papers whose message is through: nothing here needs their files any more. */
    List<UUID> forgettable() {
        return handle.select(
                        """
                        SELECT id FROM submission
                        WHERE settled_at IS NOT NULL
                            AND id IN (SELECT submission FROM submission_document)
                            AND id NOT IN (SELECT id FROM outbox)
                        """)
                .mapTo(String.class)
                .map(UUID::fromString)
                .list();
    }

    /** No two papers share a file: each was sealed by itself. */
    List<String> filesOf(UUID id) {
        return handle.select(
                        "SELECT sha256 FROM submission_document WHERE submission = ?",
                        id.toString())
                .mapTo(String.class)
                .list();
    }

    /** Forgets papers whose files are forgotten and that were settled before that moment. */
    void purge(Instant before) {
        int _ =
                handle.execute(
                        """
                        DELETE FROM submission
                        WHERE settled_at < ?
                            AND id NOT IN (SELECT submission FROM submission_document)
                        """,
                        before.toEpochMilli());
    }

    boolean needs(String sha256) {
        return handle.select("SELECT 1 FROM submission_document WHERE sha256 = ?", sha256)
                .mapTo(Integer.class)
                .findFirst()
                .isPresent();
    }

    void forgetFiles(UUID id) {
        int _ =
                handle.execute(
                        "DELETE FROM submission_document WHERE submission = ?", id.toString());
    }
}
