package vn.motcua.local.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import vn.motcua.contract.dossier.ConsentPurpose;
import vn.motcua.contract.dossier.Procedure;
import vn.motcua.contract.screen.Errand;
import vn.motcua.contract.sync.ConsentRecord;
import vn.motcua.local.document.DocumentStore;
import vn.motcua.local.document.SamplePages;
import vn.motcua.local.outbox.FakeProvince;
import vn.motcua.local.outbox.OutboxLane;
import vn.motcua.local.outbox.OutboxRepository;
import vn.motcua.local.outbox.OutboxSender;
import vn.motcua.local.outbox.Pacing;
import vn.motcua.local.seal.TestSeal;
import vn.motcua.local.storage.Database;
import vn.motcua.local.storage.Durability;
import vn.motcua.local.storage.MovableClock;

/** A kiosk that takes papers in, with a province at the end of its lane. */
final class DeskWorld implements AutoCloseable {
    static final ConsentRecord CONSENT =
            new ConsentRecord(
                    ConsentPurpose.PROCESSING,
                    "2026-01",
                    "0".repeat(64),
                    Instant.parse("2026-11-24T02:00:00Z"));

    final MovableClock clock = new MovableClock(Instant.parse("2026-11-24T02:00:00Z"));
    final SamplePages pages;
    final FakeProvince province = new FakeProvince();
    private final Path folder;
    private Database kiosk;
    private DocumentStore documents;
    private OutboxLane outbox;
    private SubmissionDesk desk;

    DeskWorld(Path folder, Path scans) {
        this.folder = folder;
        pages = new SamplePages(scans);
        open(0);
    }

    SubmissionDesk desk() {
        return desk;
    }

    Database kiosk() {
        return kiosk;
    }

    DocumentStore documents() {
        return documents;
    }

    @Override
    public void close() {
        outbox.close();
        kiosk.close();
    }

    void open(long freeBytesMin) {
        kiosk = Database.open(folder.resolve("kiosk.db"), "/migrations/kiosk", Durability.FULL);
        documents = new DocumentStore(folder.resolve("documents"), freeBytesMin);
        outbox =
                new OutboxLane(
                        kiosk,
                        new OutboxSender(
                                kiosk,
                                province,
                                documents::file,
                                new Pacing(clock, new Random(1))));
        desk =
                new SubmissionDesk(
                        kiosk,
                        documents,
                        outbox,
                        new Envelope("k01", TestSeal.known(kiosk)),
                        clock);
    }

    void restart() {
        close();
        open(0);
    }

    /** Lets the lane run until the province has everything and the desk was told. */
    void deliver() throws InterruptedException {
        var through = new CountDownLatch(waitingMessages());
        desk.onTaken(_ -> through.countDown());
        outbox.start();
        assertThat(through.await(20, TimeUnit.SECONDS)).isTrue();
        outbox.close();
    }

    /** Lets the lane send what waits, once. */
    void turn() throws InterruptedException {
        var _ = outbox.turn();
    }

    HandInOutcome.TakenIn takenIn(Draft draft) {
        return (HandInOutcome.TakenIn) desk.handIn(draft);
    }

    Draft newDossier(int mark) {
        return new Draft(UUID.randomUUID(), errand(), papers(mark), List.of(), List.of(CONSENT));
    }

    static Errand errand() {
        return new Errand.NewDossier(new Procedure("1.001193", "Đăng ký khai sinh"));
    }

    List<PaperDraft> papers(int mark) {
        return List.of(new PaperDraft("Tờ khai", List.of(pages.grey(75, mark))));
    }

    int waitingMessages() {
        return kiosk.read(handle -> new OutboxRepository(handle).counts().waiting());
    }

    List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("documents"))) {
            return files.toList();
        }
    }
}
