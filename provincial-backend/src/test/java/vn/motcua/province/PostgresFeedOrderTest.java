package vn.motcua.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.sync.FeedChange;
import vn.motcua.province.feed.FeedPump;
import vn.motcua.province.feed.FeedWriter;
import vn.motcua.province.feed.HeadsBoard;
import vn.motcua.province.feed.Streams;
import vn.motcua.province.storage.Database;

/**
 * Writers whose transactions commit in another order than they began hide no entry from a reader
 * that only ever asks for what comes after the last number it saw.
 */
class PostgresFeedOrderTest {
    private static final int WRITERS = 16;
    private static final int CHANGES_EACH = 60;
    private static final long PAUSE_NANOS = 5_000_000;

    private static Postgres postgres;

    @TempDir private Path folder;

    @BeforeAll
    static void startServer() {
        postgres = Postgres.start();
    }

    @AfterAll
    static void stopServer() {
        postgres.close();
    }

    @Test
    void sixteen_writers_hide_no_entry_from_a_reader() throws Exception {
        try (var province = Province.start(folder, postgres.newDatabase(), false);
                var database = Database.open(province.config());
                var second = FeedPump.start(database, new HeadsBoard());
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            database.afterWrite(second::poke);
            TestKiosk kiosk = province.kiosk("k01");
            var reader = threads.submit(() -> follow(kiosk, WRITERS * CHANGES_EACH));

            for (var done : threads.invokeAll(writers(database))) {
                int _ = done.get();
            }

            assertThat(new HashSet<>(reader.get())).isEqualTo(everything());
            assertThat(reader.get()).hasSize(WRITERS * CHANGES_EACH);
        }
    }

    @Test
    void a_writer_that_stalls_holds_up_nobody_and_loses_nothing() throws Exception {
        try (var province = Province.start(folder, postgres.newDatabase(), false);
                var database = Database.open(province.config());
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            TestKiosk kiosk = province.kiosk("k01");
            var feed = new FeedWriter(database);
            var written = new CountDownLatch(1);
            var goOn = new CountDownLatch(1);
            var stalled =
                    threads.submit(() ->
                            database.write(handle -> {
                                append(feed, handle, "stalled");
                                written.countDown();
                                return goOn.await(60, TimeUnit.SECONDS);
                            }));
            assertThat(written.await(60, TimeUnit.SECONDS)).isTrue();
            int _ = write(database, feed, 1);

            assertThat(follow(kiosk, CHANGES_EACH)).doesNotContain("stalled");
            goOn.countDown();
            assertThat(stalled.get()).isTrue();
            assertThat(follow(kiosk, CHANGES_EACH + 1)).endsWith("stalled");
        }
    }

    private static void append(FeedWriter feed, Handle handle, String item) {
        feed.append(handle, Streams.NEWS, item, 1, new FeedChange.NewsWithdrawn(item));
    }

    /** Reads as a kiosk does: what comes after the last number seen; a hole would stay a hole. */
    private static List<String> follow(TestKiosk kiosk, int count) throws Exception {
        List<String> seen = new ArrayList<>();
        long last = 0;
        while (seen.size() < count) {
            for (var entry : kiosk.changes("news", last).entries()) {
                assertThat(entry.position()).isEqualTo(last + 1);
                last = entry.position();
                seen.add(entry.item());
            }
        }
        return seen;
    }

    private static List<Callable<Integer>> writers(Database database) {
        var feed = new FeedWriter(database);
        List<Callable<Integer>> writers = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            int number = writer;
            writers.add(() -> write(database, feed, number));
        }
        return writers;
    }

    /** One in ten transactions dawdles between its entry and its commit. */
    private static int write(Database database, FeedWriter feed, int writer) {
        var random = new SplittableRandom(writer);
        for (int i = 0; i < CHANGES_EACH; i++) {
            String item = writer + "-" + i;
            boolean dawdles = random.nextInt(10) == 0;
            int _ =
                    database.write(handle -> {
                        append(feed, handle, item);
                        if (dawdles) {
                            LockSupport.parkNanos(PAUSE_NANOS);
                        }
                        return 0;
                    });
        }
        return CHANGES_EACH;
    }

    private static Set<String> everything() {
        Set<String> all = new HashSet<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            for (int i = 0; i < CHANGES_EACH; i++) {
                all.add(writer + "-" + i);
            }
        }
        return all;
    }
}
