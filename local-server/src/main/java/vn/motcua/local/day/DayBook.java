package vn.motcua.local.day;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import vn.motcua.contract.device.DeviceId;
import vn.motcua.contract.device.DeviceStatus;
import vn.motcua.contract.screen.DayView;
import vn.motcua.local.event.Event;
import vn.motcua.local.event.EventLog;
import vn.motcua.local.event.SafeWord;
import vn.motcua.local.storage.Database;

/**
 * Counts what happens on a day, and how long devices are down. A disk that refuses it holds nobody
 * up: a count is missing then.
 */
public final class DayBook {
    private static final EventLog EVENTS = EventLog.of(DayBook.class);
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int DAYS_KEPT = 40;

    private final Database kiosk;
    private final InstantSource wall;

    public DayBook(Database kiosk, InstantSource wall) {
        this.kiosk = kiosk;
        this.wall = wall;
    }

    private interface Note {
        void write(Handle handle);
    }

    private void note(Note note) {
        try {
            int _ =
                    kiosk.write(handle -> {
                        note.write(handle);
                        return 0;
                    });
        } catch (JdbiException refused) {
            String why = refused.getClass().getSimpleName();
            EVENTS.log(new Event.ThreadFailed(new SafeWord("day"), new SafeWord(why)));
        }
    }

    /** It happened once more. */
    public void count(DayCount what) {
        LocalDate today = today(wall.instant());
        note(handle -> {
            int _ =
                    handle.execute(
                            """
                            INSERT INTO day_count (day, what, count) VALUES (?, ?, 1)
                            ON CONFLICT DO UPDATE SET count = count + 1
                            """,
                            today.toString(),
                            what.name());
        });
    }

    /** The program starts; what is too old to be asked for goes. */
    public void begin() {
        Instant oldest = today(wall.instant()).minusDays(DAYS_KEPT).atStartOfDay(ZONE).toInstant();
        note(handle -> {
            int _ = handle.execute("DELETE FROM day_count WHERE day < ?", today(oldest).toString());
            int _ = handle.execute("DELETE FROM day_fault WHERE until < ?", oldest.toEpochMilli());
        });
        count(DayCount.STARTED);
    }

    /** A device is otherwise than before. The same fault goes on over a restart. */
    public void device(DeviceId device, DeviceStatus status) {
        long now = wall.instant().toEpochMilli();
        String fault = status instanceof DeviceStatus.Faulted(var what) ? what.name() : "";
        note(handle -> {
            if (status instanceof DeviceStatus.Starting) {
                return;
            }
            int _ =
                    handle.execute(
                            """
                            UPDATE day_fault SET until = ?
                            WHERE device = ? AND until IS NULL AND fault <> ?
                            """,
                            now,
                            device.value(),
                            fault);
            int _ =
                    handle.execute(
                            """
                            INSERT INTO day_fault (device, fault, since)
                            SELECT ?, ?, ? WHERE ? <> '' AND NOT EXISTS (
                                SELECT 1 FROM day_fault WHERE device = ? AND until IS NULL)
                            """,
                            device.value(),
                            fault,
                            now,
                            fault,
                            device.value());
        });
    }

    /**
     * Today until now.
     *
     * @param waiting messages that the province does not have yet
     */
    public DayView today(int waiting) {
        Instant now = wall.instant();
        Instant midnight = today(now).atStartOfDay(ZONE).toInstant();
        return kiosk.read(handle -> {
            Map<DayCount, Integer> counts = counts(handle, today(now));
            return new DayView(
                    now,
                    counts.getOrDefault(DayCount.LOOKED_UP, 0),
                    counts.getOrDefault(DayCount.HANDED_IN, 0),
                    counts.getOrDefault(DayCount.PRINTED, 0),
                    counts.getOrDefault(DayCount.STARTED, 0),
                    waiting,
                    DayFaults.between(handle, midnight, now));
        });
    }

    private static Map<DayCount, Integer> counts(Handle handle, LocalDate day) {
        Map<DayCount, Integer> counts = new EnumMap<>(DayCount.class);
        handle.select("SELECT what, count FROM day_count WHERE day = ?", day.toString())
                .map((row, _) -> Map.entry(DayCount.valueOf(row.getString(1)), row.getInt(2)))
                .forEach(each -> counts.put(each.getKey(), each.getValue()));
        return counts;
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, ZONE);
    }
}
