package vn.motcua.system.digest;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import vn.motcua.config.KioskConfig;
import vn.motcua.config.KioskConfigFile;
import vn.motcua.contract.sync.StreamDigest;
import vn.motcua.local.FeedDispatch;
import vn.motcua.local.digest.PartSource;
import vn.motcua.local.digest.StreamCheck;
import vn.motcua.local.document.DocumentStore;
import vn.motcua.local.feed.FeedLane;
import vn.motcua.local.line.KioskKey;
import vn.motcua.local.line.ProvinceLine;
import vn.motcua.local.news.AlertKeys;
import vn.motcua.local.news.NewsBoard;
import vn.motcua.local.news.PictureFiles;
import vn.motcua.local.outbox.OutboxLane;
import vn.motcua.local.outbox.OutboxSender;
import vn.motcua.local.outbox.Pacing;
import vn.motcua.local.seal.ProvinceKey;
import vn.motcua.local.storage.Database;
import vn.motcua.local.storage.Durability;
import vn.motcua.local.submission.Envelope;
import vn.motcua.local.submission.SubmissionDesk;
import vn.motcua.province.ProvincialBackend;
import vn.motcua.system.site.SiteFiles;

/** The lane down of a kiosk on a real line; it turns when the test says so. */
final class CheckedKiosk implements AutoCloseable {
    private static final Map<String, String> KEYS =
            Map.of(
                    "alert", "id",
                    "bill", "reference",
                    "dossier", "code",
                    "life_events", "id",
                    "news", "id",
                    "procedure", "code",
                    "utility", "id");

    private final Clock clock = Clock.systemUTC();
    private final SecureRandom random = new SecureRandom();
    private final KioskConfig config;
    private final KioskKey key;
    private final ProvinceLine line;
    private final Database kiosk;
    private final FeedDispatch dispatch;
    private final Database cache;
    private final Set<String> asked = new HashSet<>();
    private final Set<String> damaged = new HashSet<>();

    CheckedKiosk(Path folder, ProvincialBackend province) throws InterruptedException {
        var files = new SiteFiles(folder);
        Path file =
                files.kiosk(
                        "k01", province.port(), files.noDevices(), "widthPx: 1080, heightPx: 1920");
        files.enrolmentCode("k01", province.fleet().createEnrolmentCode());
        config = KioskConfigFile.read(file);
        key = KioskKey.openOrMake(config.dataFolder());
        line = new ProvinceLine(config, key, clock, random);
        kiosk = open("kiosk", Durability.FULL);
        cache = open("cache", Durability.NORMAL);
        dispatch = dispatch(folder);
        var isBack = new CountDownLatch(1);
        line.onBack(isBack::countDown);
        line.start();
        isBack.await();
    }

    private Database open(String name, Durability durability) {
        return Database.open(
                config.dataFolder().resolve(name + ".db"), "/migrations/" + name, durability);
    }

    private FeedDispatch dispatch(Path folder) {
        var documents = new DocumentStore(folder.resolve("documents"));
        var pacing = new Pacing(clock, random);
        var sender = new OutboxSender(kiosk, line, documents::file, pacing);
        var envelope = new Envelope("k01", new ProvinceKey(kiosk, random));
        var outbox = new OutboxLane(kiosk, sender);
        var desk = new SubmissionDesk(kiosk, documents, outbox, envelope, clock);
        return new FeedDispatch(
                new NewsBoard(
                        cache,
                        new AlertKeys(kiosk),
                        PictureFiles.open(folder.resolve("pictures")),
                        "",
                        clock),
                desk,
                key::changeIfUsed,
                clock);
    }

    /** Starts, reads all streams to their ends and compares what it has. */
    void readAndCompare() throws InterruptedException {
        try (var feed = new FeedLane(cache, line, dispatch, clock, random)) {
            var check = new StreamCheck(cache, watched(line.parts()), dispatch, clock, random);
            feed.use(check);
            while (!check.isDone()) {
                Duration _ = feed.turn();
            }
        }
    }

    String publicKey() {
        return key.publicKey();
    }

    /** Reads on, beside the test. */
    FeedLane read() {
        var feed = new FeedLane(cache, line, dispatch, clock, random);
        feed.start();
        return feed;
    }

    private PartSource watched(PartSource source) {
        return new PartSource() {
            @Override
            public DigestAnswer digest(String stream, String epoch) throws InterruptedException {
                return source.digest(stream, epoch);
            }

            @Override
            public PartAnswer part(String stream, String epoch, int part, long after)
                    throws InterruptedException {
                asked.add(stream + " " + part);
                return source.part(stream, epoch, part, after);
            }
        };
    }

    /** Streams with the parts of them that it had told again. */
    Set<String> partsAsked() {
        return Set.copyOf(asked);
    }

    Set<String> partsDamaged() {
        return Set.copyOf(damaged);
    }

    /** Whatever a bad disk or a mistake may do to single rows. */
    void damage() {
        damage("dossiers", "dossier", "DELETE FROM dossier WHERE code = ?");
        damage("news", "news", "UPDATE news SET body = replace(body, 'a', 'b') WHERE id = ?");
        damage("alerts", "alert", "DELETE FROM alert WHERE id = ?");
        damage("utilities", "utility", "UPDATE utility SET body = NULL WHERE id = ?");
        damage("procedures", "procedure", "UPDATE procedure SET version = 0 WHERE code = ?");
        damage("life-events", "life_events", "DELETE FROM life_events WHERE id = ?");
        damage("bills", "bill", "UPDATE bill SET version = version + 1 WHERE reference = ?");
    }

    private void damage(String stream, String table, String sql) {
        String item =
                cache.read(handle ->
                        handle.select("SELECT max(%s) FROM %s".formatted(KEYS.get(table), table))
                                .mapTo(String.class)
                                .one());
        int _ = cache.write(handle -> handle.execute(sql, item));
        damaged.add(stream + " " + StreamDigest.partOf(item));
    }

    /** All that stands in the cache, by its tables. */
    Map<String, List<String>> rows() {
        Map<String, List<String>> rows = new TreeMap<>();
        KEYS.forEach((table, key) ->
                rows.put(
                        table,
                        new ArrayList<>(
                                cache.read(handle ->
                                        handle.select(
                                                        "SELECT concat(%s, version, body) FROM %s ORDER BY 1"
                                                                .formatted(key, table))
                                                .mapTo(String.class)
                                                .list()))));
        return rows;
    }

    @Override
    public void close() {
        line.close();
        cache.close();
        kiosk.close();
    }
}
