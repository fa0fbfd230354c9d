package vn.motcua.province.digest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.motcua.contract.sync.FeedChange;
import vn.motcua.contract.sync.FeedEntry;
import vn.motcua.contract.sync.FeedPage;
import vn.motcua.contract.sync.StreamDigest;
import vn.motcua.contract.sync.StreamHeads.StreamHead;
import vn.motcua.province.feed.Streams;
import vn.motcua.province.http.Json;
import vn.motcua.province.storage.Database;

/** The digests of the streams whose things kiosks keep; each entry is reckoned in once. */
public final class StreamDigests {
    /** Numbers of a queue move all day, and of receipts nothing is kept. */
    private static final List<String> COMPARED =
            List.of(
                    Streams.ALERTS,
                    Streams.NEWS,
                    Streams.PROCEDURES,
                    Streams.LIFE_EVENTS,
                    Streams.UTILITIES,
                    Streams.PETITIONS,
                    Streams.DOSSIERS,
                    Streams.BILLS,
                    Streams.PARCELS);

    /** Of the changes of a page together. */
    private static final int PAGE_LETTERS_MAX = 1_000_000;

    private final Database database;

    public StreamDigests(Database database) {
        this.database = database;
    }

    /** Reckons in what came since; a digest that is asked for then has little left to do. */
    public void follow() {
        COMPARED.forEach(this::follow);
    }

    /** As the stream is now; empty for one that is not compared, or is numbered anew. */
    public Optional<StreamDigest> digest(String stream, String epoch) {
        if (!COMPARED.contains(stream)) {
            return Optional.empty();
        }
        follow(stream);
        return database.read(handle -> digest(handle, stream))
                .filter(digest -> digest.at().epoch().equals(epoch));
    }

    /** The newest entries of the things of a part, after a number; empty like the digest. */
    public Optional<FeedPage> part(String stream, String epoch, int part, long after) {
        return database.read(handle ->
                head(handle, stream, epoch)
                        .map(head -> page(head, entries(handle, stream, part, after))));
    }

    private void follow(String stream) {
        boolean isBehind = database.read(handle -> isBehind(handle, stream));
        while (isBehind) {
            isBehind = database.write(handle -> new Reckoner(handle, stream).step());
        }
    }

    private static boolean isBehind(Handle handle, String stream) {
        return handle.createQuery(
                                """
                                SELECT count(*) FROM stream_head
                                LEFT JOIN stream_digest USING (stream)
                                WHERE stream = ? AND head <> coalesce(position, -1)
                                """)
                        .bind(0, stream)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    /** One statement, which sees one moment. */
    private static Optional<StreamDigest> digest(Handle handle, String stream) {
        List<Long> sums = new ArrayList<>(Collections.nCopies(StreamDigest.PARTS, 0L));
        return handle
                .createQuery(
                        """
                        SELECT epoch, position, stream_digest.mark, coalesce(part, 0),
                            coalesce(total, 0)
                        FROM stream_head JOIN stream_digest USING (stream)
                        LEFT JOIN stream_part USING (stream)
                        WHERE stream = ?
                        """)
                .bind(0, stream)
                .map((row, _) -> {
                    Long _ = sums.set(row.getInt(4), row.getLong(5));
                    return new StreamHead(
                            stream, row.getString(1), row.getLong(2), row.getString(3));
                })
                .list()
                .stream()
                .findFirst()
                .map(at -> new StreamDigest(at, sums));
    }

    private static Optional<StreamHead> head(Handle handle, String stream, String epoch) {
        return COMPARED.contains(stream)
                ? handle.createQuery(
                                """
                                SELECT head, mark FROM stream_head
                                WHERE stream = ? AND epoch = ?
                                """)
                        .bind(0, stream)
                        .bind(1, epoch)
                        .map((row, _) ->
                                new StreamHead(stream, epoch, row.getLong(1), row.getString(2)))
                        .findOne()
                : Optional.empty();
    }

    private static List<Reckoner.Entry> entries(
            Handle handle, String stream, int part, long after) {
        List<Reckoner.Entry> entries =
                handle.createQuery(
                                """
                                SELECT position, schema_number, feed.item, version, change, mark
                                FROM stream_thing JOIN feed USING (stream, position)
                                WHERE stream = :stream AND part = :part AND position > :after
                                ORDER BY position LIMIT :max
                                """)
                        .bind("stream", stream)
                        .bind("part", part)
                        .bind("after", after)
                        .bind("max", FeedPage.ENTRIES_MAX)
                        .map(Reckoner.Entry.ROW)
                        .list();
        int letters = 0;
        for (int count = 0; count < entries.size(); count++) {
            letters += entries.get(count).change().length();
            if (count > 0 && letters > PAGE_LETTERS_MAX) {
                return entries.subList(0, count);
            }
        }
        return entries;
    }

    private static FeedPage page(StreamHead head, List<Reckoner.Entry> entries) {
        return new FeedPage(
                head.stream(),
                head.epoch(),
                head.head(),
                "",
                head.mark(),
                entries.stream()
                        .map(entry ->
                                new FeedEntry(
                                        entry.position(),
                                        entry.schema(),
                                        entry.item(),
                                        entry.version(),
                                        Json.read(entry.change(), FeedChange.class)))
                        .toList());
    }
}
