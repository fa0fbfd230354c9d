package vn.motcua.local.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.dossier.Procedure;
import vn.motcua.contract.screen.Errand;
import vn.motcua.contract.screen.HandInProblem;
import vn.motcua.contract.sync.ConsentRecord;
import vn.motcua.device.scanner.PageImage;
import vn.motcua.local.document.DocumentStore;
import vn.motcua.local.document.SamplePages;
import vn.motcua.local.outbox.FakeProvince;
import vn.motcua.local.outbox.OutboxLane;
import vn.motcua.local.outbox.OutboxRepository;
import vn.motcua.local.outbox.OutboxSender;
import vn.motcua.local.storage.Database;
import vn.motcua.local.storage.Durability;
import vn.motcua.local.storage.MovableClock;

/**
 * Papers are taken in once, whole or not at all, and leave this kiosk when the province has them.
 */
class SubmissionDeskTest {
    private static final ConsentRecord CONSENT =
            new ConsentRecord("2026-01", "0".repeat(64), Instant.parse("2026-11-24T02:00:00Z"));

    @TempDir Path folder;
    @TempDir Path scans;
    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-24T02:00:00Z"));
    private final FakeProvince province = new FakeProvince();
    private SamplePages pages;
    private Database kiosk;
    private DocumentStore documents;
    private OutboxLane outbox;
    private SubmissionDesk desk;

    @BeforeEach
    void start() {
        pages = new SamplePages(scans);
        open(0);
    }

    @AfterEach
    void stop() {
        outbox.close();
        kiosk.close();
    }

    @Test
    void a_new_dossier_gets_the_next_number_of_the_day() {
        assertThat(takenIn(newDossier(1)).number()).isEqualTo("KIOSK-k01-20261124-0001");
        assertThat(takenIn(newDossier(2)).number()).isEqualTo("KIOSK-k01-20261124-0002");
    }

    @Test
    void the_day_of_a_number_is_the_day_in_vietnam() {
        clock.set(Instant.parse("2026-11-24T17:00:00Z"));

        assertThat(takenIn(newDossier(1)).number()).isEqualTo("KIOSK-k01-20261125-0001");
    }

    @Test
    void numbers_go_on_after_a_restart_and_when_the_clock_was_set_back() {
        var _ = takenIn(newDossier(1));
        clock.set(Instant.parse("2026-11-25T02:00:00Z"));
        var _ = takenIn(newDossier(2));
        restart();
        clock.set(Instant.parse("2026-11-24T02:00:00Z"));

        assertThat(takenIn(newDossier(3)).number()).isEqualTo("KIOSK-k01-20261124-0002");
    }

    @Test
    void a_supplement_keeps_the_code_of_its_dossier() {
        var draft =
                new Draft(
                        UUID.randomUUID(),
                        new Errand.Supplement(new DossierCode("H56-260310-0001")),
                        papers(1),
                        CONSENT);

        assertThat(takenIn(draft).number()).isEqualTo("H56-260310-0001");
        assertThat(desk.waiting("H56-260310-0001")).isPresent();
    }

    @Test
    void handing_in_the_same_draft_twice_counts_once() {
        Draft draft = newDossier(1);

        var first = takenIn(draft);
        clock.set(Instant.parse("2026-11-24T03:00:00Z"));
        var second = takenIn(draft);

        assertThat(second).isEqualTo(first);
        assertThat(waitingMessages()).isEqualTo(1);
    }

    @Test
    void two_touches_at_the_same_moment_count_once() throws InterruptedException {
        Draft draft = newDossier(1);

        List<Thread> touches =
                Stream.generate(() -> Thread.ofVirtual().start(() -> takenIn(draft)))
                        .limit(8)
                        .toList();
        for (Thread touch : touches) {
            touch.join();
        }

        assertThat(waitingMessages()).isEqualTo(1);
        assertThat(takenIn(newDossier(2)).number()).isEqualTo("KIOSK-k01-20261124-0002");
    }

    @Test
    void papers_wait_until_the_province_has_them() throws InterruptedException {
        Draft draft = newDossier(1);
        var takenIn = takenIn(draft);

        assertThat(desk.isAtProvince(draft.id())).isFalse();
        assertThat(desk.waiting(takenIn.number()))
                .hasValue(new Waiting(takenIn.number(), takenIn.handedInAt()));

        deliver();

        assertThat(desk.isAtProvince(draft.id())).isTrue();
        assertThat(desk.waiting(takenIn.number())).isEmpty();
        assertThat(desk.isAtProvince(UUID.randomUUID())).isFalse();
    }

    @Test
    void scans_are_gone_from_the_disk_when_the_province_confirmed_them()
            throws InterruptedException, IOException {
        Draft draft = newDossier(1);
        var _ = takenIn(draft);
        deliver();
        assertThat(files()).hasSize(1);

        desk.settled(draft.id());
        desk.settled(draft.id());

        assertThat(files()).isEmpty();
    }

    @Test
    void a_confirmation_that_overtakes_the_answer_deletes_nothing_yet()
            throws InterruptedException, IOException {
        Draft draft = newDossier(1);
        var _ = takenIn(draft);

        desk.settled(draft.id());
        assertThat(files()).hasSize(1);

        deliver();
        assertThat(files()).isEmpty();
    }

    @Test
    void a_scan_that_other_papers_need_stays() throws InterruptedException, IOException {
        Draft first = newDossier(1);
        Draft second = newDossier(1);
        var _ = takenIn(first);
        var _ = takenIn(second);
        deliver();

        desk.settled(first.id());
        assertThat(files()).hasSize(1);

        desk.settled(second.id());
        assertThat(files()).isEmpty();
    }

    @Test
    void what_a_crash_left_undone_is_deleted_at_the_next_start()
            throws InterruptedException, IOException {
        Draft draft = newDossier(1);
        var _ = takenIn(draft);
        deliver();
        int _ = kiosk.write(handle -> handle.execute("UPDATE submission SET settled_at = 1"));

        restart();

        assertThat(files()).isEmpty();
    }

    @Test
    void a_page_that_is_no_picture_leaves_nothing_behind() throws IOException {
        PageImage text = pages.fileOf("page.jpg", "text".getBytes(StandardCharsets.UTF_8));
        var papers =
                List.of(
                        new PaperDraft("Tờ khai", List.of(pages.grey(75, 1))),
                        new PaperDraft("Giấy chứng sinh", List.of(text)));
        var draft = new Draft(UUID.randomUUID(), errand(), papers, CONSENT);

        assertThat(desk.handIn(draft))
                .isEqualTo(new HandInOutcome.NotTakenIn(HandInProblem.PAGE_UNREADABLE));
        assertThat(files()).isEmpty();
        assertThat(waitingMessages()).isZero();
    }

    @Test
    void a_full_disk_is_said_and_the_draft_can_be_handed_in_later() {
        Draft draft = newDossier(1);
        stop();
        open(Long.MAX_VALUE / 2);
        assertThat(desk.handIn(draft))
                .isEqualTo(new HandInOutcome.NotTakenIn(HandInProblem.DISK_FULL));

        restart();

        assertThat(takenIn(draft).number()).isEqualTo("KIOSK-k01-20261124-0001");
    }

    @Test
    void a_damaged_database_costs_no_number_twice() throws IOException {
        var _ = takenIn(newDossier(1));
        stop();
        Files.writeString(folder.resolve("kiosk.db"), "no database at all");
        Files.deleteIfExists(folder.resolve("kiosk.db-wal"));
        open(0);

        assertThat(takenIn(newDossier(2)).number()).isEqualTo("KIOSK-k01-20261124-1001");
    }

    @Test
    void nothing_of_the_paper_is_in_the_database_after_the_province_has_it()
            throws InterruptedException, IOException {
        var papers = List.of(new PaperDraft("GIAY-CUA-MAU", List.of(pages.grey(75, 1))));
        var draft = new Draft(UUID.randomUUID(), errand(), papers, CONSENT);
        var _ = takenIn(draft);
        deliver();
        desk.settled(draft.id());

        for (String name : List.of("kiosk.db", "kiosk.db-wal")) {
            String rest = Files.readString(folder.resolve(name), StandardCharsets.ISO_8859_1);
            assertThat(rest).doesNotContain("GIAY-CUA-MAU");
        }
    }

    private void open(long freeBytesMin) {
        kiosk = Database.open(folder.resolve("kiosk.db"), "/migrations/kiosk", Durability.FULL);
        documents = new DocumentStore(folder.resolve("documents"), freeBytesMin);
        outbox =
                new OutboxLane(
                        kiosk,
                        new OutboxSender(
                                kiosk, province, documents::file, new java.util.Random(1)));
        desk = new SubmissionDesk(kiosk, documents, outbox, "k01", clock);
    }

    private void restart() {
        stop();
        open(0);
    }

    /** Lets the lane run until the province has everything and the desk was told. */
    private void deliver() throws InterruptedException {
        var through = new CountDownLatch(waitingMessages());
        desk.onTaken(_ -> through.countDown());
        outbox.start();
        assertThat(through.await(20, TimeUnit.SECONDS)).isTrue();
        outbox.close();
    }

    private HandInOutcome.TakenIn takenIn(Draft draft) {
        return (HandInOutcome.TakenIn) desk.handIn(draft);
    }

    private Draft newDossier(int mark) {
        return new Draft(UUID.randomUUID(), errand(), papers(mark), CONSENT);
    }

    private static Errand errand() {
        return new Errand.NewDossier(new Procedure("1.001193", "Đăng ký khai sinh"));
    }

    private List<PaperDraft> papers(int mark) {
        return List.of(new PaperDraft("Tờ khai", List.of(pages.grey(75, mark))));
    }

    private int waitingMessages() {
        return kiosk.read(handle -> new OutboxRepository(handle).counts().waiting());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("documents"))) {
            return files.toList();
        }
    }
}
