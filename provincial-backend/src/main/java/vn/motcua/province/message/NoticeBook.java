package vn.motcua.province.message;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import vn.motcua.contract.dossier.ConsentPurpose;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.FormAnswer;
import vn.motcua.contract.sync.OutboxEntry.PapersHandedIn;
import vn.motcua.province.http.Json;

/**
 * The rows of who is told and of what she is told. Everything here belongs to the transaction of
 * what happened: a step without its notice, or a notice without its step, does not exist.
 */
public final class NoticeBook {
    private static final Duration KEPT = Duration.ofDays(30);

    private final Handle handle;

    public NoticeBook(Handle handle) {
        this.handle = handle;
    }

    /** Keeps the number that came with papers, if she agreed to it and it takes messages. */
    public void agree(String dossier, PapersHandedIn papers) {
        papers.consents().stream()
                .filter(consent -> consent.purpose() == ConsentPurpose.NOTICES)
                .findFirst()
                .ifPresent(consent ->
                        papers.answers().stream()
                                .filter(said -> said.key().equals(FormAnswer.APPLICANT_PHONE))
                                .flatMap(said -> PhoneNumber.read(said.answer()).stream())
                                .findFirst()
                                .ifPresent(phone -> keep(dossier, phone, consent.at())));
    }

    private void keep(String dossier, PhoneNumber phone, Instant agreedAt) {
        int _ =
                handle.execute(
                        """
                        INSERT INTO contact (dossier, phone, agreed_at) VALUES (?, ?, ?)
                        ON CONFLICT (dossier) DO UPDATE
                            SET phone = excluded.phone, agreed_at = excluded.agreed_at
                        """,
                        dossier,
                        phone.national(),
                        agreedAt.toEpochMilli());
    }

    /** Notes what there is to tell of a step, if there is anybody to be told. */
    public void happened(Dossier before, Dossier after) {
        String code = after.code().value();
        NoticeRule.overWith(after).forEach(kind -> drop(code, kind));
        Optional<PhoneNumber> phone = phone(code);
        if (phone.isPresent()) {
            NoticeRule.of(before, after).ifPresent(told -> insert(after, told));
        }
    }

    private void insert(Dossier dossier, NoticeRule.Told told) {
        long now = dossier.updatedAt().toEpochMilli();
        int _ =
                handle.execute(
                        """
                        INSERT INTO notice
                            (id, dossier, version, kind, body, made_at, state, way, attempts,
                                due_at, settled_at)
                        VALUES (?, ?, ?, ?, ?, ?, 'WAITING', '', 0, ?, ?)
                        """,
                        UUID.randomUUID().toString(),
                        dossier.code().value(),
                        dossier.version(),
                        told.kind().name(),
                        Json.text(told),
                        now,
                        now,
                        now);
    }

    /** The number to which word of a dossier goes; none once she has stopped it. */
    public Optional<PhoneNumber> phone(String dossier) {
        return handle.createQuery("SELECT phone FROM contact WHERE dossier = ?")
                .bind(0, dossier)
                .mapTo(String.class)
                .findOne()
                .flatMap(PhoneNumber::read);
    }

    /** The latest first. */
    public List<Notice> notices(String dossier) {
        return handle.createQuery("SELECT * FROM notice WHERE dossier = ? ORDER BY version DESC")
                .bind(0, dossier)
                .map((row, _) -> notice(row))
                .list();
    }

    /** Forgets the number; what was not sent yet is not sent. */
    public void stop(String dossier) {
        int _ = handle.execute("DELETE FROM contact WHERE dossier = ?", dossier);
        int _ =
                handle.execute(
                        """
                        UPDATE notice SET state = 'STOPPED'
                        WHERE dossier = ? AND state = 'WAITING'
                        """,
                        dossier);
    }

    private void drop(String dossier, NoticeKind kind) {
        int _ =
                handle.execute(
                        """
                        UPDATE notice SET state = 'OVER'
                        WHERE dossier = ? AND kind = ? AND state = 'WAITING'
                        """,
                        dossier,
                        kind.name());
    }

    /** Forgets the numbers of dossiers that ended 30 days ago: handed over, refused, withdrawn. */
    void forgetOld(Instant now) {
        int _ =
                handle.execute(
                        """
                        DELETE FROM contact WHERE dossier IN
                            (SELECT code FROM dossier WHERE status IN (3, 7, 10) AND updated_at < ?)
                        """,
                        now.minus(KEPT).toEpochMilli());
    }

    /** A notice to be sent now. */
    record Due(Notice notice, PhoneNumber phone) {}

    /** The one that has been due for longest. */
    Optional<Due> due(Instant now) {
        return handle.createQuery(
                        """
                        SELECT n.*, c.phone FROM notice n JOIN contact c ON c.dossier = n.dossier
                        WHERE n.state IN ('WAITING', 'SENDING') AND n.due_at <= ?
                        ORDER BY n.due_at, n.version LIMIT 1
                        """)
                .bind(0, now.toEpochMilli())
                .map((row, _) ->
                        new Due(
                                notice(row),
                                PhoneNumber.read(row.getString("phone")).orElseThrow()))
                .findOne();
    }

    /** Takes a notice for one attempt; false when somebody else has taken it meanwhile. */
    boolean take(Notice notice, String way, Instant again) {
        return handle.execute(
                        """
                        UPDATE notice
                        SET state = 'SENDING', way = ?, attempts = attempts + 1, due_at = ?
                        WHERE id = ? AND attempts = ? AND state = ?
                        """,
                        way,
                        again.toEpochMilli(),
                        notice.id().toString(),
                        notice.attempts(),
                        notice.state().name())
                == 1;
    }

    /** Notes how an attempt ended. */
    void note(UUID id, Notice.State state, String way, Instant now, Instant due) {
        int _ =
                handle.execute(
                        """
                        UPDATE notice SET state = ?, way = ?, settled_at = ?, due_at = ?
                        WHERE id = ?
                        """,
                        state.name(),
                        way,
                        now.toEpochMilli(),
                        due.toEpochMilli(),
                        id.toString());
    }

    private static Notice notice(ResultSet row) throws SQLException {
        NoticeRule.Told told = Json.read(row.getString("body"), NoticeRule.Told.class);
        return new Notice(
                UUID.fromString(row.getString("id")),
                told.kind(),
                told.values(),
                Instant.ofEpochMilli(row.getLong("made_at")),
                Notice.State.valueOf(row.getString("state")),
                row.getString("way"),
                row.getInt("attempts"),
                Instant.ofEpochMilli(row.getLong("settled_at")));
    }
}
