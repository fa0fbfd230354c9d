package vn.motcua.local.feed;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import vn.motcua.contract.news.NewsCategory;
import vn.motcua.contract.news.NewsItem;
import vn.motcua.contract.sync.FeedChange;
import vn.motcua.contract.sync.FeedEntry;
import vn.motcua.local.feed.FeedReader.Turn;
import vn.motcua.local.storage.Database;
import vn.motcua.local.storage.Durability;
import vn.motcua.local.storage.MovableClock;

/** A cache, a province of streams and a board that writes down what it is told. */
final class FeedWorld implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");

    final MovableClock clock = new MovableClock(NOW);
    final FakeStreams province = new FakeStreams();
    final List<Class<? extends FeedChange>> changed = new ArrayList<>();
    final Board board = new Board();
    private final Path folder;
    private Database cache;
    private FeedReader reader;

    FeedWorld(Path folder) {
        this.folder = folder;
        open();
    }

    /** Writes what it is told into the news table, so that rollbacks show. */
    static final class Board implements FeedApplier {
        final List<Long> applied = new ArrayList<>();
        final List<String> restarted = new ArrayList<>();
        String poison = "";
        boolean diskFails;

        @Override
        public void apply(Handle handle, FeedEntry entry) {
            int _ =
                    handle.execute(
                            "INSERT OR REPLACE INTO news VALUES (?, ?, 0, 'x')",
                            entry.item(),
                            entry.version());
            if (entry.item().equals(poison)) {
                throw new IllegalArgumentException("a bug");
            }
            if (diskFails) {
                int _ = handle.execute("INSERT INTO no_such_table VALUES (1)");
            }
            applied.add(entry.position());
        }

        @Override
        public void restart(Handle handle, String stream) {
            restarted.add(stream);
            int _ = handle.execute("DELETE FROM news");
        }
    }

    void restart() {
        cache.close();
        open();
    }

    private void open() {
        cache = Database.open(folder.resolve("cache.db"), "/migrations/cache", Durability.NORMAL);
        reader = new FeedReader(cache, province, board, clock);
    }

    Database cache() {
        return cache;
    }

    Turn read() throws InterruptedException {
        return reader.read(Duration.ZERO, changed::addAll);
    }

    void readKept() {
        reader.readKept(changed::addAll);
    }

    void tellNews(int count) {
        for (int number = 1; number <= count; number++) {
            province.tell(
                    "news",
                    "n" + number,
                    1,
                    new FeedChange.NewsPublished(
                            new NewsItem(
                                    "n" + number,
                                    NewsCategory.ANNOUNCEMENT,
                                    "Tin số " + number,
                                    "",
                                    "",
                                    "Tỉnh Mẫu",
                                    NOW)));
        }
    }

    long position(String stream) {
        return one(
                "SELECT coalesce(max(position), -1) FROM feed_position WHERE stream = ?", stream);
    }

    long confirmedAt(String stream) {
        return one("SELECT confirmed_at FROM feed_position WHERE stream = ?", stream);
    }

    long rows() {
        return one("SELECT count(*) FROM news WHERE ? = ''", "");
    }

    List<String> news() {
        return cache.read(handle ->
                handle.select("SELECT id FROM news ORDER BY id").mapTo(String.class).list());
    }

    List<String> unread() {
        return cache.read(
                handle -> handle.select("SELECT body FROM feed_unread").mapTo(String.class).list());
    }

    private long one(String sql, String argument) {
        return cache.read(handle -> handle.select(sql, argument).mapTo(Long.class).one());
    }

    @Override
    public void close() {
        cache.close();
    }
}
