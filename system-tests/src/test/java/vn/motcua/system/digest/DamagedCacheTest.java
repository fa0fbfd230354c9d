package vn.motcua.system.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.config.ProvinceConfig;
import vn.motcua.contract.news.AlertLevel;
import vn.motcua.province.ProvincialBackend;
import vn.motcua.province.feed.FeedWriter;
import vn.motcua.province.news.AlertDraft;
import vn.motcua.province.procedure.LifeEventDesk;
import vn.motcua.province.procedure.ProcedureDesk;
import vn.motcua.system.site.SiteFiles;

/**
 * What a bad disk did to a kiosk's copy is found out and mended, and nothing else is read again.
 */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class DamagedCacheTest {
    @TempDir Path folder;
    private ProvincialBackend province;
    private CheckedKiosk kiosk;

    @BeforeEach
    void open() throws Exception {
        var files = new SiteFiles(folder);
        province =
                ProvincialBackend.start(ProvinceConfig.read(files.province()), Clock.systemUTC());
        issueAnAlert();
        publishLifeEvents();
        kiosk = new CheckedKiosk(folder, province);
    }

    @AfterEach
    void close() {
        kiosk.close();
        province.close();
    }

    private void publishLifeEvents() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("events.json"),
                        """
                        {"events": [{"id": "birth", "name": {"vi": "Sinh con", "en": "Birth"},
                                     "codes": ["1.001193"]}]}
                        """);
        var database = province.database();
        var feed = new FeedWriter(database);
        var procedures = new ProcedureDesk(database, feed, Clock.systemUTC());
        assertThat(new LifeEventDesk(database, feed, procedures, Clock.systemUTC()).publish(file))
                .isInstanceOf(LifeEventDesk.Outcome.Published.class);
    }

    private void issueAnAlert() {
        var draft =
                new AlertDraft(
                        AlertLevel.EMERGENCY,
                        "Nước lũ đang lên",
                        List.of("Lên chỗ cao"),
                        "Tỉnh Mẫu",
                        Instant.now().plus(Duration.ofHours(2)),
                        List.of());
        assertThat(province.news().issue(draft)).isEmpty();
    }

    @Test
    void rows_that_were_lost_or_changed_are_told_again() throws Exception {
        kiosk.readAndCompare();
        Map<String, List<String>> all = new TreeMap<>(kiosk.rows());
        assertThat(all.keySet())
                .contains(
                        "alert", "bill", "dossier", "life_events", "news", "procedure", "utility");
        assertThat(all.values()).allMatch(rows -> !rows.isEmpty());
        assertThat(kiosk.partsAsked()).isEmpty();

        kiosk.damage();
        assertThat(kiosk.rows()).isNotEqualTo(all);
        kiosk.readAndCompare();

        assertThat(kiosk.rows()).isEqualTo(all);
        assertThat(kiosk.partsAsked()).containsExactlyInAnyOrderElementsOf(kiosk.partsDamaged());
    }
}
