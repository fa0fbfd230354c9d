package vn.motcua.province.help;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import vn.motcua.contract.help.HelpCall;
import vn.motcua.contract.help.HelpStep;
import vn.motcua.contract.screen.HelpProgress;
import vn.motcua.province.dossier.WorkingCalendar;
import vn.motcua.province.storage.Database;

/** Knows who calls, who comes, and whom nobody came to. */
public final class HelpDesk {
    /** Then the kiosk says that nobody has answered; the call goes on. */
    public static final Duration ANSWER_WITHIN = Duration.ofMinutes(2);

    /** Then every desk is told, not only the one that looks at the calls. */
    private static final Duration SECOND_DESK_AFTER = Duration.ofMinutes(1);

    /** A kiosk calls again every two seconds: who is silent for so long has gone on alone. */
    static final Duration SILENT_MAX = Duration.ofSeconds(20);

    private static final Duration KEPT = Duration.ofDays(90);
    private static final int SHOWN_MAX = 100;

    private final Database database;
    private final InstantSource clock;

    public HelpDesk(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Takes a call, or the same call once more; tells where it stands. */
    public HelpProgress call(String kiosk, HelpCall call) {
        long now = clock.millis();
        return database.write(handle ->
                handle.createQuery(
                                """
                                INSERT INTO help_call
                                    (id, kiosk, step, called_at, heard_at, taken_by, is_done)
                                VALUES (:id, :kiosk, :step, :now, :now, '', 0)
                                ON CONFLICT (id) DO UPDATE SET heard_at = :now
                                WHERE help_call.kiosk = :kiosk
                                RETURNING called_at, taken_by
                                """)
                        .bind("id", call.id())
                        .bind("kiosk", kiosk)
                        .bind("step", call.step().name())
                        .bind("now", now)
                        .map((row, _) -> progress(row, now))
                        .findOne()
                        .orElse(HelpProgress.DIRECTIONS));
    }

    private static HelpProgress progress(ResultSet row, long now) throws SQLException {
        if (!row.getString("taken_by").isEmpty()) {
            return HelpProgress.COMING;
        }
        return now - row.getLong("called_at") < ANSWER_WITHIN.toMillis()
                ? HelpProgress.CALLING
                : HelpProgress.UNANSWERED;
    }

    /**
     * Somebody goes there.
     *
     * @return false if somebody else does already, or there is no such call
     */
    public boolean take(String id, String name) {
        return database.write(handle ->
                handle.execute(
                                "UPDATE help_call SET taken_by = ? WHERE id = ? AND taken_by = ''",
                                name,
                                id)
                        == 1);
    }

    /** It is done with; the page need not show it any more. */
    public void finish(String id) {
        int _ =
                database.write(handle ->
                        handle.execute(
                                "UPDATE help_call SET is_done = 1 WHERE id = ? AND taken_by <> ''",
                                id));
    }

    /** Throws away what no report counts any more. */
    public void forgetOld() {
        long before = clock.instant().minus(KEPT).toEpochMilli();
        int _ =
                database.write(handle ->
                        handle.execute("DELETE FROM help_call WHERE called_at < ?", before));
    }

    /** Calls that wait, and those that somebody has taken; who waits longest comes first. */
    public List<CallForHelp> open() {
        long heardSince = clock.millis() - SILENT_MAX.toMillis();
        return select(
                """
                SELECT * FROM help_call WHERE is_done = 0
                    AND (heard_at > :since OR taken_by <> '') AND called_at > :day
                ORDER BY called_at LIMIT :max
                """,
                heardSince);
    }

    /** Those who have waited for a minute and for whom nobody comes yet. */
    public List<CallForHelp> overdue() {
        Instant before = clock.instant().minus(SECOND_DESK_AFTER);
        return open().stream()
                .filter(call -> call.waits() && !call.calledAt().isAfter(before))
                .toList();
    }

    /** Calls of today to which nobody came in time, or at all; the latest first. */
    public List<CallForHelp> unanswered() {
        long heardSince = clock.millis() - SILENT_MAX.toMillis();
        return select(
                """
                SELECT * FROM help_call WHERE taken_by = '' AND called_at > :day
                    AND heard_at <= :since
                ORDER BY called_at DESC LIMIT :max
                """,
                heardSince);
    }

    private List<CallForHelp> select(String sql, long since) {
        Instant now = clock.instant();
        long day =
                WorkingCalendar.dayOf(now)
                        .atStartOfDay(WorkingCalendar.ZONE)
                        .toInstant()
                        .toEpochMilli();
        return database.read(handle ->
                handle.createQuery(sql)
                        .bind("since", since)
                        .bind("day", day)
                        .bind("max", SHOWN_MAX)
                        .map((row, _) -> call(row, since))
                        .list());
    }

    private static CallForHelp call(ResultSet row, long since) throws SQLException {
        String takenBy = row.getString("taken_by");
        return new CallForHelp(
                row.getString("id"),
                row.getString("kiosk"),
                HelpStep.valueOf(row.getString("step")),
                Instant.ofEpochMilli(row.getLong("called_at")),
                takenBy,
                takenBy.isEmpty() && row.getLong("heard_at") > since);
    }
}
