package vn.motcua.province.connect;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.province.feed.Streams;
import vn.motcua.province.storage.Dialect;

/** The rows of what the one-stop system knows, and of what it told. */
final class OneStopRepository {
    /** How many dossiers are handed over between two looks at what changed. */
    static final int BATCH_MAX = 100;

    /** Of the feed, in one transaction; a province that joins late has years of them. */
    private static final int ENTRIES_MAX = 5_000;

    private static final int SHOWN_MAX = 200;

    private final Handle handle;

    OneStopRepository(Handle handle) {
        this.handle = handle;
    }

    /** A dossier that it should know better. */
    record Due(DossierCode dossier, String itsCode, long toldVersion, int tries) {}

    /** Where a dossier is known under two codes. */
    record Link(DossierCode dossier, String itsCode, long stepAt) {}

    /**
     * Notes which dossiers changed here since the last look: those that kiosks brought, and those
     * that it knows already.
     *
     * @return the codes of those that changed and have another code there
     */
    List<Link> follow(Dialect dialect) {
        long from = position(dialect);
        long to = Math.min(newest(from), from + ENTRIES_MAX);
        if (to == from) {
            return List.of();
        }
        noteChanged(from, to);
        int _ = handle.execute("UPDATE one_stop_mark SET position = ?", to);
        return linked(from, to);
    }

    private long newest(long from) {
        return handle.createQuery(
                        """
                        SELECT coalesce(max(position), :from) FROM feed
                        WHERE stream = :stream AND position > :from
                        """)
                .bind("stream", Streams.DOSSIERS)
                .bind("from", from)
                .mapTo(Long.class)
                .one();
    }

    private void noteChanged(long from, long to) {
        int _ =
                handle.createUpdate(
                                """
                                INSERT INTO one_stop_dossier
                                    (dossier, its_code, version, told_version, tries, next_try_at,
                                     flaw, detail, step_at)
                                SELECT d.code, '', max(f.version), 0, 0, 0, '', '', 0
                                FROM feed f JOIN dossier d ON d.code = f.item
                                WHERE f.stream = :stream AND f.position > :from
                                    AND f.position <= :to
                                    AND (d.submission_number <> '' OR EXISTS
                                        (SELECT 1 FROM one_stop_dossier known
                                         WHERE known.dossier = d.code))
                                GROUP BY d.code
                                ON CONFLICT (dossier) DO UPDATE SET version = excluded.version,
                                    tries = 0, next_try_at = 0, flaw = '', detail = ''
                                WHERE one_stop_dossier.version < excluded.version
                                """)
                        .bind("stream", Streams.DOSSIERS)
                        .bind("from", from)
                        .bind("to", to)
                        .execute();
    }

    private List<Link> linked(long from, long to) {
        return handle.createQuery(
                        """
                        SELECT DISTINCT o.dossier, o.its_code, o.step_at
                        FROM feed f JOIN one_stop_dossier o ON o.dossier = f.item
                        WHERE f.stream = :stream AND f.position > :from AND f.position <= :to
                            AND o.its_code <> '' AND o.its_code <> o.dossier
                        """)
                .bind("stream", Streams.DOSSIERS)
                .bind("from", from)
                .bind("to", to)
                .map((row, _) -> link(row))
                .list();
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(
                new DossierCode(row.getString("dossier")),
                row.getString("its_code"),
                row.getLong("step_at"));
    }

    /** Two backends of one database look one after the other. */
    private long position(Dialect dialect) {
        return handle.createQuery("SELECT position FROM one_stop_mark" + dialect.forUpdate())
                .mapTo(Long.class)
                .one();
    }

    String itsMark() {
        return handle.createQuery("SELECT its_mark FROM one_stop_mark").mapTo(String.class).one();
    }

    void keepMark(String mark) {
        int _ = handle.execute("UPDATE one_stop_mark SET its_mark = ?", mark);
    }

    List<Due> due(long now) {
        return handle.createQuery(
                        """
                        SELECT dossier, its_code, told_version, tries FROM one_stop_dossier
                        WHERE told_version < version AND next_try_at <= :now
                        ORDER BY next_try_at, dossier LIMIT :max
                        """)
                .bind("now", now)
                .bind("max", BATCH_MAX)
                .map((row, _) ->
                        new Due(
                                new DossierCode(row.getString("dossier")),
                                row.getString("its_code"),
                                row.getLong("told_version"),
                                row.getInt("tries")))
                .list();
    }

    void told(DossierCode dossier, long version) {
        int _ =
                handle.execute(
                        """
                        UPDATE one_stop_dossier SET told_version = ?, tries = 0, flaw = '',
                            detail = '' WHERE dossier = ?
                        """,
                        version,
                        dossier.value());
    }

    void putOff(DossierCode dossier, long until, Flaw flaw, String detail) {
        int _ =
                handle.execute(
                        """
                        UPDATE one_stop_dossier SET tries = tries + 1, next_try_at = ?, flaw = ?,
                            detail = ? WHERE dossier = ?
                        """,
                        until,
                        flaw.name(),
                        detail,
                        dossier.value());
    }

    Optional<Link> linkOf(String itsCode) {
        return link(
                "SELECT dossier, its_code, step_at FROM one_stop_dossier WHERE its_code = ?",
                itsCode);
    }

    Optional<Link> linkTo(String dossier) {
        return link(
                "SELECT dossier, its_code, step_at FROM one_stop_dossier WHERE dossier = ?",
                dossier);
    }

    private Optional<Link> link(String sql, String code) {
        return handle.createQuery(sql).bind(0, code).map((row, _) -> link(row)).findOne();
    }

    /** A dossier that it began. */
    void begin(DossierCode dossier, long stepAt) {
        int _ =
                handle.execute(
                        """
                        INSERT INTO one_stop_dossier
                            (dossier, its_code, version, told_version, tries, next_try_at, flaw,
                             detail, step_at)
                        VALUES (?, ?, 1, 1, 0, 0, '', '', ?)
                        """,
                        dossier.value(),
                        dossier.value(),
                        stepAt);
    }

    void link(DossierCode dossier, String itsCode) {
        int _ =
                handle.execute(
                        "UPDATE one_stop_dossier SET its_code = ? WHERE dossier = ?",
                        itsCode,
                        dossier.value());
    }

    /** What it told it need not be told, unless something else was waiting to be told. */
    void stepTaken(DossierCode dossier, long version, long stepAt) {
        int _ =
                handle.execute(
                        """
                        UPDATE one_stop_dossier SET
                            told_version =
                                CASE WHEN told_version = version AND version = ? - 1 THEN ?
                                ELSE told_version END,
                            version = ?,
                            step_at = CASE WHEN step_at < ? THEN ? ELSE step_at END
                        WHERE dossier = ?
                        """,
                        version,
                        version,
                        version,
                        stepAt,
                        stepAt,
                        dossier.value());
    }

    long known() {
        return count("SELECT count(*) FROM one_stop_dossier WHERE its_code <> ''");
    }

    long waiting() {
        return count("SELECT count(*) FROM one_stop_dossier WHERE told_version < version");
    }

    private long count(String sql) {
        return handle.createQuery(sql).mapTo(Long.class).one();
    }

    List<OneStopOverview.Trouble> troubles() {
        return handle.createQuery(
                        """
                        SELECT dossier, flaw, detail FROM one_stop_dossier
                        WHERE told_version < version AND flaw <> ''
                        ORDER BY dossier LIMIT ?
                        """)
                .bind(0, SHOWN_MAX)
                .map((row, _) ->
                        new OneStopOverview.Trouble(
                                row.getString("dossier"),
                                Flaw.valueOf(row.getString("flaw")),
                                row.getString("detail")))
                .list();
    }

    boolean isTaken(String digest) {
        return handle.createQuery("SELECT count(*) FROM one_stop_change WHERE digest = ?")
                        .bind(0, digest)
                        .mapTo(Long.class)
                        .one()
                > 0;
    }

    /**
     * @return whether it was not taken before
     */
    boolean takeOnce(String digest, long now) {
        return handle.execute(
                        """
                        INSERT INTO one_stop_change (digest, taken_at) VALUES (?, ?)
                        ON CONFLICT (digest) DO NOTHING
                        """,
                        digest,
                        now)
                == 1;
    }
}
