package vn.motcua.local.visit;

import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.VisitorAction;

/**
 * Which touch means what on the screens of handing in. A touch from another screen does nothing.
 */
final class PaperTouches {
    private final HandInFlow handIn;

    PaperTouches(HandInFlow handIn) {
        this.handIn = handIn;
    }

    void act(ScreenState state, VisitorAction action) {
        switch (state) {
            case ScreenState.ChooseProcedure _
                    when action instanceof VisitorAction.ChooseProcedure chosen ->
                    handIn.choose(chosen.code());
            case ScreenState.ScanPaper _ when action instanceof VisitorAction.Scan -> handIn.scan();
            case ScreenState.Scanning _ when action instanceof VisitorAction.StopScanning ->
                    handIn.stopScanning();
            case ScreenState.PagesToCheck _ -> onPages(action);
            case ScreenState.Review _ -> onReview(action);
            case ScreenState.NotHandedIn _ when action instanceof VisitorAction.TryAgain ->
                    handIn.review();
            case ScreenState.DeviceNeedsHelp _ when action instanceof VisitorAction.TryAgain ->
                    handIn.scan();
            case ScreenState.HandedIn _ when action instanceof VisitorAction.PrintReceipt ->
                    handIn.receipts().print();
            default -> {}
        }
    }

    private void onPages(VisitorAction action) {
        switch (action) {
            case VisitorAction.UsePages() -> handIn.usePages();
            case VisitorAction.ScanAgain() -> handIn.scanAgain();
            case VisitorAction.AddPages() -> handIn.askForPaper();
            case VisitorAction.TurnPage(String page) -> handIn.turnPage(page);
            case VisitorAction.RemovePage(String page) -> handIn.removePage(page);
            default -> {}
        }
    }

    private void onReview(VisitorAction action) {
        switch (action) {
            case VisitorAction.AddPaper() -> handIn.addPaper();
            case VisitorAction.RemovePaper(int paper) -> handIn.removePaper(paper);
            case VisitorAction.Consent(boolean given) -> handIn.consent(given);
            case VisitorAction.HandIn() -> handIn.handIn();
            default -> {}
        }
    }
}
