package vn.motcua.province.fleet;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.device.DeviceStatus;
import vn.motcua.contract.sync.OutboxEntry.DeviceStatusChanged;
import vn.motcua.province.http.Json;

/** The last word of each device; an older word that arrives late changes nothing. */
public final class DeviceHealthRepository {
    private final Handle handle;

    /** Works inside the caller's transaction. */
    public DeviceHealthRepository(Handle handle) {
        this.handle = handle;
    }

    public void note(String kiosk, DeviceStatusChanged said) {
        int _ =
                handle.createUpdate(
                                """
                                INSERT INTO device_health (kiosk, device, role, status, changed_at)
                                VALUES (:kiosk, :device, :role, :status, :at)
                                ON CONFLICT (kiosk, device) DO UPDATE
                                SET role = excluded.role, status = excluded.status,
                                    changed_at = excluded.changed_at
                                WHERE device_health.changed_at <= excluded.changed_at
                                """)
                        .bind("kiosk", kiosk)
                        .bind("device", said.device().value())
                        .bind("role", said.role().name())
                        .bind("status", Json.text(said.status()))
                        .bind("at", said.at().toEpochMilli())
                        .execute();
    }

    List<DeviceHealth> of(String kiosk) {
        return handle.createQuery("SELECT * FROM device_health WHERE kiosk = ? ORDER BY device")
                .bind(0, kiosk)
                .map((row, _) ->
                        new DeviceHealth(
                                row.getString("device"),
                                DeviceRole.valueOf(row.getString("role")),
                                Json.read(row.getString("status"), DeviceStatus.class),
                                Instant.ofEpochMilli(row.getLong("changed_at"))))
                .list();
    }
}
