package vn.motcua.local.day;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.contract.device.DeviceId;
import vn.motcua.contract.screen.DayFault;

/** How long each device had each fault. */
final class DayFaults {
    private DayFaults() {}

    /** What began before counts from {@code from} on; the longest comes first. */
    static List<DayFault> between(Handle handle, Instant from, Instant to) {
        long begin = from.toEpochMilli();
        long end = to.toEpochMilli();
        return handle.select(
                        """
                        SELECT device, fault, count(*) AS times,
                               sum(coalesce(until, ?) - max(since, ?)) AS millis,
                               max(until IS NULL) AS lasts
                        FROM day_fault
                        WHERE coalesce(until, ?) >= ? AND since <= ?
                        GROUP BY device, fault
                        ORDER BY millis DESC, device, fault
                        """,
                        end,
                        begin,
                        end,
                        begin,
                        end)
                .map((row, _) ->
                        new DayFault(
                                new DeviceId(row.getString(1)),
                                DeviceFault.valueOf(row.getString(2)),
                                row.getInt(3),
                                Math.ceilDiv(row.getLong(4), 60_000L),
                                row.getBoolean(5)))
                .list();
    }
}
