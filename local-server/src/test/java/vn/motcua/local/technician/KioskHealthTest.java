package vn.motcua.local.technician;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.config.KioskConfig;
import vn.motcua.contract.device.DeviceId;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.device.DeviceStatus;
import vn.motcua.contract.screen.HealthTopic;
import vn.motcua.contract.screen.HealthView;
import vn.motcua.contract.sync.Admission;
import vn.motcua.contract.sync.OutboxEntry;
import vn.motcua.contract.sync.OutboxMessage;
import vn.motcua.local.line.LineState;
import vn.motcua.local.outbox.OutboxRepository;
import vn.motcua.local.storage.Database;
import vn.motcua.local.storage.DiskRoom;
import vn.motcua.local.storage.Durability;

/** A technician is told what the kiosk lacks, and is not sent after what is well. */
class KioskHealthTest {
    @TempDir Path folder;
    private KioskConfig config;
    private Database kiosk;
    private long free = 5_000L << 20;
    private LineState line = new LineState(true, Admission.ACTIVE, Duration.ZERO);

    @BeforeEach
    void open() throws IOException {
        kiosk = Database.open(folder.resolve("kiosk.db"), "/migrations/kiosk", Durability.FULL);
        config = SampleKiosk.in(folder);
        Files.writeString(config.devicesFile(), "devices: []\n");
    }

    @AfterEach
    void close() {
        kiosk.close();
    }

    private HealthView about(HealthTopic topic) {
        return new KioskHealth(config, folder, kiosk, new DiskRoom(() -> free), () -> line)
                .get().stream().filter(each -> each.topic() == topic).findFirst().orElseThrow();
    }

    @Test
    void a_kiosk_with_a_line_and_an_empty_outbox_is_well() {
        assertThat(about(HealthTopic.LINE).good()).isTrue();
        assertThat(about(HealthTopic.ADMISSION).good()).isTrue();
        assertThat(about(HealthTopic.UNSENT))
                .isEqualTo(new HealthView(HealthTopic.UNSENT, true, 0));
        assertThat(about(HealthTopic.SETTINGS).good()).isTrue();
        assertThat(about(HealthTopic.DISK).value()).isPositive();
        assertThat(about(HealthTopic.DISK_KEY).good()).isFalse();
    }

    @Test
    void a_cut_line_a_wrong_clock_and_a_refusing_province_are_named() {
        line = new LineState(false, Admission.SUSPENDED, Duration.ofSeconds(-92));

        assertThat(about(HealthTopic.LINE).good()).isFalse();
        assertThat(about(HealthTopic.ADMISSION).good()).isFalse();
        assertThat(about(HealthTopic.CLOCK))
                .isEqualTo(new HealthView(HealthTopic.CLOCK, false, 92));
    }

    @Test
    void a_disk_that_becomes_full_is_named_while_there_is_still_room() {
        free = 1_900L << 20;

        assertThat(about(HealthTopic.DISK))
                .isEqualTo(new HealthView(HealthTopic.DISK, false, 1_900));
    }

    @Test
    void what_waits_for_the_province_is_counted() {
        Instant now = Instant.EPOCH;
        var entry =
                new OutboxEntry.DeviceStatusChanged(
                        new DeviceId("printer"),
                        DeviceRole.RECEIPT_PRINTER,
                        new DeviceStatus.Ready(),
                        now);
        boolean _ =
                kiosk.write(handle -> {
                    new OutboxRepository(handle)
                            .append(new OutboxMessage(UUID.randomUUID(), now, entry), "scanner");
                    return true;
                });

        assertThat(about(HealthTopic.UNSENT))
                .isEqualTo(new HealthView(HealthTopic.UNSENT, false, 1));
    }

    @Test
    void settings_that_cannot_be_written_are_found_before_somebody_tries() throws IOException {
        Files.delete(config.devicesFile());

        assertThat(about(HealthTopic.SETTINGS).good()).isFalse();
    }

    @Test
    void the_hottest_part_counts() throws IOException {
        for (int zone = 0; zone < 2; zone++) {
            Path place = Files.createDirectories(folder.resolve("sys/class/thermal/zone" + zone));
            Files.writeString(place.resolve("temp"), zone == 0 ? "41000\n" : "91500\n");
        }

        assertThat(about(HealthTopic.TEMPERATURE))
                .isEqualTo(new HealthView(HealthTopic.TEMPERATURE, false, 91));
    }
}
