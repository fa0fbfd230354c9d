package vn.motcua.local.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.news.NewsCategory;
import vn.motcua.contract.news.NewsItem;
import vn.motcua.contract.news.NoticePicture;
import vn.motcua.local.storage.Database;
import vn.motcua.local.storage.Durability;

/** A picture is shown once its bytes are here and are the right ones, then without a line. */
class PictureSupplyTest {
    private static final byte[] JPEG = "lũ trên sông".getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;
    private final Map<String, byte[]> province = new HashMap<>();
    private final AtomicInteger arrivals = new AtomicInteger();
    private Instant now = Instant.EPOCH;
    private int questions;
    private Database cache;
    private Database kiosk;
    private NewsBoard board;
    private PictureSupply supply;

    @BeforeEach
    void open() {
        cache = Database.open(folder.resolve("cache.db"), "/migrations/cache", Durability.NORMAL);
        kiosk = Database.open(folder.resolve("kiosk.db"), "/migrations/kiosk", Durability.FULL);
        var files = PictureFiles.open(folder.resolve("pictures"));
        board = new NewsBoard(cache, new AlertKeys(kiosk), files, "", Instant::now);
        supply = new PictureSupply(board, files, this::asked, () -> now);
        supply.onArrived(arrivals::incrementAndGet);
    }

    private Optional<byte[]> asked(String sha256) {
        questions++;
        return Optional.ofNullable(province.get(sha256));
    }

    @AfterEach
    void close() {
        supply.close();
        cache.close();
        kiosk.close();
    }

    @Test
    void words_stand_without_their_picture_until_it_is_here() throws Exception {
        tell("n1", hash(JPEG));
        supply.fill();
        assertThat(shown()).isEmpty();
        assertThat(arrivals).hasValue(0);

        province.put(hash(JPEG), JPEG);
        supply.fill();
        assertThat(shown()).containsExactly(hash(JPEG));
        assertThat(arrivals).hasValue(1);

        province.clear();
        supply.fill();
        assertThat(shown()).containsExactly(hash(JPEG));
        assertThat(arrivals).hasValue(1);
    }

    @Test
    void other_bytes_than_were_told_are_never_shown() throws Exception {
        tell("n1", hash(JPEG));
        province.put(hash(JPEG), "thứ khác".getBytes(StandardCharsets.UTF_8));
        supply.fill();
        byte[] huge = new byte[NoticePicture.BYTES_MAX + 1];
        tell("n2", hash(huge));
        province.put(hash(huge), huge);
        supply.fill();

        assertThat(shown()).isEmpty();
        assertThat(folder.resolve("pictures")).isEmptyDirectory();
    }

    @Test
    void what_was_refused_is_noted_once_and_asked_for_again_after_an_hour() throws Exception {
        List<String> events = new ArrayList<>();
        Handler handler = handler(events);
        Logger log = Logger.getLogger(PictureSupply.class.getName());
        log.addHandler(handler);
        tell("n1", hash(JPEG));
        province.put(hash(JPEG), "thứ khác".getBytes(StandardCharsets.UTF_8));

        supply.fill();
        supply.fill();
        assertThat(questions).isEqualTo(1);
        now = now.plus(Duration.ofHours(1));
        supply.fill();
        log.removeHandler(handler);
        assertThat(questions).isEqualTo(2);
        assertThat(events).hasSize(1).first().asString().contains("PictureRefused", hash(JPEG));

        province.put(hash(JPEG), JPEG);
        now = now.plus(Duration.ofHours(1));
        supply.fill();
        assertThat(shown()).containsExactly(hash(JPEG));
    }

    private static Handler handler(List<String> events) {
        return new Handler() {
            @Override
            public void publish(LogRecord event) {
                events.add(event.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    @Test
    void a_picture_goes_with_its_news() throws Exception {
        tell("n1", hash(JPEG));
        province.put(hash(JPEG), JPEG);
        supply.fill();
        Files.writeString(folder.resolve("pictures").resolve("fresh"), "nửa tệp");
        boolean _ =
                cache.write(handle -> {
                    board.withdrawNews(handle, "n1", 2);
                    return true;
                });
        supply.fill();

        assertThat(folder.resolve("pictures")).isEmptyDirectory();
    }

    private List<String> shown() {
        return board.news().stream()
                .flatMap(item -> item.pictures().stream())
                .map(NoticePicture::sha256)
                .toList();
    }

    private void tell(String id, String sha256) {
        var picture = new NoticePicture(sha256, 40, 30, "Lũ trên sông Mẫu");
        var item =
                new NewsItem(
                        id,
                        NewsCategory.WARNING,
                        "Lũ",
                        "",
                        "",
                        "Mẫu",
                        Instant.EPOCH,
                        List.of(picture));
        boolean _ =
                cache.write(handle -> {
                    board.put(handle, item, 1);
                    return true;
                });
    }

    private static String hash(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
