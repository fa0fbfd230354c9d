package vn.motcua.local.visit;

import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.SpeechSettings;

/** Somebody wants to listen, or pulls the headset out and has perhaps left. */
final class Listening {
    private final Stage stage;
    private final Lobby lobby;
    private final SlipFlow slips;

    Listening(Stage stage, Lobby lobby, SlipFlow slips) {
        this.stage = stage;
        this.lobby = lobby;
        this.slips = slips;
    }

    /** A wish at the idle screen begins a visit, so that its end takes the wish back. */
    void choose(SpeechSettings speech) {
        stage.display(stage.display().with(speech));
        if (speech.on() && stage.state() instanceof ScreenState.Idle) {
            lobby.home();
        }
    }

    void headset(boolean plugged) {
        SpeechSettings speech = stage.display().speech();
        if (plugged) {
            choose(speech.on(true));
        } else if (speech.on()) {
            choose(speech.on(false));
            askWhetherSomebodyIsHere();
        }
    }

    /** What was shown may be somebody's; a question that already stands there hides it as well. */
    private void askWhetherSomebodyIsHere() {
        switch (stage.state()) {
            case ScreenState.AskBeforeEnd _,
                    ScreenState.IdleWarning _,
                    ScreenState.AlertShown _,
                    ScreenState.HandingIn _ -> {}
            default -> {
                if (!lobby.nobodyIsHere()) {
                    var now = stage.parts.steady().instant();
                    stage.clock.warn(now);
                    int left = stage.clock.secondsLeft(now, stage.isUnhurried());
                    stage.cover(slips.warning(left));
                }
            }
        }
    }
}
