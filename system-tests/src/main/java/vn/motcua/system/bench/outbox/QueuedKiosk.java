package vn.motcua.system.bench.outbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import vn.motcua.config.KioskConfig;
import vn.motcua.contract.device.DeviceId;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.device.DeviceStatus;
import vn.motcua.contract.dossier.Procedure;
import vn.motcua.contract.screen.Errand;
import vn.motcua.contract.sync.OutboxEntry;
import vn.motcua.contract.sync.OutboxMessage;
import vn.motcua.device.scanner.PageImage;
import vn.motcua.local.document.DocumentStore;
import vn.motcua.local.line.KioskKey;
import vn.motcua.local.line.ProvinceLine;
import vn.motcua.local.outbox.OutboxLane;
import vn.motcua.local.outbox.OutboxSender;
import vn.motcua.local.outbox.Pacing;
import vn.motcua.local.seal.ProvinceKey;
import vn.motcua.local.storage.Database;
import vn.motcua.local.storage.Durability;
import vn.motcua.local.submission.Draft;
import vn.motcua.local.submission.Envelope;
import vn.motcua.local.submission.HandInOutcome;
import vn.motcua.local.submission.PaperDraft;
import vn.motcua.local.submission.SubmissionDesk;
import vn.motcua.system.site.SamplePages;

/** A kiosk's real desk, disk, outbox and line; it took papers in while the line was down. */
final class QueuedKiosk implements AutoCloseable {
    private static final Duration BLACKOUT = Duration.ofDays(3);
    private static final Duration ADMITTED_WITHIN = Duration.ofSeconds(60);
    private static final Errand ERRAND =
            new Errand.NewDossier(new Procedure("1.001193", "Đăng ký khai sinh"));

    private final Path folder;
    private final Database kiosk;
    private final ProvinceLine line;
    private final OutboxLane outbox;
    private final SubmissionDesk desk;
    private final List<PageImage> pages;

    /** Opens it and waits until the province has admitted it and told its key. */
    QueuedKiosk(KioskConfig config, int pages) throws IOException, InterruptedException {
        folder = Files.createDirectories(config.dataFolder());
        kiosk = Database.open(folder.resolve("kiosk.db"), "/migrations/kiosk", Durability.FULL);
        var random = new SecureRandom();
        line = new ProvinceLine(config, KioskKey.openOrMake(folder), Clock.systemUTC(), random);
        var key = new ProvinceKey(kiosk, random);
        var told = new CountDownLatch(1);
        line.onSealingKey(now -> {
            key.learn(now);
            told.countDown();
        });
        line.start();
        if (!told.await(ADMITTED_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
            throw new IOException("the province does not answer");
        }
        var documents = new DocumentStore(folder.resolve("documents"));
        var pacing = new Pacing(Clock.systemUTC(), random);
        outbox = new OutboxLane(kiosk, new OutboxSender(kiosk, line, documents::file, pacing));
        Clock then = Clock.offset(Clock.systemUTC(), BLACKOUT.negated());
        desk =
                new SubmissionDesk(
                        kiosk, documents, outbox, new Envelope(config.kiosk(), key), then);
        this.pages =
                SamplePages.draw(folder, pages).stream()
                        .map(page -> documents.fresh().prepared(new PageImage(page, 1654, 2339)))
                        .map(prepared -> prepared.image())
                        .toList();
    }

    /** Takes papers of all pages in; they wait. */
    UUID handIn() throws IOException {
        UUID id = UUID.randomUUID();
        var paper = new PaperDraft("Giấy chứng sinh", pages);
        var draft = new Draft(id, ERRAND, List.of(paper), List.of(), List.of());
        if (!(desk.handIn(draft) instanceof HandInOutcome.TakenIn)) {
            throw new IOException("papers were not taken in");
        }
        return id;
    }

    /** A short message, as when a device fails. */
    UUID report() {
        UUID id = UUID.randomUUID();
        Instant now = Instant.now();
        outbox.append(
                new OutboxMessage(
                        id,
                        now,
                        new OutboxEntry.DeviceStatusChanged(
                                new DeviceId("printer"),
                                DeviceRole.RECEIPT_PRINTER,
                                new DeviceStatus.Ready(),
                                now)),
                "device printer");
        return id;
    }

    /** What the messages and documents have together that wait. */
    long bytesNeeded() throws IOException {
        long bodies =
                kiosk.read(handle ->
                        handle.select("SELECT coalesce(sum(length(body)), 0) FROM outbox")
                                .mapTo(Long.class)
                                .one());
        try (var files = Files.list(folder.resolve("documents"))) {
            return bodies + files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    /** Told of each message that the province has. */
    OutboxLane outbox() {
        return outbox;
    }

    /** Sends until so many messages are at the province. */
    void drain(int messages, Duration limit) throws IOException, InterruptedException {
        var left = new CountDownLatch(messages);
        outbox.onTaken(_ -> left.countDown());
        outbox.start();
        if (!left.await(limit.toSeconds(), TimeUnit.SECONDS)) {
            throw new IOException(left.getCount() + " messages are still here");
        }
    }

    @Override
    public void close() {
        outbox.close();
        line.close();
        kiosk.close();
    }
}
