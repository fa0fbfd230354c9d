package vn.motcua.province.visit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import vn.motcua.contract.dossier.NationalStatus;
import vn.motcua.province.storage.Database;

/** Counts visits by what came from the kiosks; no person is looked at. */
public final class Visits {
    private static final List<Integer> ACCEPTED =
            List.of(
                    NationalStatus.ACCEPTED.code(),
                    NationalStatus.IN_PROGRESS.code(),
                    NationalStatus.PAYMENT_ASKED.code(),
                    NationalStatus.RESULT_READY.code(),
                    NationalStatus.HANDED_OVER.code());

    private final Database database;
    private final InstantSource clock;

    public Visits(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * All kiosks together first, with an empty name, then each.
     *
     * @param days how far back
     */
    public List<VisitCount> counted(int days) {
        Instant from = clock.instant().minus(Duration.ofDays(days));
        List<VisitCount> kiosks = database.read(handle -> since(handle, from));
        List<VisitCount> all = new ArrayList<>(kiosks);
        all.addFirst(kiosks.stream().reduce(new VisitCount("", 0, 0, 0, 0), VisitCount::plus));
        return all;
    }

    private static List<VisitCount> since(Handle handle, Instant from) {
        return handle.createQuery(
                        """
                        SELECT kiosk,
                            sum(is_new) AS dossiers,
                            sum(CASE WHEN is_new = 1 AND times = 1 AND status IN (<accepted>)
                                THEN 1 ELSE 0 END) AS in_one_visit,
                            sum(CASE WHEN is_new = 1 AND status = :asked
                                THEN 1 ELSE 0 END) AS still_asked,
                            sum(times - is_new) AS brought_later
                        FROM (
                            SELECT min(message.kiosk) AS kiosk, count(*) AS times,
                                min(dossier.status) AS status,
                                min(CASE WHEN dossier.submission_number LIKE 'KIOSK-%'
                                    THEN 1 ELSE 0 END) AS is_new
                            FROM message JOIN dossier ON dossier.code = message.dossier_code
                            WHERE message.taken_at >= :from
                            GROUP BY dossier.code
                        ) AS taken
                        GROUP BY kiosk ORDER BY kiosk
                        """)
                .bindList("accepted", ACCEPTED)
                .bind("asked", NationalStatus.PAPERS_ASKED.code())
                .bind("from", from.toEpochMilli())
                .map((row, _) -> count(row))
                .list();
    }

    private static VisitCount count(ResultSet row) throws SQLException {
        return new VisitCount(
                row.getString("kiosk"),
                row.getInt("dossiers"),
                row.getInt("in_one_visit"),
                row.getInt("still_asked"),
                row.getInt("brought_later"));
    }
}
