package vn.motcua.province.digest;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.motcua.contract.sync.StreamDigest;

/** Follows one stream: what each new entry leaves takes the place of what its thing left before. */
final class Reckoner {
    private static final int ENTRIES_A_TIME = 1_000;

    private final Handle handle;
    private final String stream;

    /** An entry of the feed. */
    record Entry(long position, int schema, String item, long version, String change, String mark) {
        static final RowMapper<Entry> ROW =
                (row, _) ->
                        new Entry(
                                row.getLong("position"),
                                row.getInt("schema_number"),
                                row.getString("item"),
                                row.getLong("version"),
                                row.getString("change"),
                                row.getString("mark"));
    }

    /** What a thing leaves. */
    private record Thing(String item, int part, long position, long weight) {}

    /** Runs in the caller's transaction; only one at a time follows a stream. */
    Reckoner(Handle handle, String stream) {
        this.handle = handle;
        this.stream = stream;
        int _ =
                handle.execute(
                        """
                        INSERT INTO stream_digest (stream, position, mark) VALUES (?, 0, '')
                        ON CONFLICT (stream) DO NOTHING
                        """,
                        stream);
        int _ =
                handle.execute(
                        "UPDATE stream_digest SET position = position WHERE stream = ?", stream);
    }

    /** Goes on by some entries; false at the end of the stream. */
    boolean step() {
        List<Entry> entries = entries();
        if (entries.isEmpty()) {
            return false;
        }
        Map<String, Thing> newest = new LinkedHashMap<>();
        for (Entry entry : entries) {
            String item = entry.item();
            long weight = StandingThing.weight(item, entry.version(), entry.change());
            Thing _ =
                    newest.put(
                            item,
                            new Thing(item, StreamDigest.partOf(item), entry.position(), weight));
        }
        addUp(newest);
        replace(newest);
        Entry last = entries.getLast();
        int _ =
                handle.execute(
                        "UPDATE stream_digest SET position = ?, mark = ? WHERE stream = ?",
                        last.position(),
                        last.mark(),
                        stream);
        return true;
    }

    private List<Entry> entries() {
        return handle.createQuery(
                        """
                        SELECT position, schema_number, item, version, change, mark FROM feed
                        WHERE stream = :stream AND position >
                            (SELECT position FROM stream_digest WHERE stream = :stream)
                        ORDER BY position LIMIT :max
                        """)
                .bind("stream", stream)
                .bind("max", ENTRIES_A_TIME)
                .map(Entry.ROW)
                .list();
    }

    private void addUp(Map<String, Thing> newest) {
        Map<Integer, Long> more = new HashMap<>();
        newest.values()
                .forEach(thing -> {
                    long grown = thing.weight() - weightBefore(thing.item());
                    long _ = more.merge(thing.part(), grown, Long::sum);
                });
        Map<Integer, Long> totals = totals();
        try (PreparedBatch batch =
                handle.prepareBatch(
                        """
                        INSERT INTO stream_part (stream, part, total) VALUES (?, ?, ?)
                        ON CONFLICT (stream, part) DO UPDATE SET total = excluded.total
                        """)) {
            more.forEach((part, grown) -> {
                var _ = batch.add(stream, part, totals.getOrDefault(part, 0L) + grown);
            });
            int[] _ = batch.execute();
        }
    }

    private void replace(Map<String, Thing> newest) {
        try (PreparedBatch batch =
                handle.prepareBatch(
                        """
                        INSERT INTO stream_thing (stream, item, part, position, weight)
                        VALUES (?, ?, ?, ?, ?)
                        ON CONFLICT (stream, item) DO UPDATE SET
                            position = excluded.position, weight = excluded.weight
                        """)) {
            for (Thing thing : newest.values()) {
                var _ =
                        batch.add(
                                stream,
                                thing.item(),
                                thing.part(),
                                thing.position(),
                                thing.weight());
            }
            int[] _ = batch.execute();
        }
    }

    private long weightBefore(String item) {
        return handle.createQuery("SELECT weight FROM stream_thing WHERE stream = ? AND item = ?")
                .bind(0, stream)
                .bind(1, item)
                .mapTo(Long.class)
                .findOne()
                .orElse(0L);
    }

    private Map<Integer, Long> totals() {
        Map<Integer, Long> totals = new HashMap<>();
        handle.createQuery("SELECT part, total FROM stream_part WHERE stream = ?")
                .bind(0, stream)
                .map((row, _) -> Map.entry(row.getInt(1), row.getLong(2)))
                .forEach(entry -> totals.put(entry.getKey(), entry.getValue()));
        return totals;
    }
}
