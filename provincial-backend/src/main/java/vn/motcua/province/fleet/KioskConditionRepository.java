package vn.motcua.province.fleet;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The last word of each kiosk about itself; its messages about it arrive in their order. */
public final class KioskConditionRepository {
    private final Handle handle;

    /** Works inside the caller's transaction. */
    public KioskConditionRepository(Handle handle) {
        this.handle = handle;
    }

    public void note(String kiosk, KioskCondition condition) {
        int _ =
                handle.createUpdate(
                                """
                                INSERT INTO kiosk_condition
                                    (kiosk, free_megabytes, disk_low, clock_skew_seconds,
                                    not_understood, not_trusted, told_at)
                                VALUES (:kiosk, :free, :low, :skew, :unknown, :doubtful, :at)
                                ON CONFLICT (kiosk) DO UPDATE
                                SET free_megabytes = excluded.free_megabytes,
                                    disk_low = excluded.disk_low,
                                    clock_skew_seconds = excluded.clock_skew_seconds,
                                    not_understood = excluded.not_understood,
                                    not_trusted = excluded.not_trusted,
                                    told_at = excluded.told_at
                                """)
                        .bind("kiosk", kiosk)
                        .bind("free", condition.freeMegabytes())
                        .bind("low", condition.isDiskLow() ? 1 : 0)
                        .bind("skew", condition.clockSkewSeconds())
                        .bind("unknown", condition.entriesNotUnderstood())
                        .bind("doubtful", condition.alertsNotTrusted())
                        .bind("at", condition.at().toEpochMilli())
                        .execute();
    }

    Optional<KioskCondition> of(String kiosk) {
        return handle.createQuery("SELECT * FROM kiosk_condition WHERE kiosk = ?")
                .bind(0, kiosk)
                .map((row, _) ->
                        new KioskCondition(
                                row.getLong("free_megabytes"),
                                row.getInt("disk_low") == 1,
                                row.getLong("clock_skew_seconds"),
                                row.getLong("not_understood"),
                                row.getLong("not_trusted"),
                                Instant.ofEpochMilli(row.getLong("told_at"))))
                .findFirst();
    }
}
