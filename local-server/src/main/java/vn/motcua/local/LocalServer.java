package vn.motcua.local;

import io.helidon.webserver.WebServer;
import io.helidon.webserver.WebServerConfig;
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
import vn.motcua.config.ConfigException;
import vn.motcua.config.KioskConfig;
import vn.motcua.config.device.DeviceConfig;
import vn.motcua.local.day.DayBook;
import vn.motcua.local.device.DeviceDesk;
import vn.motcua.local.device.DeviceSearch;
import vn.motcua.local.device.DeviceWorkshop;
import vn.motcua.local.device.Simulators;
import vn.motcua.local.dock.Dock;
import vn.motcua.local.dossier.DossierCache;
import vn.motcua.local.dossier.TimelinessRule;
import vn.motcua.local.dossier.WorkingCalendar;
import vn.motcua.local.draft.Drafts;
import vn.motcua.local.draft.SealedDrafts;
import vn.motcua.local.http.Gate;
import vn.motcua.local.http.ScreenStream;
import vn.motcua.local.http.ScreenStreamRoute;
import vn.motcua.local.petition.PetitionLookUp;
import vn.motcua.local.receipt.ReceiptWriter;
import vn.motcua.local.storage.Database;
import vn.motcua.local.technician.ConditionReport;
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
    private final DataFolder data;
    private final Database cache;
    private final Lanes lanes;
    private final ProcedureGuide guide;
    private final SealedDrafts sealed;
    private final PhoneJoint phones;
    private final DayBook day;
    private final DeviceDesk devices;
    private final Optional<Dock> dock;
    private final WebServer web;

    /**
     * Starts a kiosk's server and returns when it answers. A province that cannot be reached, and
     * devices that are not there, hold nothing up.
     *
     * @param clock the wall clock, for what is stored and printed
     * @throws ConfigException if the port is taken
     * @throws IllegalStateException if another program, or a newer one, has used the data folder
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
        data = DataFolder.open(config, System.getenv());
        cache = data.cache();
        guide = new ProcedureGuide(cache);
        sealed = DraftJoints.sealed(config, clock, random);
        List<DeviceConfig> placed = simulators.startFor(deviceConfigs);
        lanes = new Lanes(config, data, simulators.areUsed(), clock);
        phones = new PhoneJoint(config, lanes.line().phones(), random, clock);

        day = new DayBook(data.kiosk(), clock);
        var joints = new VisitJoints(cache, lanes, day, clock);
        Visit visit = visit(config, joints, clock);
        devices =
                new DeviceDesk(
                        placed,
                        visit::codeRead,
                        change -> deviceChanged(visit, change, clock),
                        clock::instant);
        var workshop = new DeviceWorkshop(config.devicesFile(), devices, simulators, search);
        joints.devices(devices, workshop, new ReceiptWriter(config));

        dock = simulators.areUsed() ? Optional.of(dock(config.dataFolder())) : Optional.empty();
        web = web(config, visit);
        checkPort(config);
        new RunFolder(config.runFolder()).write(web.port(), token);
        join(visit);
        begin(visit, clock);
    }

    private Visit visit(KioskConfig config, VisitJoints joints, Clock clock) {
        return new Visit(
                new VisitParts(
                        config,
                        joints.lookUps(new TimelinessRule(WorkingCalendar.standard())),
                        joints.borrowing(),
                        joints.printing(),
                        joints.submissions(),
                        joints.notices(),
                        VisitJoints.opinions(lanes, config.centre().code(), clock),
                        new CounterJoint(cache, lanes, config.centre().code(), clock),
                        new HelpJoint(lanes.line().help()),
                        VisitJoints.utilities(cache, lanes.line(), clock),
                        VisitJoints.petitions(
                                new PetitionLookUp(cache, lanes.line()::isOnline, clock),
                                config.petitions().answerDays()),
                        joints.technician(
                                config,
                                data.kiosk(),
                                lanes.line(),
                                clock,
                                new TechnicianParts.Program(
                                        version,
                                        clock.instant(),
                                        Path.of("/"),
                                        restart::countDown)),
                        guide,
                        DraftJoints.drafts(new Drafts(data.kiosk(), clock), data),
                        lanes.documents().fresh(),
                        phones.handOffs(),
                        new VisitFolder(data.visits()),
                        sealed,
                        () -> randomHex(16),
                        new SteadyClock(clock.instant()),
                        clock,
                        stream::frame));
    }

    private Dock dock(Path folder) {
        return new Dock(
                simulators,
                stream,
                lanes.relays(),
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
                            .register("/v1", new VisitRoutes(visit, lanes.pictureFiles()::file));
                    dock.ifPresent(routes::register);
                })
                .build()
                .start();
    }

    /** Helidon only logs it. */
    private void checkPort(KioskConfig config) {
        if (!web.isRunning()) {
            phones.close();
            simulators.close();
            data.close();
            throw new ConfigException(
                    "kiosk.yaml, serverPort: %d is taken; end that program or write another port"
                            .formatted(config.serverPort()));
        }
    }

    private void join(Visit visit) {
        lanes.line().onChange(visit::lineChanged);
        lanes.feed()
                .onChanged(changed -> {
                    VisitJoints.tell(visit, guide, changed);
                    lanes.pictures().wake();
                });
        lanes.pictures().onArrived(visit::noticesChanged);
        lanes.desk().onTaken(visit::submissionTaken);
    }

    private void deviceChanged(Visit visit, DeviceDesk.Change change, Clock clock) {
        visit.devicesChanged();
        day.device(change.device(), change.status());
        lanes.outbox()
                .append(
                        VisitJoints.told(change, clock.instant()),
                        "device " + change.device().value());
    }

    private void begin(Visit visit, Clock clock) {
        day.begin();
        devices.start();
        visit.resume();
        visit.lineChanged(lanes.line().state());
        lanes.start();
        var condition =
                new ConditionReport(
                        lanes.disk(), lanes.line()::state, lanes.outbox(), lanes::trouble, clock);
        var _ = ticker.scheduleWithFixedDelay(condition::look, 0, 1, TimeUnit.MINUTES);
        var _ = ticker.scheduleWithFixedDelay(sealed::eraseExpired, 0, 1, TimeUnit.HOURS);
        var _ = ticker.scheduleWithFixedDelay(this::keepReserve, 10, 10, TimeUnit.MINUTES);
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

    /** Beside the ticker: it writes for seconds. */
    private void keepReserve() {
        Thread _ = Thread.ofVirtual().name("reserve").start(lanes.reserve()::keep);
    }

    @Override
    public void close() {
        ticker.shutdownNow();
        web.stop();
        devices.close();
        phones.close();
        lanes.close();
        dock.ifPresent(Dock::close);
        simulators.close();
        data.close();
    }

    private String randomHex(int bytes) {
        byte[] drawn = new byte[bytes];
        new SecureRandom().nextBytes(drawn);
        return HexFormat.of().formatHex(drawn);
    }
}
