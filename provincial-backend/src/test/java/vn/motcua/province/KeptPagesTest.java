package vn.motcua.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.sync.FeedChange;
import vn.motcua.province.feed.FeedWriter;
import vn.motcua.province.feed.Streams;
import vn.motcua.province.storage.Database;

/** A page that was made for one kiosk serves the next one, as long as it is true. */
class KeptPagesTest {
    @TempDir private Path folder;
    private Province province;
    private TestKiosk kiosk;
    private int told;

    @BeforeEach
    void start() throws Exception {
        province = Province.start(folder, "sqlite", false);
        kiosk = province.kiosk("k01");
        tell(300);
    }

    @AfterEach
    void stop() {
        province.close();
    }

    private void tell(int entries) throws Exception {
        Database database = province.backend().database();
        var feed = new FeedWriter(database);
        int _ =
                database.write(handle -> {
                    for (int number = 1; number <= entries; number++) {
                        String item = "n" + number;
                        var change = new FeedChange.NewsWithdrawn(item);
                        feed.append(handle, Streams.NEWS, item, 1, change);
                    }
                    return entries;
                });
        told += entries;
        kiosk.awaitHead(Streams.NEWS, told);
    }

    @Test
    void the_last_page_grows_with_the_stream() throws Exception {
        assertThat(kiosk.changes("news", 256).entries()).hasSize(44);

        tell(10);

        assertThat(kiosk.changes("news", 256).entries()).hasSize(54);
        assertThat(kiosk.changes("news", 256).head()).isEqualTo(310);
    }

    @Test
    void a_full_page_of_another_history_is_not_sent_for_long() throws Exception {
        assertThat(kiosk.changes("news", 0).entries()).hasSize(256);
        int _ =
                province.backend()
                        .database()
                        .write(handle ->
                                handle.execute(
                                        """
                                        UPDATE feed SET item = 'other', mark = 'other'
                                        WHERE stream = 'news' AND position = 256
                                        """));

        // What was true a second ago may still be sent.
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        String last = "";
        while (!last.equals("other") && System.nanoTime() - end < 0) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            last = kiosk.changes("news", 0).entries().getLast().item();
        }
        assertThat(last).isEqualTo("other");
    }
}
