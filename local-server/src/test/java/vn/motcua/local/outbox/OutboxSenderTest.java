package vn.motcua.local.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.device.DeviceId;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.device.DeviceStatus;
import vn.motcua.contract.sync.Admission;
import vn.motcua.contract.sync.Delivery;
import vn.motcua.contract.sync.OutboxEntry;
import vn.motcua.contract.sync.OutboxMessage;
import vn.motcua.local.storage.Database;
import vn.motcua.local.storage.Durability;

/** What waits reaches the province once, in its order, whatever happens to the answers. */
class OutboxSenderTest {
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");

    @TempDir Path folder;
    private final FakeProvince province = new FakeProvince();
    private final Map<String, Path> files = new java.util.HashMap<>();
    private final List<UUID> told = new ArrayList<>();
    private Database kiosk;
    private OutboxSender sender;

    @BeforeEach
    void open() {
        kiosk = Database.open(folder.resolve("kiosk.db"), "/migrations/kiosk", Durability.FULL);
        DocumentFiles documents = sha256 -> Optional.ofNullable(files.get(sha256));
        sender = new OutboxSender(kiosk, province, documents, () -> NOW, new Random(1));
    }

    @AfterEach
    void close() {
        kiosk.close();
    }

    @Test
    void messages_arrive_in_their_order_and_leave_the_outbox() throws InterruptedException {
        UUID first = appendStatus();
        UUID second = appendStatus();

        send();

        assertThat(province.taken()).containsExactly(first, second);
        assertThat(told).containsExactly(first, second);
        assertThat(counts()).isEqualTo(new OutboxRepository.Counts(0, 0));
    }

    @Test
    void a_lost_answer_does_not_double() throws InterruptedException {
        UUID id = appendStatus();
        province.answersBecome(FakeProvince::lost, FakeProvince::lost);

        send();
        send();
        assertThat(counts().waiting()).isEqualTo(1);
        send();

        assertThat(province.taken()).containsExactly(id);
        assertThat(province.tries()).isEqualTo(3);
        assertThat(counts().waiting()).isZero();
    }

    @Test
    void a_dead_line_stops_the_lane_and_keeps_the_order() throws InterruptedException {
        UUID first = appendStatus();
        UUID second = appendStatus();
        province.answersBecome(FakeProvince::lost);

        send();
        assertThat(province.tries()).isEqualTo(1);
        send();

        assertThat(province.taken()).containsExactly(first, second);
    }

    @Test
    void a_refused_message_is_set_aside_and_blocks_nothing() throws InterruptedException {
        UUID first = appendStatus();
        UUID second = appendStatus();
        province.answersBecome(_ -> new Delivery.Refused(first, "unknown-procedure"));

        send();

        assertThat(counts()).isEqualTo(new OutboxRepository.Counts(0, 1));
        assertThat(told).containsExactly(second);
    }

    @Test
    void a_kiosk_that_is_not_admitted_keeps_everything() throws InterruptedException {
        var _ = appendStatus();
        province.answersBecome(_ -> new Delivery.NotAdmitted(Admission.SUSPENDED));

        Duration pause = send();

        assertThat(pause).isPositive();
        assertThat(counts()).isEqualTo(new OutboxRepository.Counts(1, 0));
    }

    @Test
    void a_receipt_for_something_else_removes_nothing() throws InterruptedException {
        var _ = appendStatus();
        UUID second = appendStatus();
        province.answersBecome(
                answer -> new Delivery.Taken(((Delivery.Taken) answer).id(), "0".repeat(64), ""),
                answer ->
                        new Delivery.Taken(
                                UUID.randomUUID(), ((Delivery.Taken) answer).fingerprint(), ""));

        send();

        assertThat(counts()).isEqualTo(new OutboxRepository.Counts(1, 1));
        assertThat(told).doesNotContain(second);
    }

    @Test
    void a_refusal_of_something_else_refuses_nothing() throws InterruptedException {
        UUID id = appendStatus();
        province.answersBecome(_ -> new Delivery.Refused(UUID.randomUUID(), "no-such-dossier"));

        send();
        send();
        assertThat(told).containsExactly(id);
    }

    @Test
    void documents_go_before_the_message_that_names_them() throws Exception {
        UUID id = appendPapers("the one", "the other");

        send();

        assertThat(province.taken()).containsExactly(id);
    }

    @Test
    void a_message_whose_document_is_gone_is_set_aside_not_dropped() throws Exception {
        var _ = appendPapers("lost");
        files.clear();

        send();

        assertThat(counts()).isEqualTo(new OutboxRepository.Counts(0, 1));
        assertThat(province.taken()).isEmpty();
    }

    @Test
    void a_document_that_the_disk_damaged_does_not_hold_up_the_rest() throws Exception {
        var _ = appendPapers("whole");
        for (Path file : files.values()) {
            Files.writeString(file, "damaged");
        }
        UUID next = appendStatus();

        send();

        assertThat(counts()).isEqualTo(new OutboxRepository.Counts(0, 1));
        assertThat(province.taken()).containsExactly(next);
    }

    @Test
    void a_document_that_the_message_does_not_name_is_never_sent() throws Exception {
        var _ = appendStatus();
        province.answersBecome(_ -> new Delivery.DocumentsMissing(List.of("../../kiosk.key")));

        send();

        assertThat(counts()).isEqualTo(new OutboxRepository.Counts(1, 0));
    }

    @Test
    void pauses_grow_to_a_minute_and_begin_anew_after_a_success() throws InterruptedException {
        var _ = appendStatus();
        Duration longest = Duration.ZERO;
        for (int failure = 0; failure < 30; failure++) {
            province.answersBecome(FakeProvince::lost);
            Duration pause = send();
            assertThat(pause).isLessThanOrEqualTo(Duration.ofSeconds(60));
            longest = pause.compareTo(longest) > 0 ? pause : longest;
        }
        assertThat(longest).isGreaterThan(Duration.ofSeconds(20));

        send();
        var _ = appendStatus();
        province.answersBecome(FakeProvince::lost);

        assertThat(send()).isLessThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void the_province_may_ask_for_a_pause_but_not_for_days() throws InterruptedException {
        var _ = appendStatus();
        province.answersBecome(
                _ -> new Delivery.Unreachable("http-503", Duration.ofSeconds(90)),
                _ -> new Delivery.Unreachable("http-503", Duration.ofDays(3)));

        assertThat(send()).isEqualTo(Duration.ofSeconds(90));
        assertThat(send()).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void a_long_queue_is_sent_without_a_pause() throws InterruptedException {
        for (int number = 0; number < 45; number++) {
            var _ = appendStatus();
        }

        assertThat(send()).isZero();
        assertThat(send()).isZero();
        assertThat(send()).isPositive();
        assertThat(province.taken()).hasSize(45);
    }

    @Test
    void what_was_waiting_before_a_restart_is_sent_after_it_byte_for_byte() throws Exception {
        UUID id = appendStatus();
        province.answersBecome(FakeProvince::lost);
        send();
        kiosk.close();

        open();
        send();

        assertThat(province.taken()).containsExactly(id);
        assertThat(counts()).isEqualTo(new OutboxRepository.Counts(0, 0));
    }

    private Duration send() throws InterruptedException {
        return sender.sendWaiting(told::add);
    }

    private UUID appendStatus() {
        return append(
                new OutboxEntry.DeviceStatusChanged(
                        new DeviceId("scanner"),
                        DeviceRole.DOCUMENT_SCANNER,
                        new DeviceStatus.Ready(),
                        NOW));
    }

    private UUID appendPapers(String... contents) throws Exception {
        List<String> names = new ArrayList<>();
        for (String content : contents) {
            byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
            String sha256 =
                    HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            files.put(sha256, Files.write(folder.resolve(sha256), bytes));
            names.add(sha256);
        }
        return append(new OutboxEntry.Sealed("AAAA", names));
    }

    private UUID append(OutboxEntry entry) {
        UUID id = UUID.randomUUID();
        boolean _ =
                kiosk.write(handle -> {
                    new OutboxRepository(handle).append(new OutboxMessage(id, NOW, entry));
                    return true;
                });
        return id;
    }

    private OutboxRepository.Counts counts() {
        return kiosk.read(handle -> new OutboxRepository(handle).counts());
    }
}
