package vn.motcua.local.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.sync.FeedChange;
import vn.motcua.contract.sync.StreamHeads.StreamHead;

/** What the province tells is here without anybody asking, and goes on after every trouble. */
class FeedLaneTest {
    @TempDir Path folder;
    private final BlockingQueue<Set<Class<? extends FeedChange>>> changes =
            new LinkedBlockingQueue<>();
    private FeedWorld world;
    private WaitingStreams province;
    private FeedLane lane;

    /** Holds a poll until the test says something, as the real province does. */
    private static final class WaitingStreams implements FeedSource {
        private final FakeStreams streams;
        private final BlockingQueue<Runnable> news = new LinkedBlockingQueue<>();

        private WaitingStreams(FakeStreams streams) {
            this.streams = streams;
        }

        @Override
        public List<String> streams() {
            return streams.streams();
        }

        @Override
        public HeadsAnswer heads(List<StreamHead> known, Duration wait)
                throws InterruptedException {
            Runnable happened = news.poll(wait.toSeconds(), TimeUnit.SECONDS);
            if (happened != null) {
                happened.run();
            }
            return streams.heads(known, wait);
        }

        @Override
        public PageAnswer changes(String stream, String epoch, long after) {
            return streams.changes(stream, epoch, after);
        }
    }

    @BeforeEach
    void start() {
        world = new FeedWorld(folder);
        province = new WaitingStreams(world.province);
        lane = new FeedLane(world.cache(), province, world.board, world.clock, new Random(1));
        lane.onChanged(changes::add);
        lane.start();
    }

    @AfterEach
    void stop() {
        lane.close();
        world.close();
    }

    @Test
    void news_are_here_as_soon_as_the_province_tells_them() throws InterruptedException {
        province.news.add(() -> world.tellNews(1));

        assertThat(next()).containsExactly(FeedChange.NewsPublished.class);
        assertThat(world.rows()).isEqualTo(1);
    }

    @Test
    void a_poll_that_took_long_is_followed_by_the_next_at_once() throws InterruptedException {
        lane.close();
        province.news.add(() -> {});
        assertThat(lane.turn()).isEqualTo(Duration.ofSeconds(1));

        province.news.add(() -> world.clock.advance(Duration.ofSeconds(50)));
        assertThat(lane.turn()).isZero();
    }

    @Test
    void the_lane_goes_on_after_a_silence() throws InterruptedException {
        province.news.add(() -> world.province.silent = true);
        province.news.add(() -> {
            world.province.silent = false;
            world.tellNews(1);
        });

        assertThat(next()).containsExactly(FeedChange.NewsPublished.class);
    }

    @Test
    void the_lane_outlives_a_bug_and_goes_on_when_the_line_is_back() throws InterruptedException {
        province.news.add(() -> {
            throw new IllegalStateException("a bug");
        });
        province.news.add(() -> world.tellNews(1));

        lane.lineIsBack();

        assertThat(next()).containsExactly(FeedChange.NewsPublished.class);
    }

    private Set<Class<? extends FeedChange>> next() throws InterruptedException {
        Set<Class<? extends FeedChange>> kinds = changes.poll(20, TimeUnit.SECONDS);
        if (kinds == null) {
            throw new AssertionError("nothing was told");
        }
        return kinds;
    }
}
