package vn.motcua.province.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import vn.motcua.contract.sync.FeedPage;
import vn.motcua.contract.sync.StreamHeads.StreamHead;
import vn.motcua.province.http.Json;
import vn.motcua.province.storage.Database;

/** Reads pages of a stream. */
public final class FeedReader {
    /** What a kiosk gets for its question. */
    public sealed interface Answer {
        /**
         * @param json a {@link FeedPage}
         */
        record Page(String json) implements Answer {}

        record EpochChanged() implements Answer {}

        record NoSuchStream() implements Answer {}
    }

    /** A row; {@code change} is the JSON that was written with it. */
    record Row(long position, int schema, String item, long version, String change, String mark) {}

    /** Of the changes of a page together; in UTF-8 at most three times as many bytes. */
    private static final int PAGE_LETTERS_MAX = 1_000_000;

    private final PageCache cache = new PageCache();
    private final Database database;

    public FeedReader(Database database) {
        this.database = database;
    }

    /**
     * The entries after a number; at most {@link FeedPage#ENTRIES_MAX}, fewer if they are large.
     */
    public Answer page(String stream, String epoch, long after) {
        return database.read(handle -> {
            Optional<StreamHead> head = head(handle, stream);
            if (head.isEmpty()) {
                return new Answer.NoSuchStream();
            }
            return head.get().epoch().equals(epoch)
                    ? new Answer.Page(page(handle, head.get(), after))
                    : new Answer.EpochChanged();
        });
    }

    private String page(Handle handle, StreamHead head, long after) {
        var question = new PageCache.Question(head.stream(), head.epoch(), after);
        Optional<PageCache.Page> kept =
                cache.find(question).filter(page -> isStillTrue(handle, page, head));
        if (kept.isPresent()) {
            return kept.get().json();
        }
        List<Row> rows = page(rows(handle, head.stream(), after));
        String json = json(head, after, rows);
        if (!rows.isEmpty() && rows.getLast().position() > after) {
            Row last = rows.getLast();
            var reached = new StreamHead(head.stream(), head.epoch(), last.position(), last.mark());
            cache.keep(question, new PageCache.Page(json, reached, last.position() < head.head()));
        }
        return json;
    }

    /** A page of another history, from before the database was put back, is not. */
    private static boolean isStillTrue(Handle handle, PageCache.Page page, StreamHead head) {
        StreamHead last = page.last();
        return last.equals(head)
                || (page.isFull()
                        && handle.createQuery(
                                                """
                                                SELECT count(*) FROM feed
                                                WHERE stream = ? AND position = ? AND mark = ?
                                                """)
                                        .bind(0, last.stream())
                                        .bind(1, last.head())
                                        .bind(2, last.mark())
                                        .mapTo(Integer.class)
                                        .one()
                                == 1);
    }

    private static Optional<StreamHead> head(Handle handle, String stream) {
        return handle.createQuery(
                        "SELECT stream, epoch, head, mark FROM stream_head WHERE stream = ?")
                .bind(0, stream)
                .map((row, _) -> head(row))
                .findOne();
    }

    /** Of the columns stream, epoch, head and mark. */
    static StreamHead head(ResultSet row) throws SQLException {
        return new StreamHead(row.getString(1), row.getString(2), row.getLong(3), row.getString(4));
    }

    /** As many of them as a kiosk takes in one answer; always the one asked for. */
    private static List<Row> page(List<Row> rows) {
        int letters = 0;
        for (int count = 0; count < rows.size(); count++) {
            letters += rows.get(count).change().length();
            if (count > 1 && letters > PAGE_LETTERS_MAX) {
                return rows.subList(0, count);
            }
        }
        return rows;
    }

    /** The entry with that number, and those after it. */
    private static List<Row> rows(Handle handle, String stream, long after) {
        return handle.createQuery(
                        """
                        SELECT position, schema_number, item, version, change, mark FROM feed
                        WHERE stream = :stream AND position >= :after
                        ORDER BY position LIMIT :max
                        """)
                .bind("stream", stream)
                .bind("after", after)
                .bind("max", after == 0 ? FeedPage.ENTRIES_MAX : FeedPage.ENTRIES_MAX + 1)
                .map((row, _) ->
                        new Row(
                                row.getLong("position"),
                                row.getInt("schema_number"),
                                row.getString("item"),
                                row.getLong("version"),
                                row.getString("change"),
                                row.getString("mark")))
                .list();
    }

    /** A {@link FeedPage} without reading each change and writing it again. */
    private static String json(StreamHead head, long after, List<Row> rows) {
        boolean isThere = !rows.isEmpty() && rows.getFirst().position() == after;
        String before = isThere ? rows.getFirst().mark() : Mark.NONE;
        String entries =
                rows.stream()
                        .skip(isThere ? 1 : 0)
                        .map(row ->
                                "{\"position\":%d,\"schema\":%d,\"item\":%s,\"version\":%d,\"change\":%s}"
                                        .formatted(
                                                row.position(),
                                                row.schema(),
                                                Json.text(row.item()),
                                                row.version(),
                                                row.change()))
                        .collect(Collectors.joining(","));
        // Rows that came after the head was read belong to this page too.
        long last = rows.isEmpty() ? 0 : rows.getLast().position();
        String mark = rows.isEmpty() ? before : rows.getLast().mark();
        return "{\"stream\":%s,\"epoch\":%s,\"head\":%d,\"before\":\"%s\",\"mark\":\"%s\",\"entries\":[%s]}"
                .formatted(
                        Json.text(head.stream()),
                        Json.text(head.epoch()),
                        Math.max(head.head(), last),
                        before,
                        mark,
                        entries);
    }
}
