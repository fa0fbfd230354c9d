package vn.motcua.local.visit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.device.scanner.PageImage;
import vn.motcua.device.scanner.ScanOutcome;
import vn.motcua.device.scanner.ScanRequest;
import vn.motcua.local.document.FreshPages;
import vn.motcua.local.document.PreparedPage;

/** From paper to checked pages: K20 and K21. */
final class ScanFlow {
    private static final int RESOLUTION_DPI = 300;

    private final Stage stage;
    private final Runnable paperDone;
    private final WrongPaper wrongPaper;
    private Optional<Thread> scanning = Optional.empty();

    /** What the scanner did, and what the coach made of each page that came of it. */
    private record Looked(ScanOutcome outcome, List<PreparedPage> pages) {}

    /**
     * @param paperDone called when the pages of a paper were kept
     */
    ScanFlow(Stage stage, Runnable paperDone) {
        this.stage = stage;
        this.paperDone = paperDone;
        this.wrongPaper = new WrongPaper(stage, this::showAgain);
    }

    WrongPaper wrongPaper() {
        return wrongPaper;
    }

    private void showAgain() {
        stage.tray()
                .filter(_ -> stage.state() instanceof ScreenState.PagesToCheck)
                .ifPresent(this::showPages);
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
                                        tray.isAsked() ? tray.papersAsked() : 0,
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
        Coach coach = new Coach(stage.parts.fresh());
        ScanRequest request =
                new ScanRequest(
                        RESOLUTION_DPI,
                        false,
                        stage.parts.folder().of(visit),
                        tray.pagesLeft(),
                        page -> {
                            int pages = before + coach.look(page);
                            stage.underLock(visit, () -> pageRead(pages));
                        });
        stage.show(new ScreenState.Scanning(before));
        scanning =
                Optional.of(
                        stage.inBackground(
                                "scan",
                                () -> {
                                    Looked looked = scanUntilStopped(request, coach);
                                    return () -> scanned(tray, looked);
                                }));
    }

    /** The visitor may stop it; what was read by then is kept by the scanner's own outcome. */
    private Looked scanUntilStopped(ScanRequest request, Coach coach) throws InterruptedException {
        ScanOutcome outcome;
        try {
            outcome = stage.parts.devices().scan(request);
        } catch (InterruptedException stopped) {
            outcome = new ScanOutcome.Stopped(DeviceFault.FEEDER_EMPTY, List.of());
        }
        return new Looked(outcome, coach.looked(pages(outcome)));
    }

    private static List<PageImage> pages(ScanOutcome outcome) {
        return switch (outcome) {
            case ScanOutcome.Scanned(List<PageImage> pages) -> pages;
            case ScanOutcome.Stopped(_, List<PageImage> pages) -> pages;
        };
    }

    private void pageRead(int pages) {
        if (stage.state() instanceof ScreenState.Scanning) {
            stage.show(new ScreenState.Scanning(pages));
        }
    }

    private void scanned(PaperTray tray, Looked looked) {
        scanning = Optional.empty();
        boolean asked = stage.state() instanceof ScreenState.Scanning;
        tray.add(looked.pages(), stage.parts.ids());
        looked.pages().forEach(this::compare);
        switch (looked.outcome()) {
            case ScanOutcome.Scanned _ -> showPages(tray);
            case ScanOutcome.Stopped(DeviceFault fault, _) -> {
                if (asked) {
                    int kept = tray.current().size();
                    stage.show(
                            new ScreenState.DeviceNeedsHelp(
                                    DeviceRole.DOCUMENT_SCANNER, fault, kept));
                }
            }
        }
    }

    /** What was read before the page lay in the tray. */
    void compare(PreparedPage page) {
        wrongPaper.read(page.image(), FreshPages.words(page.image()));
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

    /** Good or not: what the visitor wants to send is sent, and the officer is told. */
    void usePages() {
        stage.tray().filter(tray -> !tray.current().isEmpty()).ifPresent(this::keep);
    }

    /** "I do not have this paper": it stays in the list, so that the officer sees it missing. */
    void skipPaper() {
        stage.tray()
                .filter(PaperTray::isAsked)
                .ifPresent(tray -> {
                    PaperTray.delete(tray.dropCurrent());
                    keep(tray);
                });
    }

    private void keep(PaperTray tray) {
        tray.useCurrent();
        if (tray.wantsMore()) {
            askForPaper();
        } else {
            paperDone.run();
        }
    }

    void scanAgain() {
        stage.tray().ifPresent(tray -> PaperTray.delete(tray.dropCurrent()));
        askForPaper();
    }

    void turnPage(String page) {
        stage.tray()
                .ifPresent(tray ->
                        tray.page(page)
                                .flatMap(this::turned)
                                .ifPresent(turned -> {
                                    tray.replace(turned);
                                    showPages(tray);
                                }));
    }

    private Optional<TrayPage> turned(TrayPage page) {
        return stage.parts.fresh().turned(page.image()).map(page::turnedTo);
    }

    void removePage(String page) {
        stage.tray()
                .ifPresent(tray -> {
                    tray.drop(page).ifPresent(gone -> PaperTray.delete(List.of(gone)));
                    showPagesOrAsk(tray);
                });
    }

    boolean isScanning() {
        return scanning.isPresent();
    }

    /** The visit ends: a scan that still runs is stopped; nothing it brings is kept. */
    void forget() {
        scanning.ifPresent(Thread::interrupt);
        scanning = Optional.empty();
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
