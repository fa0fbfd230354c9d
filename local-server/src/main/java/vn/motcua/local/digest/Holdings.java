package vn.motcua.local.digest;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import vn.motcua.contract.sync.StreamDigest;

/** What the cache holds of one stream. */
final class Holdings {
    private static final Map<String, Table> TABLES =
            Map.of(
                    "alerts", new Table("alert", "id"),
                    "news", new Table("news", "id"),
                    "procedures", new Table("procedure", "code"),
                    "life-events", new Table("life_events", "id"),
                    "utilities", new Table("utility", "id"),
                    "petitions", new Table("petition", "code"),
                    "dossiers", new Table("dossier", "code"),
                    "bills", new Table("bill", "reference"),
                    "parcels", new Table("parcel", "post_order"));

    /** The streams of which things are kept that can be compared. */
    static final Set<String> STREAMS = TABLES.keySet();

    private static final String LONG_AGO = "abs(:now - updated_at) >= :most";

    private final Handle handle;
    private final Table table;

    /** Where a stream's things are kept, and in which column their names stand. */
    private record Table(String name, String key) {}

    private Holdings(Handle handle, Table table) {
        this.handle = handle;
        this.table = table;
    }

    static Holdings of(Handle handle, String stream) {
        return new Holdings(
                handle,
                Optional.ofNullable(TABLES.get(stream))
                        .orElseThrow(() -> new IllegalArgumentException(stream)));
    }

    /** As {@link StreamDigest#sums}. */
    List<Long> sums() {
        List<Long> sums = new ArrayList<>(Collections.nCopies(StreamDigest.PARTS, 0L));
        try (var rows =
                handle.createQuery(
                                "SELECT %s, version, opened(body) FROM %s WHERE body IS NOT NULL"
                                        .formatted(table.key(), table.name()))
                        .map((row, _) -> {
                            String item = row.getString(1);
                            int part = StreamDigest.partOf(item);
                            long weight =
                                    StreamDigest.weight(item, row.getLong(2), row.getString(3));
                            return sums.set(part, sums.get(part) + weight);
                        })
                        .iterator()) {
            while (rows.hasNext()) {
                Long _ = rows.next();
            }
        }
        return sums;
    }

    /** The versions of the things of a part that stand, by their names. */
    Map<String, Long> versions(int part) {
        Map<String, Long> versions = new HashMap<>();
        for (String item :
                handle.createQuery(
                                "SELECT %s FROM %s WHERE body IS NOT NULL"
                                        .formatted(table.key(), table.name()))
                        .mapTo(String.class)
                        .filter(each -> StreamDigest.partOf(each) == part)
                        .list()) {
            Long _ = versions.put(item, version(item));
        }
        return versions;
    }

    /** Whether something that was asked for waits to be told by its stream. */
    static boolean isUntold(Handle handle) {
        return handle.select("SELECT EXISTS (SELECT 1 FROM dossier WHERE asked = 1)")
                .mapTo(Boolean.class)
                .one();
    }

    /** Whether it waits for longer than that, or the clock was set meanwhile. */
    static boolean isUntold(Handle handle, Instant now, Duration most) {
        return handle.createQuery(
                        "SELECT EXISTS (SELECT 1 FROM dossier WHERE asked = 1 AND "
                                + LONG_AGO
                                + ")")
                .bind("now", now.toEpochMilli())
                .bind("most", most.toMillis())
                .mapTo(Boolean.class)
                .one();
    }

    /** What waited so long was compared; there is nothing more to wait for. */
    static void settle(Handle handle, Instant now, Duration most) {
        int _ =
                handle.createUpdate("UPDATE dossier SET asked = 0 WHERE asked = 1 AND " + LONG_AGO)
                        .bind("now", now.toEpochMilli())
                        .bind("most", most.toMillis())
                        .execute();
    }

    void forget(String item) {
        int _ =
                handle.execute(
                        "DELETE FROM %s WHERE %s = ?".formatted(table.name(), table.key()), item);
    }

    private long version(String item) {
        return handle.createQuery(
                        "SELECT version FROM %s WHERE %s = ?".formatted(table.name(), table.key()))
                .bind(0, item)
                .mapTo(Long.class)
                .one();
    }
}
