package vn.motcua.local.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.sync.Admission;
import vn.motcua.contract.sync.Delivery;

/** What waits reaches the province once, in its order, whatever happens to the answers. */
class OutboxSenderTest {
    @TempDir Path folder;
    private SenderWorld world;
    private FakeProvince province;

    @BeforeEach
    void open() {
        world = new SenderWorld(folder);
        province = world.province;
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void messages_arrive_in_their_order_and_leave_the_outbox() throws InterruptedException {
        UUID first = world.appendStatus();
        UUID second = world.appendStatus();

        world.send();

        assertThat(province.taken()).containsExactly(first, second);
        assertThat(world.told).containsExactly(first, second);
        assertThat(world.counts()).isEqualTo(new OutboxRepository.Counts(0, 0));
    }

    @Test
    void a_lost_answer_does_not_double() throws InterruptedException {
        UUID id = world.appendStatus();
        province.answersBecome(FakeProvince::lost, FakeProvince::lost);

        world.send();
        world.send();
        assertThat(world.counts().waiting()).isEqualTo(1);
        world.send();

        assertThat(province.taken()).containsExactly(id);
        assertThat(province.tries()).isEqualTo(3);
        assertThat(world.counts().waiting()).isZero();
    }

    @Test
    void a_dead_line_stops_the_lane_and_keeps_the_order() throws InterruptedException {
        UUID first = world.appendStatus();
        UUID second = world.appendStatus();
        province.answersBecome(FakeProvince::lost);

        world.send();
        assertThat(province.tries()).isEqualTo(1);
        world.send();

        assertThat(province.taken()).containsExactly(first, second);
    }

    @Test
    void a_refused_message_is_set_aside_and_blocks_nothing() throws InterruptedException {
        UUID first = world.appendStatus();
        UUID second = world.appendStatus();
        province.answersBecome(_ -> new Delivery.Refused(first, "unknown-procedure"));

        world.send();

        assertThat(world.counts()).isEqualTo(new OutboxRepository.Counts(0, 1));
        assertThat(world.told).containsExactly(second);
    }

    @Test
    void a_kiosk_that_is_not_admitted_keeps_everything() throws InterruptedException {
        var _ = world.appendStatus();
        province.answersBecome(_ -> new Delivery.NotAdmitted(Admission.SUSPENDED));

        Duration pause = world.send();

        assertThat(pause).isPositive();
        assertThat(world.counts()).isEqualTo(new OutboxRepository.Counts(1, 0));
    }

    @Test
    void a_receipt_for_something_else_removes_nothing() throws InterruptedException {
        var _ = world.appendStatus();
        UUID second = world.appendStatus();
        province.answersBecome(
                answer -> new Delivery.Taken(((Delivery.Taken) answer).id(), "0".repeat(64), ""),
                answer ->
                        new Delivery.Taken(
                                UUID.randomUUID(), ((Delivery.Taken) answer).fingerprint(), ""));

        world.send();

        assertThat(world.counts()).isEqualTo(new OutboxRepository.Counts(1, 1));
        assertThat(world.told).doesNotContain(second);
    }

    @Test
    void a_refusal_of_something_else_refuses_nothing() throws InterruptedException {
        UUID id = world.appendStatus();
        province.answersBecome(_ -> new Delivery.Refused(UUID.randomUUID(), "no-such-dossier"));

        world.send();
        world.send();
        assertThat(world.told).containsExactly(id);
    }

    @Test
    void documents_go_before_the_message_that_names_them() throws Exception {
        UUID id = world.appendPapers("the one", "the other");

        world.send();

        assertThat(province.taken()).containsExactly(id);
    }

    @Test
    void a_message_whose_document_is_gone_is_set_aside_not_dropped() throws Exception {
        var _ = world.appendPapers("lost");
        world.files.clear();

        world.send();

        assertThat(world.counts()).isEqualTo(new OutboxRepository.Counts(0, 1));
        assertThat(province.taken()).isEmpty();
    }

    @Test
    void a_document_that_the_disk_damaged_does_not_hold_up_the_rest() throws Exception {
        var _ = world.appendPapers("whole");
        for (Path file : world.files.values()) {
            Files.writeString(file, "damaged");
        }
        UUID next = world.appendStatus();

        world.send();

        assertThat(world.counts()).isEqualTo(new OutboxRepository.Counts(0, 1));
        assertThat(province.taken()).containsExactly(next);
    }

    @Test
    void a_document_that_the_message_does_not_name_is_never_sent() throws Exception {
        var _ = world.appendStatus();
        province.answersBecome(
                _ -> new Delivery.DocumentsMissing(List.of("../../world.kiosk.key")));

        world.send();

        assertThat(world.counts()).isEqualTo(new OutboxRepository.Counts(1, 0));
    }

    @Test
    void pauses_grow_to_a_minute_and_begin_anew_after_a_success() throws InterruptedException {
        var _ = world.appendStatus();
        Duration longest = Duration.ZERO;
        for (int failure = 0; failure < 30; failure++) {
            province.answersBecome(FakeProvince::lost);
            Duration pause = world.send();
            assertThat(pause).isLessThanOrEqualTo(Duration.ofSeconds(60));
            longest = pause.compareTo(longest) > 0 ? pause : longest;
        }
        assertThat(longest).isGreaterThan(Duration.ofSeconds(20));

        world.send();
        var _ = world.appendStatus();
        province.answersBecome(FakeProvince::lost);

        assertThat(world.send()).isLessThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void the_province_may_ask_for_a_pause_but_not_for_days() throws InterruptedException {
        var _ = world.appendStatus();
        province.answersBecome(
                _ -> new Delivery.Unreachable("http-503", Duration.ofSeconds(90)),
                _ -> new Delivery.Unreachable("http-503", Duration.ofDays(3)));

        assertThat(world.send()).isEqualTo(Duration.ofSeconds(90));
        assertThat(world.send()).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void a_long_queue_is_sent_without_a_pause() throws InterruptedException {
        for (int number = 0; number < 45; number++) {
            var _ = world.appendStatus();
        }

        for (int portion = 0; portion < 2; portion++) {
            assertThat(world.send()).isZero();
        }
        assertThat(world.send()).isPositive();
        assertThat(province.taken()).hasSize(45);
    }

    @Test
    void what_was_waiting_before_a_restart_is_sent_after_it_byte_for_byte() throws Exception {
        UUID id = world.appendStatus();
        province.answersBecome(FakeProvince::lost);
        world.send();
        world.restart();
        world.send();

        assertThat(province.taken()).containsExactly(id);
        assertThat(world.counts()).isEqualTo(new OutboxRepository.Counts(0, 0));
    }
}
