package vn.motcua.local.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.HandleConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.news.Alert;
import vn.motcua.contract.news.AlertLevel;
import vn.motcua.contract.news.NewsCategory;
import vn.motcua.contract.news.NewsItem;
import vn.motcua.contract.news.SignedAlert;
import vn.motcua.local.storage.Database;
import vn.motcua.local.storage.Durability;
import vn.motcua.local.storage.MovableClock;

/** The idle screen tells what the province last said, and no warning longer than it holds. */
class NewsBoardTest {
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");

    @TempDir Path folder;
    private final MovableClock clock = new MovableClock(NOW);
    private final AlertSigner province = new AlertSigner(1);
    private Database kiosk;
    private Database cache;
    private NewsBoard board;

    @BeforeEach
    void open() {
        cache = Database.open(folder.resolve("cache.db"), "/migrations/cache", Durability.NORMAL);
        kiosk = Database.open(folder.resolve("kiosk.db"), "/migrations/kiosk", Durability.FULL);
        board =
                new NewsBoard(
                        cache,
                        new AlertKeys(kiosk),
                        PictureFiles.open(folder.resolve("pictures")),
                        "00001",
                        clock);
        board.learn(province.firstKey());
    }

    @AfterEach
    void close() {
        cache.close();
        kiosk.close();
    }

    @Test
    void news_stand_newest_first_and_survive_a_restart() {
        write(handle -> board.put(handle, news("old", "Tin cũ", NOW.minusSeconds(60)), 1));
        write(handle -> board.put(handle, news("new", "Tin mới", NOW), 1));
        close();
        open();

        assertThat(board.news()).extracting(NewsItem::id).containsExactly("new", "old");
    }

    @Test
    void a_new_version_replaces_the_old_one_and_not_the_other_way_round() {
        write(handle -> board.put(handle, news("n1", "Bản hai", NOW), 2));
        write(handle -> board.put(handle, news("n1", "Bản một", NOW), 1));

        assertThat(board.news()).extracting(NewsItem::title).containsExactly("Bản hai");
    }

    @Test
    void withdrawn_news_and_alerts_do_not_come_back() {
        write(handle -> board.put(handle, news("n1", "Tin", NOW), 1));
        write(handle -> board.put(handle, alert("a1", AlertLevel.EMERGENCY, 0)));
        write(handle -> board.withdrawNews(handle, "n1", 2));
        write(handle -> board.withdraw(handle, province.withdraw("a1", 2)));
        write(handle -> board.put(handle, news("n1", "Tin", NOW), 1));
        write(handle -> board.put(handle, alert("a1", AlertLevel.EMERGENCY, 0)));

        assertThat(board.news()).isEmpty();
        assertThat(board.alerts()).isEmpty();
    }

    @Test
    void the_most_urgent_alert_stands_first_then_the_newest() {
        write(handle -> board.put(handle, alert("old", AlertLevel.IMPORTANT, -60)));
        write(handle -> board.put(handle, alert("new", AlertLevel.IMPORTANT, -10)));
        write(handle -> board.put(handle, alert("storm", AlertLevel.EMERGENCY, -90)));

        assertThat(board.alerts()).extracting(Alert::id).containsExactly("storm", "new", "old");
    }

    @Test
    void an_alert_ends_at_its_end_also_without_a_line() {
        write(handle -> board.put(handle, alert("a1", AlertLevel.EMERGENCY, 0)));
        assertThat(board.alerts()).hasSize(1);

        clock.advance(Duration.ofHours(1));

        assertThat(board.alerts()).isEmpty();
    }

    private void write(HandleConsumer<RuntimeException> change) {
        boolean _ =
                cache.write(handle -> {
                    change.useHandle(handle);
                    return true;
                });
    }

    private static NewsItem news(String id, String title, Instant at) {
        return new NewsItem(id, NewsCategory.ANNOUNCEMENT, title, "", "", "Tỉnh Mẫu", at);
    }

    private SignedAlert alert(String id, AlertLevel level, int sentSeconds) {
        return province.sign(
                new Alert(
                        id,
                        level,
                        "Bão số 9",
                        List.of("Ở trong nhà"),
                        "Ban Chỉ huy",
                        NOW.plusSeconds(sentSeconds),
                        NOW.plus(Duration.ofHours(1)),
                        List.of()));
    }
}
