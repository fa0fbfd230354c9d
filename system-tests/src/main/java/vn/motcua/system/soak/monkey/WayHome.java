package vn.motcua.system.soak.monkey;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vn.motcua.contract.screen.ScreenState;

/**
 * A person who wants to begin anew, from wherever the kiosk stands: by the buttons she sees, and
 * with a little patience where there are none.
 */
final class WayHome {
    private static final int TOUCHES_MAX = 8;
    private static final Duration ANSWER = Duration.ofSeconds(2);
    private static final Duration SETTLED = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    /** In the order in which they lead away from what is shown. */
    private static final List<String> BUTTONS =
            List.of("lift-veil", "discard", "start-again", "alert-read", "more-time", "back");

    private final Glimpse glimpse;

    WayHome(Glimpse glimpse) {
        this.glimpse = glimpse;
    }

    /** Whether the kiosk came to its beginning within a few touches. */
    boolean goes() throws InterruptedException {
        for (int touches = 0; touches <= TOUCHES_MAX; touches++) {
            ScreenState state = glimpse.state();
            if (isHome(state)) {
                if (staysHome()) {
                    return true;
                }
            } else if (hasNoButtons(state)) {
                var _ = glimpse.comes(frame -> !hasNoButtons(frame.state()), PATIENCE);
            } else {
                touch();
            }
        }
        return isHome(glimpse.state());
    }

    /** What was touched before may still be on its way. */
    private boolean staysHome() throws InterruptedException {
        return !glimpse.comes(frame -> !isHome(frame.state()), SETTLED);
    }

    private static boolean isHome(ScreenState state) {
        return state instanceof ScreenState.Home || state instanceof ScreenState.Idle;
    }

    /** These go by themselves, soon. */
    private static boolean hasNoButtons(ScreenState state) {
        return state instanceof ScreenState.Goodbye
                || state instanceof ScreenState.HandingIn
                || state instanceof ScreenState.OutOfService;
    }

    private void touch() throws InterruptedException {
        long seen = glimpse.now().number();
        Optional<String> button = BUTTONS.stream().filter(glimpse.ui()::has).findFirst();
        try {
            button.ifPresent(glimpse.ui()::press);
        } catch (IllegalStateException covered) {
            glimpse.ui().touchAt(0.5, 0.5); // a dark screen lights up wherever it is touched
        }
        var _ = glimpse.comes(frame -> frame.number() > seen, ANSWER);
    }
}
