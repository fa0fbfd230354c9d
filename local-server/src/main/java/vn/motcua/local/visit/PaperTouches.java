package vn.motcua.local.visit;

import vn.motcua.contract.screen.HandOffState;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.VisitorAction;

/**
 * Which touch means what on the screens of handing in. A touch from another screen does nothing.
 */
final class PaperTouches {
    private final HandInFlow handIn;
    private final ScanFlow scans;
    private final ApplicationFlow applying;
    private final PetitionFlow petition;

    PaperTouches(HandInFlow handIn, ApplicationFlow applying, PetitionFlow petition) {
        this.handIn = handIn;
        this.scans = handIn.scans();
        this.applying = applying;
        this.petition = petition;
    }

    void act(ScreenState state, VisitorAction action) {
        switch (state) {
            case ScreenState.ScanPaper _ when action instanceof VisitorAction.Scan -> scans.scan();
            case ScreenState.ScanPaper _ when action instanceof VisitorAction.SkipPaper ->
                    scans.skipPaper();
            case ScreenState.ScanPaper _ when action instanceof VisitorAction.UsePhone ->
                    handIn.handOff().begin();
            case HandOffState.CodeShown shown -> handIn.handOff().act(shown, action);
            case ScreenState.Scanning _ when action instanceof VisitorAction.StopScanning ->
                    scans.stopScanning();
            case ScreenState.PagesToCheck _ -> onPages(action);
            case ScreenState.Review _ -> onReview(action);
            case ScreenState.NotHandedIn _ when action instanceof VisitorAction.TryAgain ->
                    handIn.review();
            case ScreenState.DeviceNeedsHelp _ when action instanceof VisitorAction.UsePhone ->
                    handIn.handOff().begin();
            case ScreenState.DeviceNeedsHelp _ when action instanceof VisitorAction.TryAgain ->
                    scans.scan();
            case ScreenState.HandedIn _ when action instanceof VisitorAction.PrintReceipt ->
                    handIn.receipts().print();
            default -> {}
        }
    }

    private void onPages(VisitorAction action) {
        switch (action) {
            case VisitorAction.UsePages() -> scans.usePages();
            case VisitorAction.ScanAgain() -> scans.scanAgain();
            case VisitorAction.AddPages() -> scans.askForPaper();
            case VisitorAction.TurnPage(String page) -> scans.turnPage(page);
            case VisitorAction.RemovePage(String page) -> scans.removePage(page);
            default -> {}
        }
    }

    private void onReview(VisitorAction action) {
        switch (action) {
            case VisitorAction.AddPaper() -> handIn.addPaper();
            case VisitorAction.RemovePaper(int paper) -> handIn.removePaper(paper);
            case VisitorAction.Consent(var purpose, boolean given) ->
                    handIn.consent(purpose, given);
            case VisitorAction.Choose(String row) -> onRow(row);
            case VisitorAction.HandIn() -> handIn.handIn();
            default -> {}
        }
    }

    /**
     * A row of the review: an answer or a petition's part to change, or a paper that is here after
     * all.
     */
    private void onRow(String row) {
        if (row.matches("scan-[0-9]{1,2}")) {
            handIn.scanPaper(Integer.parseInt(row.substring(5)));
        } else if (row.equals(PhoneFlow.ROW)) {
            handIn.phones().ask();
        } else if (row.equals(HandInFlow.RESULT_ROW)) {
            applying.deliver();
        } else if (!petition.mend(row)) {
            applying.mend(row);
        }
    }
}
