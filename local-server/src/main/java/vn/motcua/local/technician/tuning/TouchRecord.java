package vn.motcua.local.technician.tuning;

import java.time.Instant;
import java.util.Optional;
import vn.motcua.contract.screen.TouchVerdict;
import vn.motcua.local.storage.Database;

/** How the touch panel did when somebody last checked it. */
public final class TouchRecord {
    private static final int MICRONS = 1000;

    private final Database kiosk;

    public TouchRecord(Database kiosk) {
        this.kiosk = kiosk;
    }

    /** Whole millimetres that a touch was off by, and whether that is little enough. */
    public record Kept(boolean good, long millimetres) {}

    /** Empty if nobody ever has checked it. */
    public Optional<Kept> last() {
        return kiosk.read(handle ->
                handle.select("SELECT verdict, worst_um FROM touch_check")
                        .map((row, _) ->
                                new Kept(
                                        row.getString(1).equals(TouchVerdict.GOOD.name()),
                                        Math.ceilDiv(row.getLong(2), MICRONS)))
                        .findFirst());
    }

    void keep(TouchMeasure measure, Instant at) {
        int _ =
                kiosk.write(handle ->
                        handle.execute(
                                """
                                INSERT OR REPLACE INTO touch_check (id, at, verdict, worst_um)
                                VALUES (1, ?, ?, ?)
                                """,
                                at.toEpochMilli(),
                                measure.verdict().name(),
                                Math.round(measure.worstMm() * MICRONS)));
    }
}
