package vn.motcua.local.technician;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import vn.motcua.contract.screen.TechnicianDeed;
import vn.motcua.local.storage.Database;

/** What technicians did at this kiosk: who, when, to what, and what it was before and after. */
final class AuditTrail {
    private static final int KEPT = 10_000;

    private final Database kiosk;

    AuditTrail(Database kiosk) {
        this.kiosk = kiosk;
    }

    /**
     * @param who a technician's name; empty before anybody has signed in
     * @param about a device or a setting; empty when the deed says all
     */
    record Entry(Instant at, String who, TechnicianDeed deed, String about, Change change) {}

    /** Settings as they were and as they are; both empty when nothing changed. */
    record Change(String before, String after) {
        static final Change NONE = new Change("", "");

        /** In one line; empty when nothing changed. */
        String words() {
            return before.isEmpty() || after.isEmpty() ? before + after : before + " → " + after;
        }
    }

    void add(Entry entry) {
        int _ =
                kiosk.write(handle -> {
                    int _ =
                            handle.execute(
                                    """
                                    INSERT INTO technician_deed
                                        (at, who, deed, about, before, after)
                                    VALUES (?, sealed(?), ?, ?, ?, ?)
                                    """,
                                    entry.at().toEpochMilli(),
                                    entry.who(),
                                    entry.deed().name().toLowerCase(Locale.ROOT),
                                    entry.about(),
                                    entry.change().before(),
                                    entry.change().after());
                    return handle.execute(
                            """
                            DELETE FROM technician_deed
                            WHERE position <= (SELECT max(position) FROM technician_deed) - ?
                            """,
                            KEPT);
                });
    }

    /** Newest first. */
    List<Entry> newest(int max) {
        return kiosk.read(handle ->
                handle.select(
                                """
                                SELECT at, opened(who), deed, about, before, after
                                FROM technician_deed ORDER BY position DESC LIMIT ?
                                """,
                                max)
                        .map((row, _) ->
                                new Entry(
                                        Instant.ofEpochMilli(row.getLong(1)),
                                        row.getString(2),
                                        TechnicianDeed.valueOf(
                                                row.getString(3).toUpperCase(Locale.ROOT)),
                                        row.getString(4),
                                        new Change(row.getString(5), row.getString(6))))
                        .list());
    }
}
