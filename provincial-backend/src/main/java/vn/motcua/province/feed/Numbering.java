package vn.motcua.province.feed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Gives committed changes their dense numbers. Only one numbering runs at a time in the whole
 * province: it holds the one row of {@code sequencer_lock}.
 *
 * <p>Numbers cannot be given before commit: a reader that has seen number 8 would never look for a
 * number 7 that commits later.
 */
final class Numbering {
    private static final int BATCH_MAX = 2_000;

    /** A change that waits for its number. */
    record Waiting(long id, String stream, int schema, String item, long version, String change) {}

    /** The last entry of a stream. */
    record Head(long position, String mark) {

        Head next(String item, long version, String change) {
            return new Head(position + 1, Mark.after(mark, item, version, change));
        }
    }

    private Numbering() {}

    /** Runs in the caller's transaction; returns how many changes got a number. */
    static int number(Handle handle) {
        int locked = handle.execute("UPDATE sequencer_lock SET id = 1 WHERE id = 1");
        if (locked != 1) {
            throw new IllegalStateException("sequencer_lock has lost its row");
        }
        List<Waiting> waiting =
                handle.createQuery(
                                """
                                SELECT id, stream, schema_number, item, version, change
                                FROM change_outbox
                                ORDER BY id LIMIT :max
                                """)
                        .bind("max", BATCH_MAX)
                        .map((row, _) ->
                                new Waiting(
                                        row.getLong("id"),
                                        row.getString("stream"),
                                        row.getInt("schema_number"),
                                        row.getString("item"),
                                        row.getLong("version"),
                                        row.getString("change")))
                        .list();
        if (!waiting.isEmpty()) {
            move(handle, waiting);
        }
        return waiting.size();
    }

    private static void move(Handle handle, List<Waiting> waiting) {
        Map<String, Head> heads = new HashMap<>();
        try (PreparedBatch entries =
                        handle.prepareBatch(
                                """
                                INSERT INTO feed (stream, position, schema_number, item,
                                    version, change, mark)
                                VALUES (?, ?, ?, ?, ?, ?, ?)
                                """);
                PreparedBatch done =
                        handle.prepareBatch("DELETE FROM change_outbox WHERE id = ?")) {
            for (Waiting one : waiting) {
                Head head =
                        heads.computeIfAbsent(one.stream(), stream -> head(handle, stream))
                                .next(one.item(), one.version(), one.change());
                Head _ = heads.put(one.stream(), head);
                var _ =
                        entries.add(
                                one.stream(),
                                head.position(),
                                one.schema(),
                                one.item(),
                                one.version(),
                                one.change(),
                                head.mark());
                var _ = done.add(one.id());
            }
            int[] _ = entries.execute();
            int[] _ = done.execute();
        }
        heads.forEach((stream, head) -> moveHead(handle, stream, head));
    }

    static void moveHead(Handle handle, String stream, Head head) {
        int _ =
                handle.execute(
                        "UPDATE stream_head SET head = ?, mark = ? WHERE stream = ?",
                        head.position(),
                        head.mark(),
                        stream);
    }

    static Head head(Handle handle, String stream) {
        return handle.createQuery("SELECT head, mark FROM stream_head WHERE stream = ?")
                .bind(0, stream)
                .map((row, _) -> new Head(row.getLong("head"), row.getString("mark")))
                .one();
    }
}
