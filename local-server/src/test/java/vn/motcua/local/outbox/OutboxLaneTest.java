package vn.motcua.local.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.device.DeviceId;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.device.DeviceStatus;
import vn.motcua.contract.sync.Delivery;
import vn.motcua.contract.sync.OutboxEntry;
import vn.motcua.contract.sync.OutboxMessage;
import vn.motcua.local.storage.Database;
import vn.motcua.local.storage.Durability;

/** What is appended leaves by itself, as soon as the line allows. */
class OutboxLaneTest {
    @TempDir Path folder;
    private final FakeProvince province = new FakeProvince();
    private final BlockingQueue<UUID> taken = new LinkedBlockingQueue<>();
    private Database kiosk;
    private OutboxLane lane;

    @BeforeEach
    void start() {
        kiosk = Database.open(folder.resolve("kiosk.db"), "/migrations/kiosk", Durability.FULL);
        lane =
                new OutboxLane(
                        kiosk,
                        new OutboxSender(
                                kiosk,
                                province,
                                _ -> Optional.empty(),
                                new Pacing(InstantSource.system(), new Random(1))));
        lane.onTaken(taken::add);
        lane.start();
    }

    @AfterEach
    void stop() {
        lane.close();
        kiosk.close();
    }

    @Test
    void what_is_appended_is_sent_at_once() throws InterruptedException {
        UUID id = append();

        assertThat(taken.poll(20, TimeUnit.SECONDS)).isEqualTo(id);
    }

    @Test
    void a_line_that_is_back_ends_every_pause() throws InterruptedException {
        province.answersBecome(_ -> new Delivery.Unreachable("http-503", Duration.ofMinutes(10)));
        UUID id = append();
        assertThat(province.awaitTries(1)).isTrue();

        lane.lineIsBack();

        assertThat(taken.poll(20, TimeUnit.SECONDS)).isEqualTo(id);
    }

    @Test
    void a_listener_with_a_bug_stops_nothing() throws InterruptedException {
        lane.onTaken(_ -> {
            throw new IllegalStateException("a bug");
        });
        UUID first = append();
        assertThat(taken.poll(20, TimeUnit.SECONDS)).isEqualTo(first);

        UUID second = append();
        lane.lineIsBack();

        assertThat(taken.poll(20, TimeUnit.SECONDS)).isEqualTo(second);
    }

    @Test
    void closing_twice_and_starting_again_is_fine() throws InterruptedException {
        lane.close();
        lane.close();
        UUID id = append();
        lane.start();

        assertThat(taken.poll(20, TimeUnit.SECONDS)).isEqualTo(id);
    }

    private UUID append() {
        UUID id = UUID.randomUUID();
        Instant now = Instant.parse("2026-11-24T02:00:00Z");
        lane.append(
                new OutboxMessage(
                        id,
                        now,
                        new OutboxEntry.DeviceStatusChanged(
                                new DeviceId("printer"),
                                DeviceRole.RECEIPT_PRINTER,
                                new DeviceStatus.PaperLow(),
                                now)),
                "device printer");
        return id;
    }
}
