package vn.motcua.local.visit;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.dossier.Procedure;
import vn.motcua.contract.dossier.RequestedPaper;
import vn.motcua.contract.screen.Errand;
import vn.motcua.contract.screen.HandInProblem;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.device.scanner.PageImage;
import vn.motcua.device.scanner.ScanOutcome;
import vn.motcua.device.scanner.ScanRequest;
import vn.motcua.local.submission.Draft;
import vn.motcua.local.submission.HandInOutcome;

/** From paper to receipt: K10, K20, K21, K23, K24, K26. */
final class HandInFlow {
    private static final int RESOLUTION_DPI = 300;

    private final Stage stage;
    private final PaperNames names = new PaperNames();
    private final ConsentText consent = new ConsentText();
    private final ReceiptFlow receipts;
    private Optional<Thread> scanning = Optional.empty();

    HandInFlow(Stage stage) {
        this.stage = stage;
        this.receipts = new ReceiptFlow(stage);
    }

    ReceiptFlow receipts() {
        return receipts;
    }

    void start() {
        stage.show(new ScreenState.ChooseProcedure(stage.parts.config().oftenUsed()));
    }

    void choose(String procedureCode) {
        Procedure procedure =
                stage.parts.config().oftenUsed().stream()
                        .filter(each -> each.code().equals(procedureCode))
                        .findFirst()
                        .orElse(new Procedure("", names.officerDecides()));
        begin(new Errand.NewDossier(procedure), List.of());
    }

    void supplement(ScreenState.MissingPapers missing) {
        List<String> asked = missing.request().papers().stream().map(RequestedPaper::name).toList();
        begin(new Errand.Supplement(missing.dossier()), asked);
    }

    private void begin(Errand errand, List<String> asked) {
        stage.tray(new PaperTray(UUID.randomUUID(), errand, asked, names));
        askForPaper();
    }

    /** K20 for the paper that is next. */
    void askForPaper() {
        stage.tray()
                .ifPresent(tray ->
                        stage.show(
                                new ScreenState.ScanPaper(
                                        tray.errand(),
                                        tray.paperName(),
                                        tray.paperNumber(),
                                        tray.papersAsked(),
                                        tray.current().size())));
    }

    void scan() {
        stage.tray().ifPresent(this::scan);
    }

    private void scan(PaperTray tray) {
        if (scanning.isPresent()) {
            return;
        }
        if (tray.pagesLeft() == 0) {
            showPages(tray);
            return;
        }
        String visit = stage.visitId();
        int before = tray.current().size();
        ScanRequest request =
                new ScanRequest(
                        RESOLUTION_DPI,
                        false,
                        stage.parts.folder().of(visit),
                        tray.pagesLeft(),
                        pages -> stage.underLock(visit, () -> pageRead(before + pages)));
        stage.show(new ScreenState.Scanning(before));
        scanning =
                Optional.of(
                        stage.inBackground(
                                "scan",
                                () -> {
                                    ScanOutcome outcome = scanUntilStopped(request);
                                    return () -> scanned(tray, outcome);
                                }));
    }

    /** The visitor may stop it; what was read by then is kept by the scanner's own outcome. */
    private ScanOutcome scanUntilStopped(ScanRequest request) {
        try {
            return stage.parts.devices().scan(request);
        } catch (InterruptedException stopped) {
            return new ScanOutcome.Stopped(DeviceFault.FEEDER_EMPTY, List.of());
        }
    }

    private void pageRead(int pages) {
        if (stage.state() instanceof ScreenState.Scanning) {
            stage.show(new ScreenState.Scanning(pages));
        }
    }

    private void scanned(PaperTray tray, ScanOutcome outcome) {
        scanning = Optional.empty();
        boolean asked = stage.state() instanceof ScreenState.Scanning;
        switch (outcome) {
            case ScanOutcome.Scanned(List<PageImage> pages) -> {
                tray.add(pages, stage.parts.ids());
                showPages(tray);
            }
            case ScanOutcome.Stopped(DeviceFault fault, List<PageImage> pages) -> {
                tray.add(pages, stage.parts.ids());
                if (asked) {
                    int kept = tray.current().size();
                    stage.show(
                            new ScreenState.DeviceNeedsHelp(
                                    DeviceRole.DOCUMENT_SCANNER, fault, kept));
                }
            }
        }
    }

    void stopScanning() {
        scanning.ifPresent(Thread::interrupt);
        stage.tray().ifPresent(this::showPagesOrAsk);
    }

    /** Back from a scanner that needed help: to the pages that are safe, else to the paper. */
    void backFromHelp() {
        stage.tray().ifPresent(this::showPagesOrAsk);
    }

    private void showPagesOrAsk(PaperTray tray) {
        if (tray.current().isEmpty()) {
            askForPaper();
        } else {
            showPages(tray);
        }
    }

    private void showPages(PaperTray tray) {
        stage.show(
                new ScreenState.PagesToCheck(
                        tray.paperName(), tray.current().stream().map(TrayPage::view).toList()));
    }

    void usePages() {
        stage.tray()
                .filter(tray -> !tray.current().isEmpty())
                .ifPresent(tray -> {
                    tray.useCurrent();
                    if (tray.wantsMore()) {
                        askForPaper();
                    } else {
                        review();
                    }
                });
    }

    void scanAgain() {
        stage.tray().ifPresent(tray -> PageFiles.delete(tray.dropCurrent()));
        askForPaper();
    }

    void turnPage(String page) {
        stage.tray()
                .ifPresent(tray ->
                        tray.page(page)
                                .flatMap(PageFiles::turned)
                                .ifPresent(turned -> {
                                    tray.replace(turned);
                                    showPages(tray);
                                }));
    }

    void removePage(String page) {
        stage.tray()
                .ifPresent(tray -> {
                    tray.drop(page).ifPresent(gone -> PageFiles.delete(List.of(gone)));
                    showPagesOrAsk(tray);
                });
    }

    /** K23, or K20 when nothing is left to review. */
    void review() {
        stage.tray()
                .ifPresent(tray -> {
                    if (tray.hasPapers()) {
                        stage.show(
                                new ScreenState.Review(
                                        tray.errand(),
                                        tray.views(),
                                        ConsentText.VERSION,
                                        tray.isConsentGiven()));
                    } else {
                        askForPaper();
                    }
                });
    }

    void addPaper() {
        stage.tray().filter(tray -> !tray.isFull()).ifPresent(_ -> askForPaper());
    }

    void removePaper(int paper) {
        stage.tray().ifPresent(tray -> PageFiles.delete(tray.removePaper(paper)));
        review();
    }

    void consent(boolean given) {
        stage.tray().ifPresent(tray -> tray.consent(given));
        review();
    }

    /** Only from K23 and only with consent; the next screen cannot hand in again. */
    void handIn() {
        stage.tray()
                .filter(tray -> tray.hasPapers() && tray.isConsentGiven())
                .ifPresent(tray -> {
                    Instant now = stage.parts.wall().instant();
                    Draft draft = tray.draft(consent.agreedAt(now));
                    stage.show(new ScreenState.HandingIn());
                    Thread _ =
                            stage.inBackground(
                                    "hand-in",
                                    () -> {
                                        HandInOutcome outcome = store(draft);
                                        return () -> handedIn(draft, outcome);
                                    });
                });
    }

    private HandInOutcome store(Draft draft) {
        try {
            return stage.parts.submissions().handIn(draft);
        } catch (RuntimeException bug) { // boundary: the papers stay, and the visitor may try again
            return new HandInOutcome.NotTakenIn(HandInProblem.UNKNOWN);
        }
    }

    private void handedIn(Draft draft, HandInOutcome outcome) {
        switch (outcome) {
            case HandInOutcome.TakenIn takenIn -> {
                stage.dropTray();
                receipts.start(draft, takenIn);
            }
            case HandInOutcome.NotTakenIn(HandInProblem problem) ->
                    stage.show(new ScreenState.NotHandedIn(problem));
        }
    }

    boolean isScanning() {
        return scanning.isPresent();
    }

    /** The visit ends: a scan that still runs is stopped; nothing it brings is kept. */
    void forget() {
        scanning.ifPresent(Thread::interrupt);
        scanning = Optional.empty();
        receipts.forget();
    }

    /** The picture of a page of this visit. */
    Optional<Path> picture(String page) {
        List<TrayPage> pages = new ArrayList<>();
        stage.tray().ifPresent(tray -> pages.addAll(tray.current()));
        return pages.stream()
                .filter(each -> each.id().equals(page))
                .map(each -> each.image().jpeg())
                .findFirst();
    }
}
