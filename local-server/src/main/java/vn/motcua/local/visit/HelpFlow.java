package vn.motcua.local.visit;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.motcua.contract.help.HelpCall;
import vn.motcua.contract.screen.HelpProgress;
import vn.motcua.contract.screen.ScreenState;

/**
 * K34: calls somebody to the kiosk, and shows whether somebody comes. The call lives as long as the
 * screen; when it cannot reach the desk, the screen says at once where to go instead.
 */
final class HelpFlow {
    private static final Duration EVERY = Duration.ofSeconds(2);

    private final Stage stage;
    private Optional<HelpCall> call = Optional.empty();
    private Instant askedAt = Instant.MIN;
    private boolean isAsking;

    HelpFlow(Stage stage) {
        this.stage = stage;
    }

    /** The screen of a new call, or of the one that she is waiting with. */
    ScreenState.Help called() {
        if (stage.overlay().orElse(stage.state()) instanceof ScreenState.Help shown) {
            return shown;
        }
        call = Optional.of(new HelpCall(stage.parts.ids().next(), HelpSteps.of(stage.state())));
        askedAt = Instant.MIN;
        return new ScreenState.Help(
                stage.parts.help().canCall() ? HelpProgress.CALLING : HelpProgress.DIRECTIONS);
    }

    /** Time has passed: the call is made, and made again until somebody has come. */
    void tick(Instant now) {
        boolean isShown = stage.overlay().filter(ScreenState.Help.class::isInstance).isPresent();
        if (!isShown) {
            call = Optional.empty();
        } else if (!isAsking && !now.isBefore(askedAt.plus(EVERY))) {
            call.ifPresent(each -> ask(each, now));
        }
    }

    private void ask(HelpCall asked, Instant now) {
        isAsking = true;
        askedAt = now;
        Thread _ =
                stage.inBackground(
                        "help",
                        () -> {
                            Optional<HelpProgress> progress = stage.parts.help().call(asked);
                            return () -> {
                                isAsking = false;
                                if (call.filter(asked::equals).isPresent()) {
                                    show(progress.orElse(HelpProgress.DIRECTIONS));
                                }
                            };
                        });
    }

    private void show(HelpProgress progress) {
        var next = new ScreenState.Help(progress);
        boolean isNews =
                stage.overlay()
                        .filter(ScreenState.Help.class::isInstance)
                        .filter(shown -> !shown.equals(next))
                        .isPresent();
        if (isNews) {
            stage.overlay(next);
        }
    }
}
