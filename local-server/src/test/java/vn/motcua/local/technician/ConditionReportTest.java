package vn.motcua.local.technician;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.sync.Admission;
import vn.motcua.local.line.LineState;
import vn.motcua.local.outbox.FakeProvince;
import vn.motcua.local.outbox.OutboxLane;
import vn.motcua.local.outbox.OutboxSender;
import vn.motcua.local.outbox.Pacing;
import vn.motcua.local.storage.Database;
import vn.motcua.local.storage.DiskRoom;
import vn.motcua.local.storage.Durability;
import vn.motcua.local.storage.MovableClock;

/** The province hears of a full disk and a wrong clock at once, and is not told the same often. */
class ConditionReportTest {
    @TempDir Path folder;
    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-24T02:00:00Z"));
    private final FakeProvince province = new FakeProvince();
    private LineState line = new LineState(true, Admission.ACTIVE, Duration.ZERO);
    private long freeMegabytes = 9_000;
    private ConditionReport.Trouble trouble = new ConditionReport.Trouble(0, 0);
    private Database kiosk;
    private OutboxLane outbox;
    private ConditionReport report;

    @BeforeEach
    void open() {
        kiosk = Database.open(folder.resolve("kiosk.db"), "/migrations/kiosk", Durability.FULL);
        var pacing = new Pacing(clock, new Random(1));
        var sender = new OutboxSender(kiosk, province, _ -> Optional.empty(), pacing);
        outbox = new OutboxLane(kiosk, sender);
        report =
                new ConditionReport(
                        new DiskRoom(() -> freeMegabytes << 20),
                        () -> line,
                        outbox,
                        () -> trouble,
                        clock);
    }

    @AfterEach
    void close() {
        outbox.close();
        kiosk.close();
    }

    @Test
    void what_changes_little_is_told_once_a_day() throws InterruptedException {
        assertThat(toldAfterLook()).isEqualTo(1);
        freeMegabytes = 8_000;
        line = new LineState(true, Admission.ACTIVE, Duration.ofSeconds(5));
        assertThat(toldAfterLook()).isEqualTo(1);

        clock.advance(Duration.ofDays(1));
        assertThat(toldAfterLook()).isEqualTo(2);
    }

    @Test
    void a_disk_that_becomes_full_and_a_clock_that_jumps_are_told_at_once()
            throws InterruptedException {
        assertThat(toldAfterLook()).isEqualTo(1);
        freeMegabytes = 1_900;
        assertThat(toldAfterLook()).isEqualTo(2);
        line = new LineState(true, Admission.ACTIVE, Duration.ofHours(-1));
        assertThat(toldAfterLook()).isEqualTo(3);
        assertThat(toldAfterLook()).isEqualTo(3);
    }

    @Test
    void what_cannot_be_used_of_the_feed_is_told_at_once() throws InterruptedException {
        assertThat(toldAfterLook()).isEqualTo(1);
        trouble = new ConditionReport.Trouble(2, 0);
        assertThat(toldAfterLook()).isEqualTo(2);
        trouble = new ConditionReport.Trouble(2, 1);
        assertThat(toldAfterLook()).isEqualTo(3);
        assertThat(toldAfterLook()).isEqualTo(3);
    }

    @Test
    void without_a_line_nothing_is_known_of_the_clock() throws InterruptedException {
        line = new LineState(false, Admission.ACTIVE, Duration.ZERO);

        assertThat(toldAfterLook()).isZero();
    }

    private int toldAfterLook() throws InterruptedException {
        report.look();
        Duration _ = outbox.turn();
        return province.taken().size();
    }
}
