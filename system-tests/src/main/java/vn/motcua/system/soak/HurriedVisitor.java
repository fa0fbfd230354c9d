package vn.motcua.system.soak;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import vn.motcua.contract.dossier.ConsentPurpose;
import vn.motcua.contract.screen.ScreenFrame;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.Service;
import vn.motcua.contract.screen.ServiceTile;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.device.simulated.SimulatedScanner;
import vn.motcua.system.site.ScreenRobot;

/** Someone who hands papers in as fast as the kiosk shows its screens. */
final class HurriedVisitor {
    private final ScreenRobot screen;
    private final SimulatedScanner scanner;
    private final Observer observer;

    /** Told of each touch before it is made. */
    interface Observer {
        void touching(VisitorAction action);
    }

    HurriedVisitor(ScreenRobot screen, SimulatedScanner scanner, Observer observer) {
        this.screen = screen;
        this.scanner = scanner;
        this.observer = observer;
    }

    /** To the home screen, past what somebody before her left unfinished. */
    void begin() throws IOException, InterruptedException {
        ScreenFrame first =
                screen.await(
                        frame -> !(frame.state() instanceof ScreenState.OutOfService),
                        Duration.ofSeconds(30));
        if (!isFree(first)) {
            ScreenFrame asked =
                    screen.go(
                            new VisitorAction.Done(),
                            frame ->
                                    frame.state() instanceof ScreenState.AskBeforeEnd
                                            || isFree(frame));
            if (asked.state() instanceof ScreenState.AskBeforeEnd) {
                var _ = screen.go(new VisitorAction.Discard(), HurriedVisitor::isFree);
            }
        }
        var _ = go(new VisitorAction.Start(), HurriedVisitor::offersHandingIn);
    }

    private static boolean isFree(ScreenFrame frame) {
        return frame.state() instanceof ScreenState.Idle
                || frame.state() instanceof ScreenState.Goodbye;
    }

    /**
     * From the home screen to the confirmation.
     *
     * @throws IOException if the server is gone, or a screen does not come
     */
    ScreenState.HandedIn handIn(List<PaperPile.Paper> papers)
            throws IOException, InterruptedException {
        go(new VisitorAction.ChooseService(Service.HAND_IN), ScreenState.ChooseProcedure.class);
        go(new VisitorAction.ChooseProcedure("1.004222"), ScreenState.ScanPaper.class);
        for (int paper = 0; paper < papers.size(); paper++) {
            if (paper > 0) {
                go(new VisitorAction.AddPaper(), ScreenState.ScanPaper.class);
            }
            scanner.load(papers.get(paper).pages());
            go(new VisitorAction.Scan(), ScreenState.PagesToCheck.class);
            go(new VisitorAction.UsePages(), ScreenState.Review.class);
        }
        var _ =
                go(
                        new VisitorAction.Consent(ConsentPurpose.PROCESSING, true),
                        frame ->
                                frame.state() instanceof ScreenState.Review review
                                        && review.consentGiven());
        return (ScreenState.HandedIn)
                go(
                                new VisitorAction.HandIn(),
                                frame -> frame.state() instanceof ScreenState.HandedIn)
                        .state();
    }

    /** From the confirmation to the home screen, for other papers. */
    void again() throws IOException, InterruptedException {
        var _ = go(new VisitorAction.StartAgain(), HurriedVisitor::offersHandingIn);
    }

    private static boolean offersHandingIn(ScreenFrame frame) {
        return frame.state() instanceof ScreenState.Home home
                && home.tiles().contains(new ServiceTile.Open(Service.HAND_IN));
    }

    private void go(VisitorAction action, Class<? extends ScreenState> leadsTo)
            throws IOException, InterruptedException {
        var _ = go(action, frame -> leadsTo.isInstance(frame.state()));
    }

    private ScreenFrame go(VisitorAction action, Predicate<ScreenFrame> leadsTo)
            throws IOException, InterruptedException {
        observer.touching(action);
        return screen.go(action, leadsTo);
    }
}
