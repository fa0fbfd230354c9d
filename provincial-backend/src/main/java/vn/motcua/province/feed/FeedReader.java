package vn.motcua.province.feed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
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
    record Row(long position, String item, long version, String change) {}

    private final Database database;

    public FeedReader(Database database) {
        this.database = database;
    }

    /** The entries after a number; at most {@link FeedPage#ENTRIES_MAX}. */
    public Answer page(String stream, String epoch, long after) {
        return database.read(handle -> {
            Optional<StreamHead> head = head(handle, stream);
            if (head.isEmpty()) {
                return new Answer.NoSuchStream();
            }
            return head.get().epoch().equals(epoch)
                    ? new Answer.Page(json(head.get(), rows(handle, stream, after)))
                    : new Answer.EpochChanged();
        });
    }

    private static Optional<StreamHead> head(Handle handle, String stream) {
        return handle.createQuery("SELECT stream, epoch, head FROM stream_head WHERE stream = ?")
                .bind(0, stream)
                .map(ConstructorMapper.of(StreamHead.class))
                .findOne();
    }

    private static List<Row> rows(Handle handle, String stream, long after) {
        return handle.createQuery(
                        """
                        SELECT position, item, version, change FROM feed
                        WHERE stream = :stream AND position > :after
                        ORDER BY position LIMIT :max
                        """)
                .bind("stream", stream)
                .bind("after", after)
                .bind("max", FeedPage.ENTRIES_MAX)
                .map((row, _) ->
                        new Row(
                                row.getLong("position"),
                                row.getString("item"),
                                row.getLong("version"),
                                row.getString("change")))
                .list();
    }

    /** A {@link FeedPage} without reading each change and writing it again. */
    private static String json(StreamHead head, List<Row> rows) {
        String entries =
                rows.stream()
                        .map(row ->
                                "{\"position\":%d,\"item\":%s,\"version\":%d,\"change\":%s}"
                                        .formatted(
                                                row.position(),
                                                Json.text(row.item()),
                                                row.version(),
                                                row.change()))
                        .collect(Collectors.joining(","));
        // Rows that came after the head was read belong to this page too.
        long last = rows.isEmpty() ? 0 : rows.getLast().position();
        return "{\"stream\":%s,\"epoch\":%s,\"head\":%d,\"entries\":[%s]}"
                .formatted(
                        Json.text(head.stream()),
                        Json.text(head.epoch()),
                        Math.max(head.head(), last),
                        entries);
    }
}
