package vn.motcua.local.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.local.storage.Database;
import vn.motcua.local.storage.Durability;

/** A draft outlives the program for a while, and not even its bytes outlive the visit. */
class DraftsTest {
    private static final Instant NOW = Instant.parse("2026-11-25T02:00:00Z");
    private static final String SECRET = "079155000000|Nguyễn Thị Mẫu";

    @TempDir Path folder;
    private Database kiosk;

    @BeforeEach
    void open() {
        kiosk = Database.open(folder.resolve("kiosk.db"), "/migrations/kiosk", Durability.FULL);
    }

    @AfterEach
    void close() {
        kiosk.close();
    }

    private Drafts at(Instant time) {
        return new Drafts(kiosk, Clock.fixed(time, ZoneOffset.UTC));
    }

    @Test
    void the_last_that_was_kept_is_there_after_a_start() {
        at(NOW).keep("first");
        at(NOW).keep("second");
        close();
        open();

        assertThat(at(NOW.plusSeconds(60)).kept()).contains("second");
    }

    @Test
    void nobody_gets_what_somebody_left_an_hour_ago() throws Exception {
        at(NOW).keep(SECRET);

        assertThat(at(NOW.plus(Duration.ofHours(1))).kept()).isEmpty();
        assertThat(bytesOnDisk()).doesNotContain(SECRET);
    }

    @Test
    void no_byte_of_a_forgotten_draft_is_on_the_disk() throws Exception {
        at(NOW).keep(SECRET.repeat(500));
        at(NOW).keep(SECRET);
        assertThat(bytesOnDisk()).contains(SECRET);

        at(NOW).forget();

        assertThat(bytesOnDisk()).doesNotContain(SECRET);
    }

    private String bytesOnDisk() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String name : new String[] {"kiosk.db", "kiosk.db-wal"}) {
            Path file = folder.resolve(name);
            if (Files.exists(file)) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
