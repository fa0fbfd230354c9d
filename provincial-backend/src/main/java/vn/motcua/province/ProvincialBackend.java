package vn.motcua.province;

import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import vn.motcua.config.ConfigException;
import vn.motcua.config.ProvinceConfig;
import vn.motcua.province.access.KioskGate;
import vn.motcua.province.access.Staff;
import vn.motcua.province.dossier.DossierDesk;
import vn.motcua.province.dossier.DossierList;
import vn.motcua.province.dossier.DossierRoutes;
import vn.motcua.province.dossier.WorkingCalendar;
import vn.motcua.province.feed.FeedPump;
import vn.motcua.province.feed.FeedRoutes;
import vn.motcua.province.feed.FeedWriter;
import vn.motcua.province.feed.HeadsBoard;
import vn.motcua.province.feed.Streams;
import vn.motcua.province.fleet.EnrolmentRoutes;
import vn.motcua.province.fleet.Fleet;
import vn.motcua.province.http.Failures;
import vn.motcua.province.intake.Intake;
import vn.motcua.province.intake.IntakeRoutes;
import vn.motcua.province.intake.Settling;
import vn.motcua.province.intake.UnclaimedDocuments;
import vn.motcua.province.news.NewsDesk;
import vn.motcua.province.office.Office;
import vn.motcua.province.opinion.Opinions;
import vn.motcua.province.payment.Cashier;
import vn.motcua.province.petition.PetitionDesk;
import vn.motcua.province.petition.Senders;
import vn.motcua.province.procedure.ProcedureDesk;
import vn.motcua.province.queue.QueueRoutes;
import vn.motcua.province.queue.WaitingRoom;
import vn.motcua.province.sample.SampleProcedures;
import vn.motcua.province.sample.SampleProvince;
import vn.motcua.province.sample.SampleUtilities;
import vn.motcua.province.sandbox.SandboxBank;
import vn.motcua.province.sandbox.SandboxSources;
import vn.motcua.province.seal.SealRoutes;
import vn.motcua.province.snapshot.SnapshotRoutes;
import vn.motcua.province.snapshot.SnapshotShelf;
import vn.motcua.province.storage.DataFolder;
import vn.motcua.province.storage.Database;
import vn.motcua.province.utility.UtilityDesk;
import vn.motcua.province.visit.Visits;

/** Builds every part of a province's backend and joins them. */
public final class ProvincialBackend implements AutoCloseable {
    private static final Duration STOP_GRACE = Duration.ofSeconds(2);
    private static final Duration SETTLE_EVERY = Duration.ofMinutes(1);
    private static final Duration FORGET_EVERY = Duration.ofHours(1);
    private static final Duration LOOK_FOR_SNAPSHOT_EVERY = Duration.ofMinutes(10);
    private static final long SNAPSHOT_EVERY_ENTRIES = 2_000;
    private static final int CONNECTIONS_WAITING_MAX = 1_024;

    private final ProvinceConfig config;
    private final InstantSource clock;
    private final Database database;
    private final Mailroom mailroom;
    private final HeadsBoard heads = new HeadsBoard();
    private final Chores chores = new Chores();
    private final FeedPump pump;
    private final FeedWriter feed;
    private final Settling settling;
    private final SnapshotShelf snapshots;
    private final Fleet fleet;
    private final Treasury treasury;
    private final WaitingRoom room;
    private final DossierDesk desk;
    private final NewsDesk news;
    private final Opinions opinions;
    private final Sources sources;
    private final PetitionDesk petitions;
    private final Staff staff;
    private final WebServer server;

    private ProvincialBackend(ProvinceConfig config, InstantSource clock) throws IOException {
        this.config = config;
        this.clock = clock;
        DataFolder.make(config.dataFolder());
        mailroom = Mailroom.open(config);
        database = Database.open(config);
        feed = new FeedWriter(database);
        settling = new Settling(database, feed, config.settledAfter(), clock);
        fleet = new Fleet(database, clock, heads::wakeAll);
        room = new WaitingRoom(database, feed, clock, config.queues());
        treasury = new Treasury(config, database, feed, clock);
        desk =
                new DossierDesk(
                        database, feed, treasury.cashier(), clock, WorkingCalendar.standard());
        news = new NewsDesk(database, feed, clock);
        opinions = new Opinions(database, clock);
        sources = new Sources(config, new UtilityDesk(database, feed), clock);
        petitions = new PetitionDesk(database, feed, mailroom.agencies(), clock);
        staff = new Staff(database, clock);
        snapshots =
                new SnapshotShelf(
                        database,
                        heads,
                        config.dataFolder().resolve("snapshots"),
                        SNAPSHOT_EVERY_ENTRIES);
        openStreams();
        int _ =
                UnclaimedDocuments.throwAway(
                        database, mailroom.mail().documents(), clock.instant());
        pump = FeedPump.start(database, heads);
        database.afterWrite(pump::poke);
        if (config.sampleProvince()) {
            beginAsSample();
        }
        server = serve();
        chores.every(SETTLE_EVERY, settling::turn);
        chores.every(FORGET_EVERY, room::forgetOld);
        treasury.start(server.port(), config.dataFolder());
        chores.every(LOOK_FOR_SNAPSHOT_EVERY, snapshots::renew);
    }

    /**
     * Starts the backend; on return it answers.
     *
     * @throws ConfigException if the folder, the database or the port cannot be used
     * @throws IllegalStateException if a newer program has written the database
     */
    public static ProvincialBackend start(ProvinceConfig config, InstantSource clock) {
        try {
            return new ProvincialBackend(config, clock);
        } catch (IOException failed) {
            throw new UncheckedIOException(
                    config.dataFolder() + " cannot be used; check dataFolder of province.yaml",
                    failed);
        }
    }

    public int port() {
        return server.port();
    }

    public Fleet fleet() {
        return fleet;
    }

    public DossierDesk desk() {
        return desk;
    }

    public Staff staff() {
        return staff;
    }

    public Opinions opinions() {
        return opinions;
    }

    public UtilityDesk utilities() {
        return sources.utilities();
    }

    public PetitionDesk petitions() {
        return petitions;
    }

    public NewsDesk news() {
        return news;
    }

    public WaitingRoom waitingRoom() {
        return room;
    }

    public Cashier cashier() {
        return treasury.cashier();
    }

    /**
     * Reads the bank's statement now instead of within a minute; tells how many transfers it
     * brought.
     *
     * @throws IOException if the bank does not answer
     */
    public int readStatement() throws IOException, InterruptedException {
        return treasury.readStatement();
    }

    /** The bank of a sample province; none elsewhere. */
    public List<SandboxBank> sandboxBank() {
        return treasury.sandbox();
    }

    /** The other offices of a sample province; none elsewhere. */
    public List<SandboxSources> sandboxSources() {
        return sources.sandbox();
    }

    /** For filling it with {@link vn.motcua.province.sample.Generator}. */
    public Database database() {
        return database;
    }

    public SnapshotShelf snapshots() {
        return snapshots;
    }

    @Override
    public void close() {
        heads.close();
        chores.close();
        treasury.close();
        sources.close();
        var _ = server.stop();
        pump.close();
        database.close();
    }

    private void openStreams() {
        boolean _ =
                database.write(handle -> {
                    Streams.openShared(handle, new SecureRandom());
                    return true;
                });
    }

    /** A kiosk on the same machine finds its one-time code in a file. */
    private void beginAsSample() {
        SampleProvince.fillIfEmpty(database, news, cashier(), clock, config.unit());
        SampleUtilities.publish(utilities(), clock);
        SampleProcedures.publish(new ProcedureDesk(database, feed, clock));
        SampleStaff.hireIfNobody(staff, config.dataFolder().resolve("sample-logins.txt"));
        if (fleet.kiosks().isEmpty()) {
            SecretFiles.write(
                    config.dataFolder().resolve("enrolment-code"),
                    fleet.createEnrolmentCode() + "\n");
        }
    }

    private WebServer serve() {
        WebServer started = listen();
        if (started.isRunning()) {
            return started;
        }
        pump.close();
        database.close();
        throw new ConfigException(
                "province.yaml, port: %d on %s is taken; end that program or write another port"
                        .formatted(config.port(), config.listenHost()));
    }

    private WebServer listen() {
        return WebServer.builder()
                .host(config.listenHost())
                .port(config.port())
                .backlog(CONNECTIONS_WAITING_MAX)
                .shutdownHook(false)
                .shutdownGracePeriod(STOP_GRACE)
                .routing(this::routes)
                .build()
                .start();
    }

    private void routes(HttpRouting.Builder routing) {
        Intake intake = mailroom.intake(database, feed, room, settling, clock);
        Failures.handle(routing);
        treasury.route(routing);
        routing.register("/sync/v1", new EnrolmentRoutes(fleet))
                .any("/sync/v1/*", new KioskGate(fleet, clock))
                .register("/sync/v1", new FeedRoutes(database, heads, fleet::admission, clock))
                .register("/sync/v1", new SnapshotRoutes(snapshots))
                .register("/sync/v1", new QueueRoutes(room))
                .register("/sync/v1", new IntakeRoutes(intake))
                .register("/sync/v1", new SealRoutes(mailroom.keys()))
                .register("/sync/v1", new DossierRoutes(desk))
                .register("/sync/v1", sources.routes());
        new Office(
                        staff,
                        desk,
                        new DossierList(database),
                        mailroom.mail().documents()::file,
                        news,
                        fleet,
                        opinions,
                        new Visits(database, clock),
                        new ProcedureDesk(database, feed, clock),
                        treasury.cashier(),
                        petitions,
                        new Senders(config.petitionStepsPerHour(), clock),
                        room,
                        config.provinceName(),
                        !config.sampleProvince())
                .route(routing, clock);
    }
}
