package vn.motcua.system.powercut;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import vn.motcua.contract.dossier.ConsentPurpose;
import vn.motcua.contract.dossier.Procedure;
import vn.motcua.contract.screen.Errand;
import vn.motcua.contract.seal.SealingKey;
import vn.motcua.contract.sync.ConsentRecord;
import vn.motcua.device.scanner.PageImage;
import vn.motcua.local.FeedDispatch;
import vn.motcua.local.document.DocumentStore;
import vn.motcua.local.feed.FeedLane;
import vn.motcua.local.news.AlertKeys;
import vn.motcua.local.news.NewsBoard;
import vn.motcua.local.news.PictureFiles;
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

/** What a kiosk keeps on its disk, by its real parts; everything happens when it is told to. */
final class RealKiosk implements AutoCloseable {
    static final String NAME = "k01";

    /** Nobody opens here what is sealed. */
    private static final SealingKey NOBODY =
            new SealingKey(1, "CQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");

    private static final int CHUNK_BYTES_MIN = 4_096;
    private static final int CHUNK_BYTES_MAX = 65_536;
    private static final int TURNS_MAX = 1_000;

    private final Database kiosk;
    private final Database cache;
    private final DocumentStore documents;
    private final OutboxLane outbox;
    private final SubmissionDesk desk;
    private final FeedLane feed;

    /**
     * @param durability of what must not be lost: weaker than {@code FULL} to see it lost
     */
    RealKiosk(Path folder, SpokenProvince province, Durability durability) {
        Clock clock = Clock.systemUTC();
        var random = new Random(1);
        kiosk = Database.open(folder.resolve("kiosk.db"), "/migrations/kiosk", durability);
        cache = Database.open(folder.resolve("cache.db"), "/migrations/cache", Durability.NORMAL);
        documents = new DocumentStore(folder.resolve("documents"), 0);
        var pacing = new Pacing(clock, random, CHUNK_BYTES_MIN, CHUNK_BYTES_MAX, 1);
        outbox = new OutboxLane(kiosk, new OutboxSender(kiosk, province, documents::file, pacing));
        var key = new ProvinceKey(kiosk, random);
        key.learn(NOBODY);
        desk = new SubmissionDesk(kiosk, documents, outbox, new Envelope(NAME, key), clock);
        var pictures = PictureFiles.open(folder.resolve("pictures"));
        var board = new NewsBoard(cache, new AlertKeys(kiosk), pictures, "", clock);
        var dispatch = new FeedDispatch(board, desk, _ -> {}, clock);
        feed = new FeedLane(cache, province.streams(), dispatch, clock, random);
    }

    HandInOutcome handIn(UUID id, PageImage page) {
        return desk.handIn(
                new Draft(
                        id,
                        new Errand.NewDossier(new Procedure("1.001193", "Đăng ký khai sinh")),
                        List.of(new PaperDraft("Tờ khai", List.of(page))),
                        List.of(),
                        List.of(
                                new ConsentRecord(
                                        ConsentPurpose.PROCESSING,
                                        "1",
                                        "0".repeat(64),
                                        Instant.EPOCH))));
    }

    /** Sends until nothing is left to send. */
    void send() throws InterruptedException {
        for (int turn = 0; turn < TURNS_MAX; turn++) {
            if (outbox.turn().compareTo(Duration.ZERO) > 0) {
                return;
            }
        }
        throw new IllegalStateException("the outbox does not come to rest");
    }

    /** Reads all that the province has to tell. */
    void read() throws InterruptedException {
        for (int turn = 0; turn < TURNS_MAX; turn++) {
            if (feed.turn().compareTo(Duration.ZERO) > 0) {
                return;
            }
        }
        throw new IllegalStateException("the feed does not come to rest");
    }

    Database kiosk() {
        return kiosk;
    }

    /** How many news are here. */
    int news() {
        return cache.read(
                handle -> handle.select("SELECT count(*) FROM news").mapTo(Integer.class).one());
    }

    /** How far the news were read. */
    int position() {
        return cache.read(handle ->
                handle.select("SELECT position FROM feed_position WHERE stream = ?", Streams.NEWS)
                        .mapTo(Integer.class)
                        .findFirst()
                        .orElse(0));
    }

    /** How many messages the province does not have for good. */
    int unsent() {
        return kiosk.read(handle ->
                handle.select("SELECT (SELECT count(*) FROM sent_message) + count(*) FROM outbox")
                        .mapTo(Integer.class)
                        .one());
    }

    List<String> documents() {
        return documents.stored();
    }

    /** Puts another file, which takes over all that is in it, in the place of the cache. */
    void replaceCache(Path fresh) throws IOException {
        Database.open(fresh, "/migrations/cache", Durability.NORMAL).close();
        cache.replaceBy(fresh, Set.of(), _ -> {});
    }

    @Override
    public void close() {
        kiosk.close();
        cache.close();
    }
}
