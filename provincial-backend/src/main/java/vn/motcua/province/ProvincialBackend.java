package vn.motcua.province;

import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import vn.motcua.config.ConfigException;
import vn.motcua.config.ProvinceConfig;
import vn.motcua.province.access.KioskGate;
import vn.motcua.province.access.Staff;
import vn.motcua.province.connect.OneStopDesk;
import vn.motcua.province.dossier.DossierDesk;
import vn.motcua.province.dossier.DossierList;
import vn.motcua.province.dossier.DossierRoutes;
import vn.motcua.province.dossier.WorkingCalendar;
import vn.motcua.province.feed.FeedWriter;
import vn.motcua.province.fleet.EnrolmentRoutes;
import vn.motcua.province.fleet.Fleet;
import vn.motcua.province.grievance.GrievanceDesk;
import vn.motcua.province.help.HelpDesk;
import vn.motcua.province.help.HelpRoutes;
import vn.motcua.province.http.Failures;
import vn.motcua.province.intake.Intake;
import vn.motcua.province.intake.IntakeRoutes;
import vn.motcua.province.intake.Settling;
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
import vn.motcua.province.sandbox.SandboxOneStop;
import vn.motcua.province.sandbox.SandboxPhones;
import vn.motcua.province.sandbox.SandboxPost;
import vn.motcua.province.sandbox.SandboxSources;
import vn.motcua.province.seal.SealRoutes;
import vn.motcua.province.snapshot.SnapshotShelf;
import vn.motcua.province.storage.DataFolder;
import vn.motcua.province.storage.Database;
import vn.motcua.province.utility.UtilityDesk;
import vn.motcua.province.visit.Visits;

/** Builds every part of a province's backend and joins them. */
public final class ProvincialBackend implements AutoCloseable {
    private static final Duration SETTLE_EVERY = Duration.ofMinutes(1);
    private static final Duration NOTE_CONTACTS_EVERY = Duration.ofSeconds(15);
    private static final Duration FORGET_EVERY = Duration.ofHours(1);

    private final ProvinceConfig config;
    private final InstantSource clock;
    private final Database database;
    private final Mailroom mailroom;
    private final Chores chores = new Chores();
    private final Broadcast broadcast;
    private final FeedWriter feed;
    private final Settling settling;
    private final Fleet fleet;
    private final Partners partners;
    private final WaitingRoom room;
    private final DossierDesk desk;
    private final OneStopLink oneStop;
    private final HelpDesk help;
    private final PhoneRoom phones;
    private final NewsDesk news;
    private final Opinions opinions;
    private final PetitionDesk petitions;
    private final Staff staff;
    private final WebServer server;

    private ProvincialBackend(ProvinceConfig config, InstantSource clock) throws IOException {
        this.config = config;
        this.clock = clock;
        DataFolder.make(config.dataFolder());
        mailroom = Mailroom.open(config);
        database = Database.open(config);
        broadcast = new Broadcast(config, database, clock);
        feed = broadcast.feed();
        settling = new Settling(database, feed, config.settledAfter(), clock);
        fleet = new Fleet(database, clock, broadcast::wakeAll);
        room = new WaitingRoom(database, feed, clock, config.centres());
        partners = Partners.join(config, database, feed, clock);
        desk = new DossierDesk(database, feed, cashier(), clock, WorkingCalendar.standard());
        oneStop = new OneStopLink(config, database, feed, desk, clock);
        help = new HelpDesk(database, clock);
        phones = new PhoneRoom(config, database, clock);
        news = new NewsDesk(database, feed, mailroom.signing(), clock);
        opinions = new Opinions(database, clock);
        petitions = new PetitionDesk(database, feed, mailroom.agencies(), clock);
        staff = new Staff(database, clock);
        mailroom.throwAwayUnclaimed(database, clock);
        news.tellKeys();
        if (config.sampleProvince()) {
            beginAsSample();
        }
        server = serve();
        chores.every(SETTLE_EVERY, settling::turn);
        chores.every(FORGET_EVERY, room::forgetOld);
        chores.every(FORGET_EVERY, help::forgetOld);
        chores.every(NOTE_CONTACTS_EVERY, fleet::noteContacts);
        chores.every(FORGET_EVERY, fleet.keys()::askOld);
        partners.start(server.port(), config.dataFolder());
        oneStop.start(server.port());
        broadcast.work(chores);
        phones.work(chores);
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
        return partners.sources().utilities();
    }

    public GrievanceDesk grievances() {
        return partners.sources().grievances();
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
        return partners.treasury().cashier();
    }

    /**
     * Reads the bank's statement now instead of within a minute; tells how many transfers it
     * brought.
     *
     * @throws IOException if the bank does not answer
     */
    public int readStatement() throws IOException, InterruptedException {
        return partners.treasury().readStatement();
    }

    /** The bank of a sample province; none elsewhere. */
    public List<SandboxBank> sandboxBank() {
        return partners.treasury().sandbox();
    }

    public HelpDesk help() {
        return help;
    }

    public OneStopDesk oneStop() {
        return oneStop.desk();
    }

    /** The one-stop system of a sample province; none elsewhere. */
    public List<SandboxOneStop> sandboxOneStop() {
        return oneStop.sandbox();
    }

    /** The other offices of a sample province; none elsewhere. */
    public List<SandboxSources> sandboxSources() {
        return partners.sources().sandbox();
    }

    /** The post of a sample province; none elsewhere. */
    public List<SandboxPost> sandboxPost() {
        return partners.post().sandbox();
    }

    /** The phones of a sample province; none elsewhere. */
    public List<SandboxPhones> sandboxPhones() {
        return partners.messages().sandbox();
    }

    /** For filling it with {@link vn.motcua.province.sample.Generator}. */
    public Database database() {
        return database;
    }

    public SnapshotShelf snapshots() {
        return broadcast.snapshots();
    }

    @Override
    public void close() {
        broadcast.dismiss();
        chores.close();
        partners.close();
        oneStop.close();
        var _ = server.stop();
        broadcast.close();
        database.close();
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
        return HttpPort.open(
                config,
                this::routes,
                () -> {
                    broadcast.close();
                    database.close();
                });
    }

    private void routes(HttpRouting.Builder routing) {
        Intake intake = mailroom.intake(database, feed, room, settling, clock);
        Failures.handle(routing);
        partners.treasury().route(routing);
        oneStop.route(routing, mailroom.mail().documents()::file);
        routing.register("/sync/v1", new EnrolmentRoutes(fleet))
                .any("/sync/v1/*", new KioskGate(fleet, clock));
        broadcast.route(routing, fleet, clock);
        phones.route(routing);
        routing.register("/sync/v1", new QueueRoutes(room))
                .register("/sync/v1", new IntakeRoutes(intake))
                .register("/sync/v1", new HelpRoutes(help))
                .register("/sync/v1", new SealRoutes(mailroom.keys()))
                .register("/sync/v1", new DossierRoutes(desk))
                .register("/sync/v1", partners.sources().routes());
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
                        cashier(),
                        partners.post().desk(),
                        petitions,
                        partners.sources().grievances(),
                        new Senders(config.petitionStepsPerHour(), clock),
                        room,
                        oneStop.desk(),
                        help,
                        config.provinceName(),
                        !config.sampleProvince())
                .route(routing, clock);
    }
}
