package vn.motcua.system.bench.outbox;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import vn.motcua.config.KioskConfig;
import vn.motcua.config.KioskConfigFile;
import vn.motcua.config.ProvinceConfig;
import vn.motcua.province.ProvincialBackend;
import vn.motcua.system.bench.Bench;
import vn.motcua.system.bench.Figures;
import vn.motcua.system.bench.Sample;
import vn.motcua.system.site.SiteFiles;

/** How a kiosk sends what waited for three days, over a line that breaks every 5 s. */
public final class OutboxBench implements Bench {
    private static final String SUBMISSIONS = "10000";
    private static final int PAGES = 3;
    private static final int DESKS = 2;
    private static final int PAGES_OF_A_LARGE_ONE = 12;
    private static final long FAST_BYTES_A_SECOND = 12_500_000;
    private static final long SLOW_BYTES_A_SECOND = 32_000;
    private static final Duration LIMIT = Duration.ofHours(1);

    @Override
    public String name() {
        return "outbox";
    }

    @Override
    public String about() {
        return "[--count N] N submissions of 3 pages that waited for 72 hours, sent over a line"
                + " that breaks every 5 s; beside the bytes that had to be sent";
    }

    @Override
    public Figures measure(Map<String, String> options) throws Exception {
        int count = Integer.parseInt(options.getOrDefault("count", SUBMISSIONS));
        var figures = new Figures();
        drain(figures, count);
        crawl(figures);
        return figures;
    }

    private static void drain(Figures figures, int count) throws Exception {
        Path folder = Files.createTempDirectory("bench-outbox-");
        try (var province = province(folder);
                var line = new BreakingLine(province.port(), FAST_BYTES_A_SECOND);
                var kiosk = new QueuedKiosk(config(folder, province, line), PAGES)) {
            long made = System.nanoTime();
            Set<UUID> handedIn = handIn(kiosk, count);
            double makingMillis = (System.nanoTime() - made) / 1e6;
            long needed = kiosk.bytesNeeded();
            long before = line.bytesUp();
            long begun = System.nanoTime();
            kiosk.drain(count, LIMIT);
            double millis = (System.nanoTime() - begun) / 1e6;
            long sent = line.bytesUp() - before;
            Sample _ = figures.add(Sample.once("bytes of a submission", "B", 1.0 * needed / count));
            figures.name("submissions", count);
            figures.name("makingMs", makingMillis);
            figures.name("drainMs", millis);
            figures.name("bytesRatio", 1.0 * sent / needed);
            figures.name("lost", count - taken(province, handedIn));
            figures.name("doubled", dossiers(province) - taken(province, handedIn));
        }
    }

    private static Set<UUID> handIn(QueuedKiosk kiosk, int count) throws Exception {
        try (var desks = Executors.newFixedThreadPool(DESKS)) {
            Set<UUID> handedIn = new HashSet<>();
            Callable<UUID> visit = kiosk::handIn;
            for (Future<UUID> done : desks.invokeAll(Collections.nCopies(count, visit))) {
                boolean _ = handedIn.add(done.get());
            }
            return handedIn;
        }
    }

    /** A large dossier at 256 kbit/s, and how long short messages take meanwhile. */
    private static void crawl(Figures figures) throws Exception {
        Path folder = Files.createTempDirectory("bench-outbox-");
        try (var province = province(folder);
                var line = new BreakingLine(province.port(), SLOW_BYTES_A_SECOND);
                var kiosk = new QueuedKiosk(config(folder, province, line), PAGES_OF_A_LARGE_ONE)) {
            UUID large = kiosk.handIn();
            var arrived = new CountDownLatch(1);
            var briefs = new BriefMessages(kiosk, large, arrived::countDown);
            long needed = kiosk.bytesNeeded();
            long before = line.bytesUp();
            kiosk.outbox().start();
            briefs.begin();
            if (!arrived.await(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("the large dossier does not arrive");
            }
            long sent = line.bytesUp() - before;
            Sample waits = figures.add(Sample.ofNanos("a short message meanwhile", briefs.waits()));
            figures.name("largeBytes", (double) needed);
            figures.name("largeBytesRatio", 1.0 * sent / (needed + briefs.bytes()));
            figures.name("briefP50Ms", waits.median());
            figures.name("briefP95Ms", waits.percentile(0.95));
        }
    }

    private static ProvincialBackend province(Path folder) {
        Path settings = new SiteFiles(folder).province();
        return ProvincialBackend.start(ProvinceConfig.read(settings), Clock.systemUTC());
    }

    private static KioskConfig config(Path folder, ProvincialBackend province, BreakingLine line) {
        var files = new SiteFiles(folder);
        files.enrolmentCode("k01", province.fleet().createEnrolmentCode());
        Path devices = folder.resolve("devices.yaml");
        return KioskConfigFile.read(
                files.kiosk("k01", line.port(), devices, "widthPx: 1080, heightPx: 1920"));
    }

    private static int taken(ProvincialBackend province, Set<UUID> handedIn) {
        return (int)
                province
                        .database()
                        .read(handle ->
                                handle.select("SELECT id FROM message").mapTo(String.class).list())
                        .stream()
                        .filter(id -> handedIn.contains(UUID.fromString(id)))
                        .count();
    }

    private static int dossiers(ProvincialBackend province) {
        return province.database()
                .read(handle ->
                        handle.select(
                                        """
                                        SELECT count(*) FROM dossier
                                        WHERE submission_number LIKE 'KIOSK-k01-%'
                                        """)
                                .mapTo(Integer.class)
                                .one());
    }
}
