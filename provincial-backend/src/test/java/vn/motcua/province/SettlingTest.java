package vn.motcua.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.sync.FeedChange;
import vn.motcua.contract.sync.FeedEntry;
import vn.motcua.province.feed.FeedWriter;
import vn.motcua.province.intake.Settling;

/** A kiosk lets its copy of papers go when a backup of the province has them, and not earlier. */
class SettlingTest {
    private static final Duration A_DAY = Duration.ofHours(24);

    @TempDir Path folder;

    @Test
    void papers_are_settled_once_and_not_before_a_backup_has_them() throws Exception {
        try (var province = Province.start(folder, "sqlite", false, A_DAY)) {
            TestKiosk kiosk = province.kiosk("k01");
            var database = province.backend().database();
            var settling =
                    new Settling(database, new FeedWriter(database), A_DAY, province.clock());
            settling.turn();
            province.pass(Duration.ofHours(1));
            var message = kiosk.newDossier(1, kiosk.upload("một"));
            assertThat(kiosk.deliver(message).statusCode()).isEqualTo(201);

            province.pass(Duration.ofHours(23));
            settling.turn();
            assertThat(kiosk.changes("receipts-k01", 0).entries()).isEmpty();

            province.pass(Duration.ofHours(1));
            settling.turn();
            settling.turn();
            assertThat(kiosk.entries("receipts-k01", 1))
                    .extracting(FeedEntry::change)
                    .containsExactly(
                            new FeedChange.SubmissionTaken(message.id(), "H56.12-261125-0001"));
        }
    }
}
