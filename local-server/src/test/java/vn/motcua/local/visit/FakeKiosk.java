package vn.motcua.local.visit;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import vn.motcua.config.KioskConfig;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.news.Alert;
import vn.motcua.contract.news.NewsItem;
import vn.motcua.contract.screen.Freshness;
import vn.motcua.contract.screen.ScreenFrame;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.Timeliness;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.contract.screen.VisitorInput;
import vn.motcua.contract.sync.Admission;
import vn.motcua.device.barcode.ReadOutcome;
import vn.motcua.device.chip.CardKey;
import vn.motcua.device.chip.ChipOutcome;
import vn.motcua.device.scanner.ScanOutcome;
import vn.motcua.device.scanner.ScanRequest;
import vn.motcua.local.day.DayBook;
import vn.motcua.local.device.DeviceDesk;
import vn.motcua.local.device.DeviceSearch;
import vn.motcua.local.device.DeviceWorkshop;
import vn.motcua.local.device.Simulators;
import vn.motcua.local.document.FreshPages;
import vn.motcua.local.dossier.LookUpOutcome;
import vn.motcua.local.draft.SealedDrafts;
import vn.motcua.local.line.LineState;
import vn.motcua.local.procedure.Catalogue;
import vn.motcua.local.receipt.ReceiptWriter;
import vn.motcua.local.storage.Database;
import vn.motcua.local.storage.Durability;
import vn.motcua.local.submission.Draft;
import vn.motcua.local.submission.HandInOutcome;
import vn.motcua.local.submission.Waiting;
import vn.motcua.local.technician.TechnicianParts;
import vn.motcua.local.technician.tuning.Hall;

/** A kiosk around one visit: devices that do what the test says, and a clock it moves. */
final class FakeKiosk
        implements VisitParts.LookUps,
                VisitParts.Devices,
                VisitParts.Submissions,
                VisitParts.Notices {
    static final Instant START = Instant.parse("2026-11-24T02:00:00Z");

    final Map<DossierCode, Dossier> dossiers = new HashMap<>();

    /** What is not there, or does not work; as in most places, there is no chip reader. */
    final Set<DeviceRole> broken = new HashSet<>(Set.of(DeviceRole.CHIP_READER));

    final LinkedBlockingQueue<ChipOutcome> chips = new LinkedBlockingQueue<>();
    final List<ScanOutcome> nextScans = new ArrayList<>();
    final List<Draft> handedIn = new ArrayList<>();
    final List<Alert> alerts = new ArrayList<>();
    final List<NewsItem> news = new ArrayList<>();
    final LinkedBlockingQueue<ScreenFrame> frames = new LinkedBlockingQueue<>();
    final FakePrinting printing = new FakePrinting();
    final FakeOpinions opinions = new FakeOpinions();
    final FakeUtilities utilities = new FakeUtilities();
    final FakePetitions petitions = new FakePetitions();
    final FakeHelp help = new FakeHelp();
    final FakePhone phone = new FakePhone();
    final Visit visit;
    volatile Instant now = START;
    boolean lineDown;
    int restarts;
    CountDownLatch scannerRuns = new CountDownLatch(0);

    final FakeMemory memory;
    private boolean cardLies;
    private final AtomicInteger ids = new AtomicInteger();
    private volatile Optional<ScreenFrame> latest = Optional.empty();

    /** A kiosk that knows no procedures in full. */
    FakeKiosk(Path folder) {
        this(folder, new Catalogue(List.of(), List.of()));
    }

    FakeKiosk(Path folder, Catalogue catalogue) {
        this(folder, catalogue, "");
    }

    /** A kiosk that was cut off from power and had this on its disk. */
    FakeKiosk(Path folder, Catalogue catalogue, String draft) {
        this(SampleSettings.of(folder), catalogue, draft);
    }

    FakeKiosk(KioskConfig settings, Catalogue catalogue, String draft) {
        memory = new FakeMemory(catalogue, draft);
        visit =
                new Visit(
                        new VisitParts(
                                settings,
                                this,
                                this,
                                printing,
                                this,
                                this,
                                opinions,
                                memory,
                                help,
                                utilities,
                                petitions,
                                technician(settings),
                                memory,
                                memory,
                                new FreshPages(),
                                phone.handOffs(settings, () -> now),
                                new VisitFolder(settings.dataFolder().resolve("visit")),
                                new SealedDrafts(
                                        settings.dataFolder().resolve("sealed"),
                                        "k01",
                                        Duration.ofDays(3),
                                        () -> now,
                                        new SecureRandom()),
                                () -> "%032x".formatted(ids.incrementAndGet()),
                                () -> now,
                                () -> now,
                                this::shown));
        visit.resume();
        visit.lineChanged(new LineState(true, Admission.ACTIVE, Duration.ZERO));
    }

    private TechnicianParts technician(KioskConfig settings) {
        Path folder = settings.dataFolder();
        var database =
                Database.open(folder.resolve("kiosk.db"), "/migrations/kiosk", Durability.NORMAL);
        return new TechnicianParts(
                database,
                settings,
                Hall.of(settings),
                () -> workshop(folder),
                new ReceiptWriter(settings),
                List::of,
                new DayBook(database, () -> now),
                () -> now,
                new SecureRandom(),
                new TechnicianParts.Program("1.2.3", START, folder, () -> restarts++));
    }

    /** A kiosk without devices; those of a technician's work have a test of their own. */
    private DeviceWorkshop workshop(Path folder) {
        return new DeviceWorkshop(
                folder.resolve("devices.yaml"),
                new DeviceDesk(List.of(), visit::codeRead, _ -> {}, () -> now),
                new Simulators(),
                new DeviceSearch(folder, List::of));
    }

    private void shown(ScreenFrame frame) {
        latest = Optional.of(frame);
        frames.add(frame);
    }

    ScreenFrame frame() {
        return latest.orElseThrow();
    }

    ScreenState state() {
        return frame().state();
    }

    /** Touches the screen that is shown. */
    FakeKiosk touch(VisitorAction... actions) {
        for (VisitorAction action : actions) {
            visit.act(new VisitorInput(frame().number(), action));
        }
        return this;
    }

    /** Waits for a screen that background work leads to. */
    <S extends ScreenState> S await(Class<S> kind) throws InterruptedException {
        return await(kind, _ -> true);
    }

    /** Waits until what is shown fits. */
    <S extends ScreenState> S await(Class<S> kind, Predicate<S> fits) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        ScreenState shown = state();
        while (!kind.isInstance(shown) || !fits.test(kind.cast(shown))) {
            long left = deadline - System.nanoTime();
            if (left <= 0 || frames.poll(left, TimeUnit.NANOSECONDS) == null) {
                throw new AssertionError(
                        "%s did not come; shown is %s".formatted(kind.getSimpleName(), state()));
            }
            shown = state();
        }
        return kind.cast(shown);
    }

    void code(String text) {
        visit.codeRead(new ReadOutcome.CodeRead(text));
    }

    /** Lets time pass in steps of a second, as the ticker does. */
    void pass(Duration time) {
        for (long second = 0; second < time.toSeconds(); second++) {
            now = now.plusSeconds(1);
            visit.tick();
        }
    }

    @Override
    public LookUpOutcome find(DossierCode code) {
        if (lineDown) {
            return new LookUpOutcome.LineDown();
        }
        return Optional.ofNullable(dossiers.get(code))
                .<LookUpOutcome>map(d -> new LookUpOutcome.Found(d, new Freshness(now, true)))
                .orElse(new LookUpOutcome.NotFound());
    }

    @Override
    public LookUpOutcome find(String kioskNumber) {
        return new LookUpOutcome.NotFound();
    }

    @Override
    public Timeliness timeliness(Dossier dossier, Instant at) {
        return new Timeliness.NoDate();
    }

    @Override
    public boolean works(DeviceRole role) {
        return !broken.contains(role);
    }

    @Override
    public ScanOutcome scan(ScanRequest request) throws InterruptedException {
        scannerRuns.await();
        return nextScans.isEmpty()
                ? new ScanOutcome.Stopped(DeviceFault.FEEDER_EMPTY, List.of())
                : nextScans.removeFirst();
    }

    /** Each chip that is still to be read lies down, is read, and is lifted. */
    @Override
    public boolean hasCard() {
        cardLies = !cardLies && !chips.isEmpty();
        return cardLies;
    }

    @Override
    public ChipOutcome readChip(List<CardKey> keys) {
        return chips.remove();
    }

    @Override
    public HandInOutcome handIn(Draft draft) {
        handedIn.add(draft);
        int pages = draft.papers().stream().mapToInt(paper -> paper.pages().size()).sum();
        return new HandInOutcome.TakenIn("KIOSK-k01-20261124-0001", pages, now);
    }

    @Override
    public boolean isAtProvince(UUID draft) {
        return false;
    }

    @Override
    public Optional<Waiting> waiting(String kioskNumber) {
        return Optional.empty();
    }

    @Override
    public int petitionsSince(Instant from) {
        return petitions.sent;
    }

    @Override
    public List<NewsItem> news() {
        return List.copyOf(news);
    }

    @Override
    public List<Alert> alerts() {
        return List.copyOf(alerts);
    }
}
