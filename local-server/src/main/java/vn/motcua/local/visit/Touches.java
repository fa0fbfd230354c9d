package vn.motcua.local.visit;

import java.util.Optional;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.screen.CounterState;
import vn.motcua.contract.screen.DisplaySettings;
import vn.motcua.contract.screen.FormState;
import vn.motcua.contract.screen.HandOffState;
import vn.motcua.contract.screen.InformationState;
import vn.motcua.contract.screen.PetitionState;
import vn.motcua.contract.screen.PrintState;
import vn.motcua.contract.screen.ProcedureState;
import vn.motcua.contract.screen.RatingState;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.Service;
import vn.motcua.contract.screen.TechnicianState;
import vn.motcua.contract.screen.UtilityState;
import vn.motcua.contract.screen.VisitorAction;

/** What each touch leads to, given what is shown. */
final class Touches {
    private final Stage stage;
    private final LookUpFlow lookUp;
    private final HandInFlow handIn;
    private final Lobby lobby;
    private final ApplicationFlow applying;
    private final ErrandTouches errandTouches;
    private final PaperTouches paperTouches;
    private final Listening listening;
    private final PracticeFlow practice;
    private final ServiceTouches services;
    private final TechnicianVisit technician;
    private final SlipFlow slips;

    Touches(
            Stage stage,
            LookUpFlow lookUp,
            HandInFlow handIn,
            Lobby lobby,
            TechnicianVisit technician) {
        this.stage = stage;
        this.lookUp = lookUp;
        this.handIn = handIn;
        this.lobby = lobby;
        this.applying = new ApplicationFlow(stage, handIn);
        PetitionFlow petition = new PetitionFlow(stage, handIn);
        this.errandTouches = new ErrandTouches(stage, applying, handIn, petition, lobby);
        this.paperTouches = new PaperTouches(handIn, applying, petition);
        this.slips = new SlipFlow(stage, this::goodbye);
        this.listening = new Listening(stage, lobby, slips);
        this.practice = new PracticeFlow(stage);
        this.services = new ServiceTouches(stage, errandTouches, petition, lobby);
        this.technician = technician;
    }

    ApplicationFlow applying() {
        return applying;
    }

    SlipFlow slips() {
        return slips;
    }

    ServiceTouches services() {
        return services;
    }

    PracticeFlow practice() {
        return practice;
    }

    void act(VisitorAction action) {
        switch (action) {
            case VisitorAction.Activity() -> {}
            case VisitorAction.ChooseLanguage(var language) -> {
                stage.display(stage.display().with(language));
                errandTouches.sayAgain();
            }
            case VisitorAction.ChooseTextSize(var size) ->
                    stage.display(stage.display().with(size));
            case VisitorAction.ChooseTheme(var theme) -> stage.display(stage.display().with(theme));
            case VisitorAction.Lower(boolean low) ->
                    stage.display(stage.display().with(layout().lowered(low)));
            case VisitorAction.OrderKeys(boolean alphabetical) ->
                    stage.display(stage.display().with(layout().alphabetical(alphabetical)));
            case VisitorAction.UseSwitches(boolean two) ->
                    stage.display(stage.display().with(layout().twoSwitches(two)));
            case VisitorAction.BackToDefaults() -> stage.display(stage.usualDisplay());
            case VisitorAction.ChooseSpeech(var speech) -> listening.choose(speech);
            case VisitorAction.HeadsetChanged(boolean plugged) -> listening.headset(plugged);
            case VisitorAction.UseKeys() -> stage.usesKeys();
            case VisitorAction.AlertRead(String alert) -> lobby.alertRead(alert);
            case VisitorAction.ShowAlert(String alert) -> lobby.showAlert(alert);
            case VisitorAction.ShowSettings() -> overlay(new ScreenState.Settings());
            case VisitorAction.CallStaff() -> overlay(services.help().called());
            case VisitorAction.CallTechnician() -> technician.begin();
            case VisitorAction.StartAgain() -> leave(lobby::home);
            case VisitorAction.Done() -> leave(this::goodbye);
            case VisitorAction.Back() -> back();
            default -> actOnTop(action);
        }
    }

    private DisplaySettings.Layout layout() {
        return stage.display().layout();
    }

    /** Nobody is kept from help, but a machine that serves nobody has none to give. */
    private void overlay(ScreenState over) {
        boolean closed =
                stage.state() instanceof ScreenState.OutOfService
                        || stage.state() instanceof ScreenState.Goodbye;
        if (!closed) {
            lobby.beginIfIdle();
            stage.overlay(over);
        }
    }

    private void actOnTop(VisitorAction action) {
        Optional<ScreenState> over = stage.overlay();
        if (over.isEmpty()) {
            actOn(stage.state(), action);
        } else if (action instanceof VisitorAction.LiftVeil) {
            boolean _ = stage.dropOverlay();
        } else if (action instanceof VisitorAction.StartGuide) {
            boolean _ = stage.dropOverlay();
            stage.display(stage.display().guided());
        } else if (action instanceof VisitorAction.Practise
                && over.get() instanceof ScreenState.GuideOffer) {
            boolean _ = stage.dropOverlay();
            stage.display(stage.display().guided());
            practice.begin();
        }
    }

    /** Touches that mean something only on their own screen; on any other they do nothing. */
    private void actOn(ScreenState state, VisitorAction action) {
        switch (state) {
            case ScreenState.Idle _, ScreenState.Goodbye _
                    when action instanceof VisitorAction.Start ->
                    startVisit();
            case ScreenState.Goodbye _
                    when action instanceof VisitorAction.ChooseService(Service service)
                            && service == Service.RATING ->
                    services.begin(service);
            case ScreenState.Home _ when action instanceof VisitorAction.ChooseService chosen ->
                    choose(chosen.service());
            case ScreenState.FindDossier _ when action instanceof VisitorAction.TypeTheCode ->
                    lookUp.typeTheCode();
            case ScreenState.TypeCode _ when action instanceof VisitorAction.CodeTyped typed ->
                    lookUp.typed(typed.text());
            case ScreenState.DossierShown shown -> onDossier(shown, action);
            case ScreenState.SubmissionWaiting _, PetitionState.Shown _
                    when action instanceof VisitorAction.LookUpAnother ->
                    lookUp.start();
            case ScreenState.MissingPapers missing
                    when action instanceof VisitorAction.SupplementNow ->
                    handIn.supplement(missing);
            case ScreenState.IdleWarning _ -> onWarning(action);
            case ScreenState.AskBeforeEnd _ -> onQuestion(action);
            case ScreenState.Practice(var step, _) -> practice.act(step, action);
            case TechnicianState shown -> technician.act(shown, action);
            case ProcedureState procedure -> errandTouches.act(procedure, action);
            case FormState form -> errandTouches.act(form, action);
            case CounterState shown -> services.act(shown, action);
            case InformationState shown -> services.act(shown, action);
            case ScreenState.AlertShown shown -> services.act(shown, action);
            case RatingState shown -> services.act(shown, action);
            case UtilityState shown -> services.act(shown, action);
            case PetitionState shown -> services.act(shown, action);
            case ScreenState.ChooseProcedure _ -> errandTouches.onChoice(action);
            default -> paperTouches.act(state, action);
        }
    }

    private void onDossier(ScreenState.DossierShown shown, VisitorAction action) {
        switch (action) {
            case VisitorAction.LookUpAnother() -> lookUp.start();
            case VisitorAction.PrintSlip() -> lookUp.printSlip(shown);
            case VisitorAction.Pay() -> services.paying().start(shown);
            case VisitorAction.Collect() -> services.post().collect(shown);
            case VisitorAction.TakeNumber() -> services.tickets().giveFor(shown);
            case VisitorAction.ShowMissingPapers() -> lookUp.showMissingPapers(shown);
            default -> {}
        }
    }

    private void onWarning(VisitorAction action) {
        switch (action) {
            case VisitorAction.MoreTime() -> stage.uncover();
            case VisitorAction.LeaveOnSlip() -> slips.leave();
            default -> {}
        }
    }

    private void onQuestion(VisitorAction action) {
        switch (action) {
            case VisitorAction.KeepWorking() -> stage.uncover();
            case VisitorAction.LeaveOnSlip() -> slips.leave();
            case VisitorAction.Discard() -> {
                SlipFlow.erase(stage);
                goodbye();
            }
            default -> {}
        }
    }

    private void choose(Service service) {
        switch (service) {
            case LOOK_UP -> lookUp.start();
            case HAND_IN -> {
                if (stage.parts.devices().works(DeviceRole.DOCUMENT_SCANNER)) {
                    errandTouches.choose();
                }
            }
            case GUIDE -> stage.overlay(new ScreenState.GuideOffer());
            case PROCEDURES -> errandTouches.find();
            case NEWS, RATING, UTILITIES, TICKET, PETITION -> services.begin(service);
        }
    }

    private void back() {
        if (stage.dropOverlay()) {
            return;
        }
        switch (stage.state()) {
            case ScreenState.FindDossier _, ScreenState.ChooseProcedure _ -> lobby.home();
            case PetitionState.Shown _,
                    ScreenState.TypeCode _,
                    ScreenState.DossierShown _,
                    ScreenState.LookingUp _,
                    ScreenState.SubmissionWaiting _ ->
                    lookUp.start();
            case ScreenState.MissingPapers _ -> stage.uncover();
            case ScreenState.ScanPaper paper -> errandTouches.backFrom(paper);
            case ScreenState.PagesToCheck _ -> handIn.scans().askForPaper();
            case HandOffState _ -> handIn.handOff().leave();
            case ScreenState.Review _ -> errandTouches.backFromReview();
            case ScreenState.DeviceNeedsHelp _ -> handIn.scans().backFromHelp();
            case ProcedureState procedure -> errandTouches.backFrom(procedure);
            case FormState _ -> errandTouches.backFromForm();
            case ScreenState.NotHandedIn _ -> handIn.review();
            case ScreenState.AskBeforeEnd _, ScreenState.IdleWarning _ -> stage.uncover();
            case ScreenState.Practice(ScreenState.FindDossier _, _) -> lobby.home();
            case ScreenState.Practice _ -> practice.begin();
            case TechnicianState shown -> technician.back(shown);
            default -> services.back(stage.state());
        }
    }

    /** Leaves for {@code next}, but asks first when something was begun and not handed in. */
    private void leave(Runnable next) {
        boolean _ = stage.dropOverlay();
        ScreenState now = stage.state();
        if (now instanceof ScreenState.HandingIn
                || now instanceof ScreenState.OutOfService
                || now instanceof ScreenState.Goodbye) {
            return;
        }
        if (now instanceof TechnicianState) {
            technician.leave();
            return;
        }
        if (stage.holdsAnything()
                && !(now instanceof ScreenState.AskBeforeEnd)
                && !(now instanceof ScreenState.IdleWarning)) {
            if (handIn.scans().isScanning()) {
                handIn.scans().stopScanning();
            }
            stage.cover(slips.question(new PrintState.NotAsked()));
        } else {
            lookUp.cancel();
            handIn.forget();
            services.forget();
            stage.dropApplication();
            stage.dropTray();
            next.run();
        }
    }

    private void startVisit() {
        if (!lobby.showEmergencyAtHome()) {
            lobby.home();
        }
    }

    /** Ends the visit and forgets the visitor. */
    void goodbye() {
        lookUp.cancel();
        handIn.forget();
        technician.forget();
        services.forget();
        lobby.goodbye();
    }
}
