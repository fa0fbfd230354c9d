package vn.motcua.local.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contract.sync.StreamHeads.StreamHead;
import vn.motcua.local.json.ForgetfulJson;

/** How far each stream was read; what could not be understood on the way. */
final class PositionRepository {
    private static final JsonMapper JSON = ForgetfulJson.builder().build();

    private final Handle handle;

    PositionRepository(Handle handle) {
        this.handle = handle;
    }

    List<StreamHead> all() {
        return handle.select("SELECT stream, epoch, position, mark FROM feed_position")
                .map((row, _) -> head(row))
                .list();
    }

    void begin(String stream, String epoch) {
        int _ = handle.execute("DELETE FROM feed_unread WHERE stream = ?", stream);
        int _ =
                handle.execute(
                        """
                        INSERT INTO feed_position (stream, epoch, position) VALUES (?, ?, 0)
                        ON CONFLICT (stream) DO UPDATE SET
                            epoch = excluded.epoch, position = 0, mark = '', confirmed_at = 0
                        """,
                        stream,
                        epoch);
    }

    void moveTo(String stream, long position, String mark) {
        int _ =
                handle.execute(
                        "UPDATE feed_position SET position = ?, mark = ? WHERE stream = ?",
                        position,
                        mark,
                        stream);
    }

    private static StreamHead head(ResultSet row) throws SQLException {
        return new StreamHead(row.getString(1), row.getString(2), row.getLong(3), row.getString(4));
    }

    /** Nothing is missing up to the heads that the province named at {@code at}. */
    void confirm(List<StreamHead> heads, Instant at) {
        int _ =
                handle.execute(
                        """
                        UPDATE feed_position SET confirmed_at = ? FROM json_each(?)
                        WHERE stream = value ->> 'stream' AND epoch = value ->> 'epoch'
                            AND (position > value ->> 'head'
                                OR (position = value ->> 'head' AND mark = value ->> 'mark'))
                        """,
                        at.toEpochMilli(),
                        JSON.writeValueAsString(heads));
    }

    /** The same when all streams stand where the province named them. */
    void confirmAll(Instant at) {
        int _ = handle.execute("UPDATE feed_position SET confirmed_at = ?", at.toEpochMilli());
    }

    void keepUnread(String stream, String epoch, RawPage.RawEntry entry) {
        int _ =
                handle.execute(
                        """
                        INSERT INTO feed_unread (stream, epoch, position, body) VALUES (?, ?, ?, ?)
                        ON CONFLICT DO NOTHING
                        """,
                        stream,
                        epoch,
                        entry.position(),
                        entry.json().toString());
    }

    /** Those that may still be of use: of the streams as they are numbered now. */
    List<Unread> unread() {
        return handle.select(
                        """
                        SELECT stream, feed_unread.position, body FROM feed_unread
                        JOIN feed_position USING (stream, epoch)
                        ORDER BY stream, feed_unread.position
                        """)
                .map((row, _) ->
                        new Unread(
                                row.getString(1),
                                row.getLong(2),
                                RawPage.RawEntry.of(row.getString(3))))
                .list();
    }

    long unreadCount() {
        return handle.select("SELECT count(*) FROM feed_unread").mapTo(Long.class).one();
    }

    void forgetUnread(Unread unread) {
        int _ =
                handle.execute(
                        "DELETE FROM feed_unread WHERE stream = ? AND position = ?",
                        unread.stream(),
                        unread.position());
    }

    /** An entry that was kept because nobody understood it. */
    record Unread(String stream, long position, RawPage.RawEntry entry) {}
}
