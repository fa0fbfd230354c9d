package vn.motcua.local.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.sync.StreamHeads.StreamHead;
import vn.motcua.local.feed.Shortcut.Step;
import vn.motcua.local.lock.DiskSeal;
import vn.motcua.local.storage.Database;
import vn.motcua.local.storage.Durability;
import vn.motcua.local.storage.MovableClock;

/** A kiosk that knows little gets all dossiers at once, and answers meanwhile as before. */
class SnapshotsTest {
    private static final StreamHead NOTHING = new StreamHead("dossiers", "e1", 0, "");
    private static final StreamHead HEAD = new StreamHead("dossiers", "e1", 5_100, "m5100");
    private static final int STEPS_MAX = 100;

    @TempDir Path folder;
    @TempDir Path province;
    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-24T02:00:00Z"));
    private Database cache;

    @BeforeEach
    void open() {
        cache = FakeSnapshots.open(folder.resolve("cache.db"));
        int _ =
                cache.write(handle -> {
                    int _ =
                            handle.execute(
                                    "INSERT INTO dossier VALUES ('H56.12-260101-9', '', 3, 'x',"
                                            + " 0, 0)");
                    int _ = handle.execute("INSERT INTO alert VALUES ('a1', 1, 9, 'x')");
                    return handle.execute(
                            """
                            INSERT INTO feed_position (stream, epoch, position, mark)
                            VALUES ('receipts-k01', 'e7', 12, 'm12'), ('dossiers', 'e1', 0, '')
                            """);
                });
    }

    @AfterEach
    void close() {
        cache.close();
    }

    private Snapshots snapshots(FakeSnapshots source) {
        return new Snapshots(cache, source, folder, 2_000, clock);
    }

    private static Step lastStep(Snapshots snapshots) throws InterruptedException {
        Step step = snapshots.take(NOTHING, HEAD);
        for (int each = 0; each < STEPS_MAX && step instanceof Step.UnderWay; each++) {
            step = snapshots.take(NOTHING, HEAD);
        }
        return step;
    }

    private long one(String sql) {
        return cache.read(handle -> handle.select(sql).mapTo(Long.class).one());
    }

    @Test
    void a_new_kiosk_knows_all_dossiers_and_reads_on_after_them() throws Exception {
        assertThat(lastStep(snapshots(new FakeSnapshots(province, ""))))
                .isEqualTo(new Step.Arrived());

        assertThat(one("SELECT count(*) FROM dossier")).isEqualTo(FakeSnapshots.DOSSIERS);
        assertThat(one("SELECT position FROM feed_position WHERE stream = 'dossiers'"))
                .isEqualTo(5_000);
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void on_a_disk_with_a_key_what_comes_is_sealed_before_it_takes_its_place() throws Exception {
        cache.close();
        DiskSeal seal = FakeSnapshots.seal(province);
        Path file = folder.resolve("cache.db");
        cache = Database.open(file, "/migrations/cache", Durability.NORMAL, seal);

        assertThat(lastStep(snapshots(new FakeSnapshots(province, ""))))
                .isEqualTo(new Step.Arrived());

        assertThat(one("SELECT count(*) FROM dossier WHERE body NOT LIKE 'sealed:%'")).isZero();
        assertThat(one("SELECT count(*) FROM dossier WHERE opened(body) LIKE '{%'"))
                .isEqualTo(FakeSnapshots.DOSSIERS);
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                .doesNotContain("submissionNumber");
    }

    @Test
    void alerts_and_the_other_positions_stay() throws Exception {
        Step _ = lastStep(snapshots(new FakeSnapshots(province, "")));

        assertThat(one("SELECT count(*) FROM alert")).isEqualTo(1);
        assertThat(one("SELECT position FROM feed_position WHERE stream = 'receipts-k01'"))
                .isEqualTo(12);
    }

    @Test
    void what_a_visitor_has_seen_never_becomes_older() throws Exception {
        var source = new FakeSnapshots(province, "");
        Step _ = lastStep(snapshots(source));
        int _ = cache.write(handle -> handle.execute("UPDATE dossier SET version = 99"));

        Step _ = lastStep(snapshots(source));

        assertThat(one("SELECT min(version) FROM dossier")).isEqualTo(99);
    }

    @Test
    void a_kiosk_that_is_near_reads_entry_by_entry() throws Exception {
        var near = new StreamHead("dossiers", "e1", 3_200, "m3200");
        Snapshots snapshots = snapshots(new FakeSnapshots(province, ""));

        assertThat(snapshots.take(near, HEAD)).isEqualTo(new Step.Longer());
    }

    @Test
    void the_old_cache_answers_while_the_line_is_broken_and_no_byte_comes_twice() throws Exception {
        var source = new FakeSnapshots(province, "");
        Snapshots snapshots = snapshots(source);
        assertThat(snapshots.take(NOTHING, HEAD)).isEqualTo(new Step.UnderWay());
        source.isSilent = true;
        assertThat(snapshots.take(NOTHING, HEAD)).isInstanceOf(Step.Silent.class);
        source.isSilent = false;
        assertThat(snapshots.take(NOTHING, HEAD)).isEqualTo(new Step.UnderWay());
        assertThat(one("SELECT count(*) FROM dossier")).isEqualTo(1);

        // The program ends and starts again.
        assertThat(lastStep(snapshots(source))).isEqualTo(new Step.Arrived());

        assertThat(source.askedFrom).doesNotHaveDuplicates();
    }

    @Test
    void a_snapshot_that_was_damaged_on_the_way_changes_nothing() throws Exception {
        var source = new FakeSnapshots(province, "");
        source.isDamaged = true;

        assertThat(lastStep(snapshots(source))).isEqualTo(new Step.Longer());

        assertThat(one("SELECT count(*) FROM dossier")).isEqualTo(1);
        assertThat(leftovers()).isEmpty();
        source.isDamaged = false;
        clock.advance(Duration.ofMinutes(11));
        assertThat(lastStep(snapshots(source))).isEqualTo(new Step.Arrived());
    }

    @Test
    void a_file_that_brings_more_than_tables_is_refused() throws Exception {
        var source =
                new FakeSnapshots(
                        province,
                        "CREATE TRIGGER evil AFTER INSERT ON alert BEGIN DELETE FROM news; END");

        assertThat(lastStep(snapshots(source))).isEqualTo(new Step.Longer());

        assertThat(one("SELECT count(*) FROM dossier")).isEqualTo(1);
    }

    @Test
    void whoever_reads_meanwhile_sees_the_old_or_the_new() throws Exception {
        Snapshots snapshots = snapshots(new FakeSnapshots(province, ""));
        var isOver = new AtomicBoolean();
        var begun = new CountDownLatch(1);
        try (ExecutorService reader = Executors.newSingleThreadExecutor()) {
            Future<Boolean> saw =
                    reader.submit(() -> {
                        boolean isWhole = true;
                        while (!isOver.get()) {
                            long known = one("SELECT count(*) FROM dossier");
                            isWhole &= known == 1 || known == FakeSnapshots.DOSSIERS;
                            begun.countDown();
                        }
                        return isWhole;
                    });
            assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(lastStep(snapshots)).isEqualTo(new Step.Arrived());
            isOver.set(true);
            assertThat(saw.get(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    private List<Path> leftovers() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().contains("snapshot")).toList();
        }
    }
}
