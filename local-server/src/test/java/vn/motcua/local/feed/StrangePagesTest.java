package vn.motcua.local.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.sync.FeedChange;
import vn.motcua.contract.sync.FeedEntry;
import vn.motcua.local.feed.FeedReader.Turn;
import vn.motcua.local.feed.FeedSource.PageAnswer;

/** What is not ours is not stored; what is not understood is kept and stops nothing. */
class StrangePagesTest {
    @TempDir Path folder;
    private FeedWorld world;

    @BeforeEach
    void open() {
        world = new FeedWorld(folder);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void a_page_of_another_stream_is_not_applied() throws Exception {
        world.tellNews(2);
        world.province.tell(
                "receipts-k99", "x", 1, new FeedChange.SubmissionTaken(UUID.randomUUID(), ""));
        world.province.nextPages(new PageAnswer.Page(world.province.page("receipts-k99", 0)));

        assertThat(world.read()).isInstanceOf(Turn.Silent.class);

        assertThat(world.rows()).isZero();
        assertThat(world.position("news")).isZero();
    }

    @Test
    void streams_of_other_kiosks_are_never_read() throws Exception {
        world.province.tell(
                "receipts-k99", "x", 1, new FeedChange.SubmissionTaken(UUID.randomUUID(), ""));

        world.read();

        assertThat(world.province.asked).isEmpty();
        assertThat(world.position("receipts-k99")).isEqualTo(-1);
    }

    @Test
    void what_is_no_page_at_all_is_not_applied() throws Exception {
        world.tellNews(2);
        world.province.nextPages(
                new PageAnswer.Page("<html>Wi-Fi log in</html>"),
                new PageAnswer.Page("{}"),
                new PageAnswer.Page("[1,2"));

        for (int turn = 0; turn < 3; turn++) {
            assertThat(world.read()).isInstanceOf(Turn.Silent.class);
        }
        assertThat(world.position("news")).isZero();
        world.read();
        assertThat(world.rows()).isEqualTo(2);
    }

    @Test
    void a_page_that_was_cut_off_at_any_place_is_not_applied() throws Exception {
        world.tellNews(2);
        String page = world.province.page("news", 0);
        for (int length = 0; length < page.length(); length++) {
            world.province.nextPages(new PageAnswer.Page(page.substring(0, length)));

            assertThat(world.read()).isInstanceOf(Turn.Silent.class);
        }
        assertThat(world.position("news")).isZero();
        assertThat(world.rows()).isZero();
    }

    @Test
    void an_entry_of_an_unknown_kind_is_kept_as_it_came_and_stops_nothing() throws Exception {
        world.tellNews(3);
        String page =
                world.province
                        .page("news", 0)
                        .replaceFirst("\"kind\":\"NewsPublished\"", "\"kind\":\"ParadeHeld\"");
        world.province.nextPages(new PageAnswer.Page(page));

        world.read();

        assertThat(world.board.applied).containsExactly(2L, 3L);
        assertThat(world.position("news")).isEqualTo(3);
        assertThat(world.unread()).singleElement().asString().contains("ParadeHeld", "Tin số 1");
    }

    @Test
    void an_entry_of_a_newer_schema_is_kept_though_it_looks_familiar() throws Exception {
        world.tellNews(3);
        String page =
                world.province
                        .page("news", 0)
                        .replaceFirst(
                                "\"schema\":" + FeedEntry.SCHEMA,
                                "\"schema\":" + (FeedEntry.SCHEMA + 1));
        world.province.nextPages(new PageAnswer.Page(page));

        world.read();

        assertThat(world.board.applied).containsExactly(2L, 3L);
        assertThat(world.position("news")).isEqualTo(3);
        assertThat(world.unread()).singleElement().asString().contains("Tin số 1");
        world.restart();
        world.readKept();
        assertThat(world.unread()).hasSize(1);
    }

    @Test
    void an_entry_that_cannot_be_applied_is_kept_and_leaves_no_half_effect() throws Exception {
        world.tellNews(3);
        world.board.poison = "n2";

        world.read();

        assertThat(world.rows()).isEqualTo(2);
        assertThat(world.position("news")).isEqualTo(3);
        assertThat(world.unread()).hasSize(1);
    }

    @Test
    void what_was_kept_takes_effect_when_it_is_understood_one_day() throws Exception {
        world.tellNews(3);
        world.board.poison = "n2";
        world.read();
        world.board.poison = "";
        world.restart();
        world.changed.clear();

        world.readKept();

        assertThat(world.rows()).isEqualTo(3);
        assertThat(world.unread()).isEmpty();
        assertThat(world.changed).containsExactly(FeedChange.NewsPublished.class);
    }

    @Test
    void what_was_kept_of_an_earlier_numbering_is_forgotten() throws Exception {
        world.tellNews(3);
        world.board.poison = "n2";
        world.read();
        world.province.epoch = "e2";
        world.board.poison = "";

        world.read();

        assertThat(world.unread()).isEmpty();
        assertThat(world.rows()).isEqualTo(3);
    }
}
