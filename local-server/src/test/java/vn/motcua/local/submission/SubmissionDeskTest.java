package vn.motcua.local.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jdbi.v3.core.ConnectionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.dossier.FormAnswer;
import vn.motcua.contract.screen.Errand;
import vn.motcua.contract.screen.HandInProblem;
import vn.motcua.device.scanner.PageImage;

/** Papers are taken in once, whole or not at all, and stay until the province has them. */
class SubmissionDeskTest {
    @TempDir Path folder;
    @TempDir Path scans;
    private DeskWorld world;

    @BeforeEach
    void start() {
        world = new DeskWorld(folder, scans);
    }

    @AfterEach
    void stop() {
        world.close();
    }

    @Test
    void a_new_dossier_gets_the_next_number_of_the_day() {
        assertThat(world.takenIn(world.newDossier(1)).number())
                .isEqualTo("KIOSK-k01-20261124-0001");
        assertThat(world.takenIn(world.newDossier(2)).number())
                .isEqualTo("KIOSK-k01-20261124-0002");
    }

    @Test
    void the_day_of_a_number_is_the_day_in_vietnam() {
        world.clock.set(Instant.parse("2026-11-24T17:00:00Z"));

        assertThat(world.takenIn(world.newDossier(1)).number())
                .isEqualTo("KIOSK-k01-20261125-0001");
    }

    @Test
    void numbers_go_on_after_a_restart_and_when_the_clock_was_set_back() {
        var _ = world.takenIn(world.newDossier(1));
        world.clock.set(Instant.parse("2026-11-25T02:00:00Z"));
        var _ = world.takenIn(world.newDossier(2));
        world.restart();
        world.clock.set(Instant.parse("2026-11-24T02:00:00Z"));

        assertThat(world.takenIn(world.newDossier(3)).number())
                .isEqualTo("KIOSK-k01-20261124-0002");
    }

    @Test
    void papers_that_could_not_be_written_down_leave_no_file() throws Exception {
        int failed = 0;
        for (int statement = 1; statement <= 12; statement++) {
            var left = new AtomicInteger(statement);
            world.kiosk()
                    .beforeEachStatement(() -> {
                        if (left.decrementAndGet() == 0) {
                            throw new ConnectionException(new SQLException("no room"));
                        }
                    });
            Draft draft = world.newDossier(statement);
            boolean isTaken = world.desk().handIn(draft) instanceof HandInOutcome.TakenIn;
            world.kiosk().beforeEachStatement(() -> {});

            failed += isTaken ? 0 : 1;
            assertThat(world.files()).hasSize(statement - failed);
        }
        assertThat(failed).isPositive();
    }

    @Test
    void a_supplement_keeps_the_code_of_its_dossier() {
        var draft =
                new Draft(
                        UUID.randomUUID(),
                        new Errand.Supplement(new DossierCode("H56-260310-0001")),
                        world.papers(1),
                        List.of(),
                        List.of(DeskWorld.CONSENT));

        assertThat(world.takenIn(draft).number()).isEqualTo("H56-260310-0001");
        assertThat(world.desk().waiting("H56-260310-0001")).isPresent();
    }

    @Test
    void handing_in_the_same_draft_twice_counts_once() {
        Draft draft = world.newDossier(1);

        var first = world.takenIn(draft);
        world.clock.set(Instant.parse("2026-11-24T03:00:00Z"));
        var second = world.takenIn(draft);

        assertThat(second).isEqualTo(first);
        assertThat(world.waitingMessages()).isEqualTo(1);
    }

    @Test
    void two_touches_at_the_same_moment_count_once() throws InterruptedException {
        Draft draft = world.newDossier(1);

        List<Thread> touches =
                Stream.generate(() -> Thread.ofVirtual().start(() -> world.takenIn(draft)))
                        .limit(8)
                        .toList();
        for (Thread touch : touches) {
            touch.join();
        }

        assertThat(world.waitingMessages()).isEqualTo(1);
        assertThat(world.takenIn(world.newDossier(2)).number())
                .isEqualTo("KIOSK-k01-20261124-0002");
    }

    @Test
    void papers_wait_until_the_province_has_them() throws InterruptedException {
        Draft draft = world.newDossier(1);
        var takenIn = world.takenIn(draft);

        assertThat(world.desk().isAtProvince(draft.id())).isFalse();
        assertThat(world.desk().waiting(takenIn.number()))
                .hasValue(new Waiting(takenIn.number(), takenIn.handedInAt()));

        world.deliver();

        assertThat(world.desk().isAtProvince(draft.id())).isTrue();
        assertThat(world.desk().waiting(takenIn.number())).isEmpty();
        assertThat(world.desk().isAtProvince(UUID.randomUUID())).isFalse();
    }

    @Test
    void a_page_that_is_no_picture_leaves_nothing_behind() throws IOException {
        PageImage text = world.pages.fileOf("page.jpg", "text".getBytes(StandardCharsets.UTF_8));
        var papers =
                List.of(
                        new PaperDraft("Tờ khai", List.of(world.pages.grey(75, 1))),
                        new PaperDraft("Giấy chứng sinh", List.of(text)));
        var draft =
                new Draft(
                        UUID.randomUUID(),
                        DeskWorld.errand(),
                        papers,
                        List.of(),
                        List.of(DeskWorld.CONSENT));

        assertThat(world.desk().handIn(draft))
                .isEqualTo(new HandInOutcome.NotTakenIn(HandInProblem.PAGE_UNREADABLE));
        assertThat(world.files()).isEmpty();
        assertThat(world.waitingMessages()).isZero();
    }

    @Test
    void a_full_disk_is_said_and_the_draft_can_be_handed_in_later() {
        Draft draft = world.newDossier(1);
        world.close();
        world.open(Long.MAX_VALUE / 2);
        assertThat(world.desk().handIn(draft))
                .isEqualTo(new HandInOutcome.NotTakenIn(HandInProblem.DISK_FULL));

        world.restart();

        assertThat(world.takenIn(draft).number()).isEqualTo("KIOSK-k01-20261124-0001");
    }

    @Test
    void a_damaged_database_costs_no_number_twice() throws IOException {
        var _ = world.takenIn(world.newDossier(1));
        world.close();
        Files.writeString(folder.resolve("kiosk.db"), "no database at all");
        Files.deleteIfExists(folder.resolve("kiosk.db-wal"));
        world.open(0);

        assertThat(world.takenIn(world.newDossier(2)).number())
                .isEqualTo("KIOSK-k01-20261124-1001");
    }

    private static Draft form(DeskWorld world, String child) {
        return new Draft(
                UUID.randomUUID(),
                DeskWorld.errand(),
                world.papers(child.length()),
                List.of(new FormAnswer("child", "Họ và tên của trẻ", child)),
                List.of(DeskWorld.CONSENT));
    }

    @Test
    void the_same_form_once_more_is_recognised_and_another_child_is_not() {
        var first = (HandInOutcome.TakenIn) world.desk().handIn(form(world, "AN"));

        assertThat(world.desk().handIn(form(world, "AN")))
                .isEqualTo(new HandInOutcome.SameAsBefore(first.number()));
        assertThat(world.desk().handIn(form(world, "BÌNH")))
                .isInstanceOf(HandInOutcome.TakenIn.class);
    }
}
