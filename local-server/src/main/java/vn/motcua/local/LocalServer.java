package vn.motcua.local;

import io.helidon.webserver.WebServer;
import io.helidon.webserver.WebServerConfig;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import vn.motcua.config.KioskConfig;
import vn.motcua.config.device.DeviceConfig;
import vn.motcua.local.device.DeviceDesk;
import vn.motcua.local.device.DeviceSearch;
import vn.motcua.local.device.DeviceWorkshop;
import vn.motcua.local.device.Simulators;
import vn.motcua.local.dock.Dock;
import vn.motcua.local.document.DocumentStore;
import vn.motcua.local.document.FreshPages;
import vn.motcua.local.dossier.DossierCache;
import vn.motcua.local.dossier.DossierLookUp;
import vn.motcua.local.dossier.TimelinessRule;
import vn.motcua.local.dossier.WorkingCalendar;
import vn.motcua.local.draft.Drafts;
import vn.motcua.local.draft.SealedDrafts;
import vn.motcua.local.feed.FeedLane;
import vn.motcua.local.http.Gate;
import vn.motcua.local.http.ScreenStream;
import vn.motcua.local.http.ScreenStreamRoute;
import vn.motcua.local.line.KioskKey;
import vn.motcua.local.line.LineRelay;
import vn.motcua.local.line.LineState;
import vn.motcua.local.line.ProvinceLine;
import vn.motcua.local.news.NewsBoard;
import vn.motcua.local.outbox.OutboxLane;
import vn.motcua.local.outbox.OutboxSender;
import vn.motcua.local.receipt.ReceiptWriter;
import vn.motcua.local.seal.ProvinceKey;
import vn.motcua.local.snapshot.Snapshots;
import vn.motcua.local.storage.Database;
import vn.motcua.local.storage.Durability;
import vn.motcua.local.submission.Envelope;
import vn.motcua.local.submission.SubmissionDesk;
import vn.motcua.local.technician.TechnicianParts;
import vn.motcua.local.visit.Visit;
import vn.motcua.local.visit.VisitFolder;
import vn.motcua.local.visit.VisitParts;
import vn.motcua.local.visit.VisitRoutes;

/** One kiosk's brain: builds every part and joins them. */
public final class LocalServer implements AutoCloseable {
    private static final long TICK_MILLIS = 100;
    private static final int DOCK_DOSSIERS_MAX = 60;

    /** Helidon looks for its parts, which takes long, while the databases are opened. */
    private final CompletableFuture<WebServerConfig.Builder> helidon =
            CompletableFuture.supplyAsync(WebServer::builder);

    private final String token = randomHex(32);
    private final String dockKey = randomHex(32);
    private final String version = System.getProperty("motcua.version", "dev");
    private final CountDownLatch restart = new CountDownLatch(1);
    private final SecureRandom random = new SecureRandom();
    private final ScreenStream stream = new ScreenStream();
    private final Simulators simulators = new Simulators();
    private final ScheduledExecutorService ticker =
            Executors.newSingleThreadScheduledExecutor(
                    work -> Thread.ofPlatform().name("tick").daemon().unstarted(work));
    private final Database kiosk;
    private final Database cache;
    private final ProvinceLine line;
    private final OutboxLane outbox;
    private final FeedLane feed;
    private final ProcedureGuide guide;
    private final SealedDrafts sealed;
    private final DeviceDesk devices;
    private final List<LineRelay> relays;
    private final Optional<Dock> dock;
    private final WebServer web;

    /**
     * Starts a kiosk's server and returns when it answers. A province that cannot be reached, and
     * devices that are not there, hold nothing up.
     *
     * @param clock the wall clock, for what is stored and printed
     */
    public static LocalServer start(KioskConfig config, List<DeviceConfig> devices, Clock clock) {
        return start(config, devices, clock, DeviceSearch.ofThisMachine());
    }

    /** The same, with other places where new devices are looked for. */
    public static LocalServer start(
            KioskConfig config, List<DeviceConfig> devices, Clock clock, DeviceSearch search) {
        return new LocalServer(config, devices, clock, search);
    }

    private LocalServer(
            KioskConfig config,
            List<DeviceConfig> deviceConfigs,
            Clock clock,
            DeviceSearch search) {
        Path folder = DataFolder.make(config.dataFolder());
        kiosk = Database.open(folder.resolve("kiosk.db"), "/migrations/kiosk", Durability.FULL);
        cache = Database.open(folder.resolve("cache.db"), "/migrations/cache", Durability.NORMAL);
        guide = new ProcedureGuide(cache);
        sealed = VisitJoints.sealed(config, clock, random);
        List<DeviceConfig> placed = simulators.startFor(deviceConfigs);
        relays = relays(config);
        line = new ProvinceLine(byRelay(config), KioskKey.openOrMake(folder), clock, random);
        DocumentStore documents = new DocumentStore(folder.resolve("documents"));
        outbox =
                new OutboxLane(
                        kiosk, new OutboxSender(kiosk, line, documents::file, clock, random));
        Envelope envelope = envelope(config);
        SubmissionDesk desk = new SubmissionDesk(kiosk, documents, outbox, envelope, clock);
        NewsBoard news = new NewsBoard(cache, clock);
        feed = new FeedLane(cache, line, new FeedDispatch(news, desk, clock), clock, random);
        feed.use(new Snapshots(cache, line, folder, Snapshots.FAR, clock));

        var joints = new VisitJoints(new DossierLookUp(cache, line, clock), desk, news);
        Visit visit = visit(config, joints, documents.fresh(), clock);
        devices =
                new DeviceDesk(
                        placed,
                        visit::codeRead,
                        change -> deviceChanged(visit, change, clock),
                        clock::instant);
        var workshop = new DeviceWorkshop(config.devicesFile(), devices, simulators, search);
        joints.devices(devices, workshop, new ReceiptWriter(config));

        dock = simulators.areUsed() ? Optional.of(dock(folder)) : Optional.empty();
        web = web(config, visit);
        new RunFolder(config.runFolder()).write(web.port(), token);
        join(visit, desk);
        begin(visit);
    }

    private Envelope envelope(KioskConfig config) {
        var provinceKey = new ProvinceKey(kiosk, random);
        line.onSealingKey(provinceKey::learn);
        return new Envelope(config.kiosk(), provinceKey);
    }

    private Visit visit(KioskConfig config, VisitJoints joints, FreshPages fresh, Clock clock) {
        return new Visit(
                new VisitParts(
                        config,
                        joints.lookUps(new TimelinessRule(WorkingCalendar.standard())),
                        joints.borrowing(),
                        joints.printing(),
                        joints.submissions(),
                        joints.notices(),
                        VisitJoints.opinions(outbox, clock),
                        VisitJoints.counter(cache),
                        VisitJoints.utilities(cache, line, clock),
                        joints.technician(
                                config,
                                kiosk,
                                line,
                                clock,
                                new TechnicianParts.Program(
                                        version,
                                        clock.instant(),
                                        Path.of("/"),
                                        restart::countDown)),
                        guide,
                        VisitJoints.drafts(new Drafts(kiosk, clock)),
                        fresh,
                        new VisitFolder(config.dataFolder().resolve("visit")),
                        sealed,
                        () -> randomHex(16),
                        new SteadyClock(clock.instant()),
                        clock,
                        stream::frame));
    }

    /** A line that the dock can make slow or cut, where devices are simulated. */
    private List<LineRelay> relays(KioskConfig config) {
        URI province = config.province().address();
        return simulators.areUsed() && LineRelay.suits(province)
                ? List.of(new LineRelay(province))
                : List.of();
    }

    private KioskConfig byRelay(KioskConfig config) {
        return relays.isEmpty() ? config : config.withProvinceAt(relays.getFirst().address());
    }

    private Dock dock(Path folder) {
        return new Dock(
                simulators,
                stream,
                relays,
                () -> cache.read(handle -> new DossierCache(handle).newest(DOCK_DOSSIERS_MAX)),
                folder.resolve("dock"));
    }

    private WebServer web(KioskConfig config, Visit visit) {
        ScreenStreamRoute screen = new ScreenStreamRoute(stream);
        return helidon.join()
                .host("127.0.0.1")
                .port(config.serverPort())
                .shutdownHook(false)
                .idleConnectionTimeout(Duration.ofMinutes(5))
                .shutdownGracePeriod(Duration.ofMillis(300))
                .routing(routes -> {
                    routes.addFilter(new Gate(token, dock.isPresent() ? dockKey : ""))
                            .get("/v1/screen", screen::serve)
                            .register("/v1", new VisitRoutes(visit));
                    dock.ifPresent(routes::register);
                })
                .build()
                .start();
    }

    private void join(Visit visit, SubmissionDesk desk) {
        line.onChange(visit::lineChanged);
        line.onChange(this::lineIsBack);
        feed.onChanged(changed -> VisitJoints.tell(visit, guide, changed));
        desk.onTaken(visit::submissionTaken);
    }

    private void lineIsBack(LineState state) {
        if (state.online()) {
            outbox.lineIsBack();
            feed.lineIsBack();
        }
    }

    private void deviceChanged(Visit visit, DeviceDesk.Change change, Clock clock) {
        visit.devicesChanged();
        outbox.append(VisitJoints.told(change, clock.instant()));
    }

    private void begin(Visit visit) {
        devices.start();
        visit.resume();
        visit.lineChanged(line.state());
        line.start();
        outbox.start();
        feed.start();
        var _ = ticker.scheduleWithFixedDelay(sealed::eraseExpired, 0, 1, TimeUnit.HOURS);
        var _ =
                ticker.scheduleAtFixedRate(
                        visit::tick, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
    }

    public int port() {
        return web.port();
    }

    public String token() {
        return token;
    }

    /** Where a browser on this machine finds the dock; empty on a real site, which has none. */
    public Optional<String> dockAddress() {
        return dock.map(_ -> "http://127.0.0.1:%d/dock#%s".formatted(port(), dockKey));
    }

    /** The simulated devices, for tests and the dock; empty ones on a real site. */
    public Simulators simulators() {
        return simulators;
    }

    /** Blocks until a technician wants this program to end, and its keeper to start it again. */
    public void awaitRestart() throws InterruptedException {
        restart.await();
    }

    @Override
    public void close() {
        ticker.shutdownNow();
        web.stop();
        devices.close();
        feed.close();
        outbox.close();
        line.close();
        relays.forEach(LineRelay::close);
        dock.ifPresent(Dock::close);
        simulators.close();
        cache.close();
        kiosk.close();
    }

    private String randomHex(int bytes) {
        byte[] drawn = new byte[bytes];
        new SecureRandom().nextBytes(drawn);
        return HexFormat.of().formatHex(drawn);
    }
}
