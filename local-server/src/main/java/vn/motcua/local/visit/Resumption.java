package vn.motcua.local.visit;

import vn.motcua.contract.screen.ScreenState;
import vn.motcua.local.application.Place;

/** Goes on with a visit that was broken off: by a power cut, or by who came back with a slip. */
final class Resumption {
    private final Stage stage;
    private final ApplicationFlow applying;
    private final HandInFlow handIn;
    private final Lobby lobby;

    Resumption(Stage stage, ApplicationFlow applying, HandInFlow handIn, Lobby lobby) {
        this.stage = stage;
        this.applying = applying;
        this.handIn = handIn;
        this.lobby = lobby;
    }

    /** Whoever stands here when the light comes back may be somebody else: under the veil. */
    void afterPowerCut() {
        stage.restored()
                .ifPresent(saved -> {
                    show(saved.step());
                    if (!lobby.nobodyIsHere()) {
                        stage.overlay(new ScreenState.Veil());
                    }
                });
    }

    void bySlip(SavedVisit saved) {
        stage.takeUp(saved);
        show(saved.step());
    }

    /** Of a form that has changed since, all questions come first. */
    private void show(SavedVisit.Step step) {
        stage.clock.begin(stage.parts.steady().instant());
        switch (isFormOpen() ? SavedVisit.Step.FORM : step) {
            case FORM -> {
                if (stage.application().isPresent()) {
                    applying.show();
                } else {
                    handIn.review();
                }
            }
            case PAPER, PAGES -> handIn.scans().backFromHelp();
            case REVIEW -> handIn.review();
            case SENDING -> handIn.handIn();
        }
    }

    private boolean isFormOpen() {
        return stage.application()
                .filter(each -> each.place().part() != Place.Part.PAPERS)
                .isPresent();
    }
}
