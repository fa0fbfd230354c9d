package vn.motcua.local.visit;

import java.time.Instant;
import java.util.List;
import vn.motcua.contract.dossier.Procedure;
import vn.motcua.contract.screen.Errand;
import vn.motcua.contract.screen.FormState;
import vn.motcua.contract.screen.ProcedureState;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.local.application.Application;

/** From what somebody needs to the first paper: choosing, triage, identity, questions. */
final class ErrandTouches {
    private final Stage stage;
    private final CatalogueFlow catalogue;
    private final ApplicationFlow applying;
    private final HandInFlow handIn;
    private final PetitionFlow petition;
    private final Lobby lobby;

    ErrandTouches(
            Stage stage,
            ApplicationFlow applying,
            HandInFlow handIn,
            PetitionFlow petition,
            Lobby lobby) {
        this.stage = stage;
        this.catalogue = new CatalogueFlow(stage);
        this.applying = applying;
        this.handIn = handIn;
        this.petition = petition;
        this.lobby = lobby;
    }

    ApplicationFlow applying() {
        return applying;
    }

    /** Time has passed: photos may have come from a phone. */
    void tick(Instant now) {
        handIn.handOff().tick(now);
    }

    /** K10, the procedures often used here. */
    void choose() {
        stage.show(new ScreenState.ChooseProcedure(stage.parts.config().oftenUsed()));
    }

    /** K10, all ways of finding one. */
    void find() {
        catalogue.find();
    }

    void onChoice(VisitorAction action) {
        switch (action) {
            case VisitorAction.ChooseProcedure(String code) -> begin(code);
            case VisitorAction.Continue() -> catalogue.find();
            default -> {}
        }
    }

    /** The procedure of that code. */
    void begin(String code) {
        stage.offer()
                .catalogue()
                .procedure(code)
                .ifPresentOrElse(applying::begin, () -> handIn.begin(errand(code), List.of()));
    }

    /** The same for one of several things that are applied for by it: a job, a stall. */
    void apply(String code, String forWhat) {
        stage.offer()
                .catalogue()
                .procedure(code)
                .filter(found -> !found.isPrepared())
                .ifPresentOrElse(
                        found ->
                                handIn.begin(
                                        new Errand.NewDossier(
                                                new Procedure(
                                                        code, found.alias() + ": " + forWhat)),
                                        List.of()),
                        () -> begin(code));
    }

    /** For a procedure of which hardly more than the name is known. */
    private Errand errand(String code) {
        return stage.parts.config().oftenUsed().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .or(() -> stage.offer().other(code).map(each -> new Procedure(code, each.name())))
                .<Errand>map(Errand.NewDossier::new)
                .orElseGet(handIn::officerDecides);
    }

    void act(ProcedureState state, VisitorAction action) {
        if (stage.application().isPresent()) {
            applying.act(state, action);
        } else if (state instanceof ProcedureState.ProcedureListed(var listed, boolean canHandIn)) {
            if (canHandIn && action instanceof VisitorAction.Continue) {
                begin(listed.code());
            }
        } else {
            catalogue.act(state, action).ifPresent(applying::begin);
        }
    }

    void act(FormState state, VisitorAction action) {
        if (isPhoneOfPapers(state)) {
            handIn.phones().act(state, action);
        } else {
            applying.act(state, action);
        }
    }

    /** Papers without a form: their number is asked from the review, and leads back to it. */
    private boolean isPhoneOfPapers(ScreenState state) {
        return state instanceof FormState.PhoneWanted
                && stage.application().filter(a -> !a.isDelivery()).isEmpty();
    }

    /** The words of the procedures come from here: they change with the language at once. */
    void sayAgain() {
        switch (stage.state()) {
            case ProcedureState.FindProcedure _ -> catalogue.find();
            case ScreenState.Review _ -> handIn.review();
            case ProcedureState _, FormState _ -> applying.show();
            default -> {}
        }
    }

    void backFrom(ProcedureState state) {
        if (stage.application().isPresent()) {
            backFromForm();
        } else if (state instanceof ProcedureState.FindProcedure) {
            lobby.home();
        } else {
            catalogue.back(state);
        }
    }

    void backFromForm() {
        boolean isDelivery = stage.application().filter(Application::isDelivery).isPresent();
        if (isPhoneOfPapers(stage.state()) && stage.tray().isPresent()) {
            handIn.review();
        } else if (!applying.back()) {
            leaveForm(isDelivery);
        }
    }

    /** Who was asked for the post alone has no other procedure to choose. */
    private void leaveForm(boolean isDelivery) {
        if (isDelivery) {
            handIn.review();
        } else if (stage.tray().filter(PaperTray::isForPost).isPresent()) {
            stage.dropTray();
            lobby.home();
        } else {
            choose();
        }
    }

    /** Back from the review of a form without papers is back to its last question. */
    void backFromReview() {
        if (petition.isBegun()) {
            petition.say();
            return;
        }
        boolean wantsPapers = stage.tray().filter(tray -> tray.papersAsked() > 0).isPresent();
        if (stage.application().isPresent() && !wantsPapers) {
            backFromForm();
        } else {
            handIn.scans().askForPaper();
        }
    }

    void backFrom(ScreenState.ScanPaper paper) {
        if (stage.tray().filter(PaperTray::hasPapers).isPresent()) {
            handIn.review();
        } else if (paper.pagesKept() > 0) {
            handIn.scans().backFromHelp();
        } else if (petition.isBegun()) {
            petition.next();
        } else {
            stage.dropTray();
            backFromForm();
        }
    }
}
