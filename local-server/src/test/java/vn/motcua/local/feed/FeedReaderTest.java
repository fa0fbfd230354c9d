package vn.motcua.local.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.news.NewsItem;
import vn.motcua.contract.sync.FeedChange;
import vn.motcua.contract.sync.FeedEntry;
import vn.motcua.local.feed.FeedReader.Turn;
import vn.motcua.local.feed.FeedSource.PageAnswer;
import vn.motcua.local.storage.Database;
import vn.motcua.local.storage.Durability;
import vn.motcua.local.storage.MovableClock;

/**
 * Every entry the province numbers takes effect here, none is skipped, none of others' is stored.
 */
class FeedReaderTest {
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");

    @TempDir Path folder;
    private final MovableClock clock = new MovableClock(NOW);
    private final FakeStreams province = new FakeStreams();
    private final List<Class<? extends FeedChange>> changed = new ArrayList<>();
    private final Board board = new Board();
    private Database cache;
    private FeedReader reader;

    /** Writes what it is told into the news table, so that rollbacks show. */
    private static final class Board implements FeedApplier {
        private final List<Long> applied = new ArrayList<>();
        private final List<String> restarted = new ArrayList<>();
        private String poison = "";
        private boolean diskFails;

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

    @BeforeEach
    void open() {
        cache = Database.open(folder.resolve("cache.db"), "/migrations/cache", Durability.NORMAL);
        reader = new FeedReader(cache, province, board, clock);
    }

    @AfterEach
    void close() {
        cache.close();
    }

    @Test
    void entries_take_effect_in_their_order_and_the_position_moves_with_them() throws Exception {
        tellNews(3);

        assertThat(read()).isEqualTo(new Turn.Heard(true));

        assertThat(board.applied).containsExactly(1L, 2L, 3L);
        assertThat(position("news")).isEqualTo(3);
        assertThat(changed).containsExactly(FeedChange.NewsPublished.class);
        assertThat(read()).isEqualTo(new Turn.Heard(false));
    }

    @Test
    void a_long_stream_is_read_page_by_page_and_others_are_heard_in_between() throws Exception {
        tellNews(256 * 10);

        read();
        assertThat(position("news")).isEqualTo(256 * 8);
        province.tell("alerts", "a1", 1, new FeedChange.AlertWithdrawn("a1"));
        province.asked.clear();
        read();

        assertThat(province.asked).containsExactly("alerts@0", "news@2048", "news@2304");
        assertThat(position("news")).isEqualTo(2560);
    }

    @Test
    void after_a_crash_between_pages_reading_goes_on_where_the_effects_end() throws Exception {
        tellNews(600);
        province.nextPages(
                new PageAnswer.Page(province.page("news", 0)),
                new PageAnswer.Silent(Duration.ZERO));
        read();
        cache.close();

        open();
        read();

        assertThat(board.applied).hasSize(600).doesNotHaveDuplicates();
        assertThat(rows()).isEqualTo(600);
    }

    @Test
    void a_page_that_fails_half_way_leaves_neither_effects_nor_position() throws Exception {
        tellNews(3);
        board.diskFails = true;

        assertThatThrownBy(this::read).isInstanceOf(JdbiException.class);
        assertThat(rows()).isZero();
        assertThat(position("news")).isZero();

        board.diskFails = false;
        read();
        assertThat(rows()).isEqualTo(3);
    }

    @Test
    void a_new_epoch_makes_the_stream_be_forgotten_and_read_anew() throws Exception {
        tellNews(3);
        read();
        province.epoch = "e2";
        province.forget("news");
        tellNews(2);

        read();

        assertThat(board.restarted).containsExactly("news");
        assertThat(position("news")).isEqualTo(2);
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void a_province_that_lost_entries_is_followed_from_its_beginning() throws Exception {
        tellNews(5);
        read();
        province.forget("news");
        tellNews(2);

        read();

        assertThat(board.restarted).containsExactly("news");
        assertThat(position("news")).isEqualTo(2);
    }

    @Test
    void an_epoch_that_changes_between_head_and_page_is_noticed_at_the_next_turn()
            throws Exception {
        tellNews(3);
        province.nextPages(new PageAnswer.EpochChanged());

        read();
        read();

        assertThat(rows()).isEqualTo(3);
    }

    @Test
    void a_hole_in_the_numbers_makes_the_stream_be_read_again_from_zero() throws Exception {
        tellNews(600);
        province.nextPages(
                new PageAnswer.Page(province.page("news", 0)),
                new PageAnswer.Page(province.page("news", 300)));

        assertThat(read()).isInstanceOf(Turn.Silent.class);
        assertThat(position("news")).isZero();
        read();

        assertThat(rows()).isEqualTo(600);
        assertThat(board.restarted).isEmpty();
    }

    @Test
    void a_page_of_another_stream_is_not_applied() throws Exception {
        tellNews(2);
        province.tell(
                "receipts-k99", "x", 1, new FeedChange.SubmissionTaken(UUID.randomUUID(), ""));
        province.nextPages(new PageAnswer.Page(province.page("receipts-k99", 0)));

        assertThat(read()).isInstanceOf(Turn.Silent.class);

        assertThat(rows()).isZero();
        assertThat(position("news")).isZero();
    }

    @Test
    void streams_of_other_kiosks_are_never_read() throws Exception {
        province.tell(
                "receipts-k99", "x", 1, new FeedChange.SubmissionTaken(UUID.randomUUID(), ""));

        read();

        assertThat(province.asked).isEmpty();
        assertThat(position("receipts-k99")).isEqualTo(-1);
    }

    @Test
    void what_is_no_page_at_all_is_not_applied() throws Exception {
        tellNews(2);
        province.nextPages(
                new PageAnswer.Page("<html>Wi-Fi log in</html>"),
                new PageAnswer.Page("{}"),
                new PageAnswer.Page("[1,2"));

        for (int turn = 0; turn < 3; turn++) {
            assertThat(read()).isInstanceOf(Turn.Silent.class);
        }
        assertThat(position("news")).isZero();
        read();
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void an_entry_of_an_unknown_kind_is_kept_as_it_came_and_stops_nothing() throws Exception {
        tellNews(3);
        String page =
                province.page("news", 0)
                        .replaceFirst("\"kind\":\"NewsPublished\"", "\"kind\":\"ParadeHeld\"");
        province.nextPages(new PageAnswer.Page(page));

        read();

        assertThat(board.applied).containsExactly(2L, 3L);
        assertThat(position("news")).isEqualTo(3);
        assertThat(unread()).singleElement().asString().contains("ParadeHeld", "Tin số 1");
    }

    @Test
    void an_entry_that_cannot_be_applied_is_kept_and_leaves_no_half_effect() throws Exception {
        tellNews(3);
        board.poison = "n2";

        read();

        assertThat(rows()).isEqualTo(2);
        assertThat(position("news")).isEqualTo(3);
        assertThat(unread()).hasSize(1);
    }

    @Test
    void a_stream_is_confirmed_only_when_nothing_is_missing() throws Exception {
        tellNews(256 * 10);

        read();
        assertThat(confirmedAt("news")).isZero();
        clock.advance(Duration.ofSeconds(5));
        read();
        assertThat(confirmedAt("news")).isEqualTo(NOW.plusSeconds(5).toEpochMilli());

        clock.advance(Duration.ofSeconds(50));
        province.silent = true;
        read();
        assertThat(confirmedAt("news")).isEqualTo(NOW.plusSeconds(5).toEpochMilli());
    }

    @Test
    void an_empty_stream_is_confirmed_too() throws Exception {
        province.begin("news");

        read();

        assertThat(confirmedAt("news")).isEqualTo(NOW.toEpochMilli());
    }

    private Turn read() throws InterruptedException {
        return reader.read(Duration.ZERO, changed::addAll);
    }

    private void tellNews(int count) {
        for (int number = 1; number <= count; number++) {
            province.tell(
                    "news",
                    "n" + number,
                    1,
                    new FeedChange.NewsPublished(
                            new NewsItem(
                                    "n" + number, "Tin số " + number, "", "", "Tỉnh Mẫu", NOW)));
        }
    }

    private long position(String stream) {
        return one(
                "SELECT coalesce(max(position), -1) FROM feed_position WHERE stream = ?", stream);
    }

    private long confirmedAt(String stream) {
        return one("SELECT confirmed_at FROM feed_position WHERE stream = ?", stream);
    }

    private long rows() {
        return one("SELECT count(*) FROM news WHERE ? = ''", "");
    }

    private long one(String sql, String argument) {
        return cache.read(handle -> handle.select(sql, argument).mapTo(Long.class).one());
    }

    private List<String> unread() {
        return cache.read(
                handle -> handle.select("SELECT body FROM feed_unread").mapTo(String.class).list());
    }
}
