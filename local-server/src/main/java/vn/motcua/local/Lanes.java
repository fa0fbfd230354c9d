package vn.motcua.local;

import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import vn.motcua.config.KioskConfig;
import vn.motcua.contract.sync.OutboxEntry;
import vn.motcua.local.digest.StreamCheck;
import vn.motcua.local.document.DocumentStore;
import vn.motcua.local.feed.FeedLane;
import vn.motcua.local.line.KioskKey;
import vn.motcua.local.line.LineRelay;
import vn.motcua.local.line.LineState;
import vn.motcua.local.line.ProvinceLine;
import vn.motcua.local.news.AlertKeys;
import vn.motcua.local.news.NewsBoard;
import vn.motcua.local.news.PictureFiles;
import vn.motcua.local.news.PictureSupply;
import vn.motcua.local.outbox.OutboxLane;
import vn.motcua.local.outbox.OutboxSender;
import vn.motcua.local.outbox.Pacing;
import vn.motcua.local.queue.NumberSupply;
import vn.motcua.local.seal.ProvinceKey;
import vn.motcua.local.snapshot.Snapshots;
import vn.motcua.local.storage.Database;
import vn.motcua.local.storage.DiskRoom;
import vn.motcua.local.storage.Reserve;
import vn.motcua.local.submission.Envelope;
import vn.motcua.local.submission.SubmissionDesk;
import vn.motcua.local.technician.ConditionReport;

/** Both lanes between the kiosk and its province, what they carry, and the line under them. */
final class Lanes implements AutoCloseable {
    private final SecureRandom random = new SecureRandom();
    private final List<LineRelay> relays;
    private final ProvinceLine line;
    private final DocumentStore documents;
    private final DiskRoom disk;
    private final Reserve reserve;
    private final OutboxLane outbox;
    private final Envelope envelope;
    private final SubmissionDesk desk;
    private final NewsBoard news;
    private final FeedLane feed;
    private final NumberSupply numbers;
    private final PictureFiles pictureFiles;
    private final PictureSupply pictures;

    /**
     * @param simulated whether the dock may make the line slow, or cut it
     */
    Lanes(KioskConfig config, DataFolder data, boolean simulated, Clock clock) {
        Database kiosk = data.kiosk();
        Database cache = data.cache();
        Path folder = config.dataFolder();
        URI province = config.province().address();
        relays =
                simulated && LineRelay.suits(province)
                        ? List.of(new LineRelay(province))
                        : List.of();
        var key = KioskKey.openOrMake(folder, data.seal());
        line = new ProvinceLine(byRelay(config), key, clock, random);
        reserve = Reserve.in(folder);
        documents = new DocumentStore(folder.resolve("documents"), reserve);
        disk = DiskRoom.around(folder);
        outbox =
                new OutboxLane(
                        kiosk,
                        new OutboxSender(kiosk, line, documents::file, new Pacing(clock, random)));
        envelope = envelope(config, kiosk);
        desk = new SubmissionDesk(kiosk, documents, outbox, envelope, clock);
        pictureFiles = PictureFiles.open(folder.resolve("pictures"));
        String commune = config.centre().commune();
        news = new NewsBoard(cache, new AlertKeys(kiosk), pictureFiles, commune, clock);
        pictures = new PictureSupply(news, pictureFiles, line.pictures(), clock);
        var dispatch = new FeedDispatch(news, desk, key::changeIfUsed, clock);
        feed = new FeedLane(cache, line, dispatch, clock, random);
        feed.use(new StreamCheck(cache, line.parts(), dispatch, clock, random));
        feed.use(new Snapshots(cache, line, folder, Snapshots.FAR, clock));
        numbers = new NumberSupply(kiosk, cache, line.queue(), clock);
        line.onChange(this::lineIsBack);
    }

    private KioskConfig byRelay(KioskConfig config) {
        return relays.isEmpty() ? config : config.withProvinceAt(relays.getFirst().address());
    }

    private Envelope envelope(KioskConfig config, Database kiosk) {
        var provinceKey = new ProvinceKey(kiosk, random);
        line.onSealingKey(provinceKey::learn);
        return new Envelope(config.kiosk(), provinceKey);
    }

    private void lineIsBack(LineState state) {
        if (state.online()) {
            outbox.lineIsBack();
            feed.lineIsBack();
            numbers.wake();
            pictures.wake();
        }
    }

    List<LineRelay> relays() {
        return relays;
    }

    ProvinceLine line() {
        return line;
    }

    DocumentStore documents() {
        return documents;
    }

    DiskRoom disk() {
        return disk;
    }

    Reserve reserve() {
        return reserve;
    }

    OutboxLane outbox() {
        return outbox;
    }

    /** Sends what a visitor said, so that only the province can read it. */
    void tell(OutboxEntry said, Instant now) {
        envelope.closed(said, now).ifPresent(outbox::append);
    }

    SubmissionDesk desk() {
        return desk;
    }

    NewsBoard news() {
        return news;
    }

    PictureFiles pictureFiles() {
        return pictureFiles;
    }

    PictureSupply pictures() {
        return pictures;
    }

    FeedLane feed() {
        return feed;
    }

    ConditionReport.Trouble trouble() {
        return new ConditionReport.Trouble(feed.notUnderstood(), news.doubtful());
    }

    NumberSupply numbers() {
        return numbers;
    }

    void start() {
        line.start();
        outbox.start();
        feed.start();
        numbers.start();
        pictures.start();
    }

    @Override
    public void close() {
        pictures.close();
        numbers.close();
        feed.close();
        outbox.close();
        line.close();
        relays.forEach(LineRelay::close);
    }
}
