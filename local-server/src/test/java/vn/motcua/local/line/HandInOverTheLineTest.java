package vn.motcua.local.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.dossier.ConsentPurpose;
import vn.motcua.contract.dossier.Procedure;
import vn.motcua.contract.screen.Errand;
import vn.motcua.contract.sync.Admission;
import vn.motcua.contract.sync.ConsentRecord;
import vn.motcua.local.document.DocumentStore;
import vn.motcua.local.document.SamplePages;
import vn.motcua.local.outbox.OutboxLane;
import vn.motcua.local.outbox.OutboxSender;
import vn.motcua.local.outbox.Pacing;
import vn.motcua.local.seal.TestSeal;
import vn.motcua.local.storage.Database;
import vn.motcua.local.storage.Durability;
import vn.motcua.local.submission.Draft;
import vn.motcua.local.submission.Envelope;
import vn.motcua.local.submission.HandInOutcome;
import vn.motcua.local.submission.PaperDraft;
import vn.motcua.local.submission.SubmissionDesk;

/**
 * Papers handed in without a line are at the province once when it is back: real HTTP, real disk.
 */
class HandInOverTheLineTest {
    @TempDir Path folder;
    @TempDir Path uploads;
    @TempDir Path scans;
    private ProvinceServer province;
    private ProvinceLine line;
    private Database kiosk;
    private OutboxLane outbox;
    private SubmissionDesk desk;
    private CountDownLatch taken = new CountDownLatch(0);

    @BeforeEach
    void start() throws IOException {
        province = new ProvinceServer(uploads);
        Files.writeString(folder.resolve("enrolment-code"), "GOOD-CODE");
        open();
    }

    @AfterEach
    void stop() {
        close();
        province.close();
    }

    @Test
    void papers_handed_in_offline_arrive_once_when_the_line_is_back() throws Exception {
        province.goAway();
        Draft first = draft(1);
        Draft second = draft(2);
        var _ = (HandInOutcome.TakenIn) desk.handIn(first);
        var _ = (HandInOutcome.TakenIn) desk.handIn(second);
        assertThat(desk.isAtProvince(first.id())).isFalse();

        taken = new CountDownLatch(2);
        province.comeBack();

        assertThat(taken.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(province.messages.taken()).containsExactlyInAnyOrder(first.id(), second.id());
        assertThat(desk.isAtProvince(second.id())).isTrue();
    }

    @Test
    void answers_that_are_lost_on_the_way_double_nothing() throws Exception {
        province.losesAnswers = true;
        Draft draft = draft(1);
        var _ = (HandInOutcome.TakenIn) desk.handIn(draft);
        province.await("PUT /sync/v1/messages", 3);

        taken = new CountDownLatch(1);
        province.losesAnswers = false;

        assertThat(taken.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(province.messages.taken()).containsExactly(draft.id());
    }

    @Test
    void a_kiosk_that_was_switched_off_with_papers_sends_them_after_its_start() throws Exception {
        province.goAway();
        Draft draft = draft(1);
        var _ = (HandInOutcome.TakenIn) desk.handIn(draft);
        close();
        province.comeBack();

        taken = new CountDownLatch(1);
        open();

        assertThat(taken.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(province.messages.taken()).containsExactly(draft.id());
    }

    @Test
    void a_suspended_kiosk_keeps_the_papers_and_sends_them_when_it_is_trusted_again()
            throws Exception {
        province.admission = Admission.SUSPENDED;
        Draft draft = draft(1);
        var _ = (HandInOutcome.TakenIn) desk.handIn(draft);
        province.await("PUT /sync/v1/documents", 1);
        assertThat(desk.isAtProvince(draft.id())).isFalse();

        taken = new CountDownLatch(1);
        province.admission = Admission.ACTIVE;

        assertThat(taken.await(30, TimeUnit.SECONDS)).isTrue();
    }

    private void open() {
        var config = SampleConfig.of(province.address(), folder);
        line =
                new ProvinceLine(
                        config,
                        KioskKey.openOrMake(folder),
                        Clock.systemUTC(),
                        new Random(),
                        new Pace(
                                Duration.ofMillis(50),
                                Duration.ofMillis(50),
                                Duration.ofMillis(700)));
        kiosk = Database.open(folder.resolve("kiosk.db"), "/migrations/kiosk", Durability.FULL);
        var documents = new DocumentStore(folder.resolve("documents"), 0);
        outbox =
                new OutboxLane(
                        kiosk,
                        new OutboxSender(
                                kiosk,
                                line,
                                documents::file,
                                new Pacing(Clock.systemUTC(), new Random(1))));
        desk =
                new SubmissionDesk(
                        kiosk,
                        documents,
                        outbox,
                        new Envelope("k01", TestSeal.known(kiosk)),
                        Clock.systemUTC());
        desk.onTaken(_ -> taken.countDown());
        line.onBack(outbox::lineIsBack);
        line.start();
        outbox.start();
    }

    private void close() {
        outbox.close();
        line.close();
        kiosk.close();
    }

    private Draft draft(int mark) {
        return new Draft(
                UUID.randomUUID(),
                new Errand.NewDossier(new Procedure("1.001193", "Đăng ký khai sinh")),
                List.of(new PaperDraft("Tờ khai", List.of(new SamplePages(scans).grey(75, mark)))),
                List.of(),
                List.of(
                        new ConsentRecord(
                                ConsentPurpose.PROCESSING,
                                "1",
                                "0".repeat(64),
                                Instant.parse("2026-11-24T02:00:00Z"))));
    }
}
