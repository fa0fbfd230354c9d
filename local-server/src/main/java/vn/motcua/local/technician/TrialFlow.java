package vn.motcua.local.technician;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import vn.motcua.contract.device.DeviceId;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.screen.DeviceView;
import vn.motcua.contract.screen.HandTrial.Verdict;
import vn.motcua.contract.screen.Language;
import vn.motcua.contract.screen.PageView;
import vn.motcua.contract.screen.TechnicianDeed;
import vn.motcua.contract.screen.TechnicianState;
import vn.motcua.contract.screen.TrialState;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.device.barcode.ReadOutcome;
import vn.motcua.device.printer.PrintOutcome;
import vn.motcua.device.scanner.PageImage;
import vn.motcua.device.scanner.ScanOutcome;
import vn.motcua.device.scanner.ScanRequest;
import vn.motcua.local.device.DeviceDesk;
import vn.motcua.local.page.PageCheck;
import vn.motcua.local.picture.Picture;
import vn.motcua.local.picture.PictureFile;
import vn.motcua.local.picture.PictureOutcome;
import vn.motcua.local.technician.AuditTrail.Change;

/** T06: each device does once what it is there for, and a person says whether it did it well. */
final class TrialFlow {
    private static final Duration HAND_WAIT = Duration.ofSeconds(30);
    private static final Duration LOOK_EVERY = Duration.ofMillis(200);
    private static final int RESOLUTION_DPI = 300;

    private final TechnicianScreen screen;
    private final TechnicianParts parts;
    private final DeviceFlow.Diary diary;
    private final Map<String, Path> pages = new HashMap<>();
    private Optional<Thread> running = Optional.empty();
    private Optional<Judge> tour = Optional.empty();

    TrialFlow(TechnicianScreen screen, TechnicianParts parts, DeviceFlow.Diary diary) {
        this.screen = screen;
        this.parts = parts;
        this.diary = diary;
    }

    /** What follows when a person has judged a device. */
    interface Judge {
        void judged(DeviceView device, Verdict verdict);
    }

    /** One device by itself; then comes the list of all. */
    void begin(DeviceView device) {
        tour = Optional.empty();
        start(device);
    }

    /** One of several devices. */
    void begin(DeviceView device, Judge judge) {
        tour = Optional.of(judge);
        start(device);
    }

    /** Begins at once, unless paper has to be put in. */
    private void start(DeviceView device) {
        if (device.role() == DeviceRole.DOCUMENT_SCANNER) {
            show(device, new TrialState.TrialReady());
        } else {
            run(device);
        }
    }

    void act(TechnicianState.Trial shown, VisitorAction action) {
        boolean runs = shown.trial() instanceof TrialState.TrialRuns;
        switch (action) {
            case VisitorAction.TryAgain() when !runs -> run(shown.device());
            case VisitorAction.Choose(String what) when what.equals("passed") ->
                    judge(shown, Verdict.PASSED);
            case VisitorAction.Choose(String what) when what.equals("failed") ->
                    judge(shown, Verdict.FAILED);
            case VisitorAction.Choose(String what) when what.equals("skipped") && shown.onTour() ->
                    judge(shown, Verdict.SKIPPED);
            default -> {}
        }
    }

    private void judge(TechnicianState.Trial shown, Verdict verdict) {
        stop();
        String word = verdict.name().toLowerCase(Locale.ROOT);
        diary.note(
                TechnicianDeed.DEVICE_TESTED,
                shown.device().id().value(),
                new Change("", word + ", " + kind(shown.trial())));
        tour.ifPresentOrElse(
                judge -> judge.judged(shown.device(), verdict),
                () -> screen.show(new TechnicianState.DeviceList(parts.workshop().desk().views())));
    }

    private static String kind(TrialState trial) {
        return trial instanceof TrialState.TrialFailed(var fault)
                ? fault.name()
                : trial.getClass().getSimpleName();
    }

    private void run(DeviceView device) {
        show(device, new TrialState.TrialRuns());
        Language language = screen.language();
        Path folder = screen.folder();
        running =
                Optional.of(
                        screen.inBackground(
                                "device-trial",
                                () -> {
                                    long start = System.nanoTime();
                                    Ended ended = tried(device, language, folder);
                                    long millis = (System.nanoTime() - start) / 1_000_000;
                                    return () -> ended(device, ended, millis);
                                }));
    }

    /** How the device itself saw its trial. */
    private sealed interface Ended {
        /**
         * @param first the page that came first; at most one
         */
        record OfScanner(ScanOutcome outcome, List<PageImage> first, double skewDegrees)
                implements Ended {}

        record OfPrinter(PrintOutcome outcome) implements Ended {}

        record OfReader(ReadOutcome outcome) implements Ended {}

        record OfChips(boolean felt) implements Ended {}
    }

    private Ended tried(DeviceView device, Language language, Path folder)
            throws InterruptedException {
        var desk = parts.workshop().desk();
        return switch (device.role()) {
            case DOCUMENT_SCANNER -> {
                var request = new ScanRequest(RESOLUTION_DPI, false, folder, 1, _ -> {});
                yield lookedAt(desk.scan(device.id(), request));
            }
            case RECEIPT_PRINTER ->
                    new Ended.OfPrinter(
                            desk.print(
                                    device.id(),
                                    parts.paper()
                                            .trial(
                                                    device.id().value(),
                                                    parts.wall().instant(),
                                                    language)));
            case CODE_READER -> new Ended.OfReader(desk.nextCode(device.id(), HAND_WAIT));
            case CHIP_READER -> new Ended.OfChips(awaitCard(desk, device.id()));
        };
    }

    private static boolean awaitCard(DeviceDesk desk, DeviceId id) throws InterruptedException {
        long end = System.nanoTime() + HAND_WAIT.toNanos();
        boolean felt = desk.hasCard(id);
        while (!felt && System.nanoTime() < end) {
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
            felt = desk.hasCard(id);
        }
        return felt;
    }

    private static Ended lookedAt(ScanOutcome outcome) {
        List<PageImage> pages =
                switch (outcome) {
                    case ScanOutcome.Scanned(var scanned) -> scanned;
                    case ScanOutcome.Stopped(_, var read) -> read;
                };
        List<PageImage> first = pages.stream().limit(1).toList();
        double skew =
                first.stream()
                        .map(page -> new PictureFile(page.jpeg()).first())
                        .mapToDouble(TrialFlow::skew)
                        .sum();
        return new Ended.OfScanner(outcome, first, skew);
    }

    private static double skew(PictureOutcome page) {
        return page instanceof PictureOutcome.Read(Picture picture)
                ? PageCheck.of(picture).skewDegrees()
                : 0;
    }

    private void ended(DeviceView device, Ended ended, long millis) {
        running = Optional.empty();
        if (screen.state() instanceof TechnicianState.Trial shown
                && shown.device().id().equals(device.id())) {
            DeviceView now = parts.workshop().device(device.id()).orElse(device);
            show(now, result(ended, millis));
        }
    }

    private TrialState result(Ended ended, long millis) {
        return switch (ended) {
            case Ended.OfScanner(ScanOutcome.Stopped(var fault, _), var first, _)
                    when first.isEmpty() ->
                    new TrialState.TrialFailed(fault);
            case Ended.OfScanner(_, var first, double skew) ->
                    new TrialState.PageScanned(page(first.getFirst()), skew, millis);
            case Ended.OfPrinter(PrintOutcome.Printed()) -> new TrialState.SlipPrinted(millis);
            case Ended.OfPrinter(PrintOutcome.NotPrinted(var fault, _)) ->
                    new TrialState.TrialFailed(fault);
            case Ended.OfReader(ReadOutcome.CodeRead(String text)) ->
                    new TrialState.CodeHeard(text.length());
            case Ended.OfReader(ReadOutcome.Garbled()) -> new TrialState.CodeGarbled();
            case Ended.OfReader(ReadOutcome.TooLong()) -> new TrialState.CodeGarbled();
            case Ended.OfReader(ReadOutcome.Nothing()) -> new TrialState.NothingHeard();
            case Ended.OfReader(ReadOutcome.Stopped(var fault)) ->
                    new TrialState.TrialFailed(fault);
            case Ended.OfChips(boolean felt) ->
                    felt ? new TrialState.CardFelt() : new TrialState.NothingHeard();
        };
    }

    private PageView page(PageImage image) {
        String id = UUID.randomUUID().toString().replace("-", "");
        pages.put(id, image.jpeg());
        return new PageView(id, 0, image.widthPx(), image.heightPx());
    }

    /** The picture of a page that was scanned for a trial. */
    Optional<Path> picture(String page) {
        return Optional.ofNullable(pages.get(page));
    }

    private void show(DeviceView device, TrialState trial) {
        screen.show(new TechnicianState.Trial(device, trial, tour.isPresent()));
    }

    /** Whoever turns away lets the device go. */
    void stop() {
        running.ifPresent(Thread::interrupt);
        running = Optional.empty();
        pages.clear();
    }
}
