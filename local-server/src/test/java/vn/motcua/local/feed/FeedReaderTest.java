package vn.motcua.local.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.sync.FeedChange;
import vn.motcua.local.feed.FeedReader.Turn;
import vn.motcua.local.feed.FeedSource.PageAnswer;

/** Every entry the province numbers takes effect here, in its order, and none is skipped. */
class FeedReaderTest {
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
    void entries_take_effect_in_their_order_and_the_position_moves_with_them() throws Exception {
        world.tellNews(3);

        assertThat(world.read()).isEqualTo(new Turn.Heard(true));

        assertThat(world.board.applied).containsExactly(1L, 2L, 3L);
        assertThat(world.position("news")).isEqualTo(3);
        assertThat(world.changed).containsExactly(FeedChange.NewsPublished.class);
        assertThat(world.read()).isEqualTo(new Turn.Heard(false));
    }

    @Test
    void a_long_stream_is_read_page_by_page_and_others_are_heard_in_between() throws Exception {
        world.tellNews(256 * 10);

        world.read();
        assertThat(world.position("news")).isEqualTo(256 * 8);
        world.province.tell("alerts", "a1", 1, new FeedChange.NewsWithdrawn("a1"));
        world.province.asked.clear();
        world.read();

        assertThat(world.province.asked).containsExactly("alerts@0", "news@2048", "news@2304");
        assertThat(world.position("news")).isEqualTo(2560);
    }

    @Test
    void after_a_crash_between_pages_reading_goes_on_where_the_effects_end() throws Exception {
        world.tellNews(600);
        world.province.nextPages(
                new PageAnswer.Page(world.province.page("news", 0)),
                new PageAnswer.Silent(Duration.ZERO));
        world.read();
        world.restart();
        world.read();

        assertThat(world.board.applied).hasSize(600).doesNotHaveDuplicates();
        assertThat(world.rows()).isEqualTo(600);
    }

    @Test
    void a_page_that_fails_half_way_leaves_neither_effects_nor_position() throws Exception {
        world.tellNews(3);
        world.board.diskFails = true;

        assertThatThrownBy(world::read).isInstanceOf(JdbiException.class);
        assertThat(world.rows()).isZero();
        assertThat(world.position("news")).isZero();

        world.board.diskFails = false;
        world.read();
        assertThat(world.rows()).isEqualTo(3);
    }

    @Test
    void a_new_epoch_makes_the_stream_be_forgotten_and_read_anew() throws Exception {
        world.tellNews(3);
        world.read();
        world.province.epoch = "e2";
        world.province.forget("news");
        world.tellNews(2);

        world.read();

        assertThat(world.board.restarted).containsExactly("news");
        assertThat(world.position("news")).isEqualTo(2);
        assertThat(world.rows()).isEqualTo(2);
    }

    @Test
    void a_province_that_lost_entries_is_followed_from_its_beginning() throws Exception {
        world.tellNews(5);
        world.read();
        world.province.forget("news");
        world.tellNews(2);

        world.read();

        assertThat(world.board.restarted).containsExactly("news");
        assertThat(world.position("news")).isEqualTo(2);
    }

    @Test
    void a_province_that_went_back_and_wrote_on_is_noticed_at_the_number_it_reached_again()
            throws Exception {
        world.tellNews(5);
        world.read();
        world.province.forget("news");
        world.tellNews(3);
        world.province.tell("news", "n8", 1, new FeedChange.NewsWithdrawn("n8"));
        world.province.tell("news", "n9", 1, new FeedChange.NewsWithdrawn("n9"));

        world.read();

        assertThat(world.board.restarted).containsExactly("news");
        assertThat(world.news()).containsExactly("n1", "n2", "n3", "n8", "n9");
    }

    @Test
    void a_province_that_went_back_and_wrote_further_is_noticed_by_the_next_page()
            throws Exception {
        world.tellNews(5);
        world.read();
        world.province.forget("news");
        world.province.tell("news", "n9", 1, new FeedChange.NewsWithdrawn("n9"));
        world.tellNews(7);

        world.read();
        world.read();

        assertThat(world.board.restarted).containsExactly("news");
        assertThat(world.news()).hasSize(8).contains("n7", "n9");
    }

    @Test
    void heads_that_lag_behind_make_nothing_be_forgotten() throws Exception {
        world.tellNews(5);
        world.read();
        world.province.lag = 2;

        assertThat(world.read()).isEqualTo(new Turn.Heard(false));

        assertThat(world.board.restarted).isEmpty();
        assertThat(world.position("news")).isEqualTo(5);
        assertThat(world.rows()).isEqualTo(5);
    }

    @Test
    void an_epoch_that_changes_between_head_and_page_is_noticed_at_the_next_turn()
            throws Exception {
        world.tellNews(3);
        world.province.nextPages(new PageAnswer.EpochChanged());

        world.read();
        world.read();

        assertThat(world.rows()).isEqualTo(3);
    }

    @Test
    void a_hole_in_the_numbers_makes_the_stream_be_read_again_from_zero() throws Exception {
        world.tellNews(600);
        world.province.nextPages(
                new PageAnswer.Page(world.province.page("news", 0)),
                new PageAnswer.Page(world.province.page("news", 300)));

        assertThat(world.read()).isInstanceOf(Turn.Silent.class);
        assertThat(world.position("news")).isZero();
        world.read();

        assertThat(world.rows()).isEqualTo(600);
        assertThat(world.board.restarted).isEmpty();
    }

    @Test
    void a_stream_is_confirmed_only_when_nothing_is_missing() throws Exception {
        world.tellNews(256 * 10);

        world.read();
        assertThat(world.confirmedAt("news")).isZero();
        world.clock.advance(Duration.ofSeconds(5));
        world.read();
        assertThat(world.confirmedAt("news"))
                .isEqualTo(FeedWorld.NOW.plusSeconds(5).toEpochMilli());

        world.clock.advance(Duration.ofSeconds(50));
        world.province.silent = true;
        world.read();
        assertThat(world.confirmedAt("news"))
                .isEqualTo(FeedWorld.NOW.plusSeconds(5).toEpochMilli());
    }

    @Test
    void an_answer_that_something_on_the_way_has_kept_confirms_nothing() throws Exception {
        world.tellNews(1);
        world.read();
        world.province.serverTime = world.province.serverTime.minusSeconds(30);
        world.clock.advance(Duration.ofSeconds(60));

        world.read();

        assertThat(world.confirmedAt("news")).isEqualTo(FeedWorld.NOW.toEpochMilli());
    }

    @Test
    void an_empty_stream_is_confirmed_too() throws Exception {
        world.province.begin("news");

        assertThat(world.read()).isEqualTo(new Turn.Heard(true));
        assertThat(world.read()).isEqualTo(new Turn.Heard(false));

        assertThat(world.confirmedAt("news")).isEqualTo(FeedWorld.NOW.toEpochMilli());
    }
}
