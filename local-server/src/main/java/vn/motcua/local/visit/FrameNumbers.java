package vn.motcua.local.visit;

import vn.motcua.contract.screen.DisplaySettings;
import vn.motcua.contract.screen.FormState;
import vn.motcua.contract.screen.ScreenState;

/**
 * Numbers of what is shown. A touch on an earlier frame counts while that frame's screen is still
 * there: a line that comes or goes, or a new banner, must not swallow it.
 */
final class FrameNumbers {
    private long number;
    private long sameSince;
    private ScreenState last = new ScreenState.Goodbye();
    private DisplaySettings lastDisplay = DisplaySettings.DEFAULT;

    long next(ScreenState state, DisplaySettings display) {
        number++;
        if (!isLikeLast(state) || !display.equals(lastDisplay)) {
            sameSince = number;
        }
        last = state;
        lastDisplay = display;
        return number;
    }

    /**
     * Where nobody is, all a touch does is begin, whatever the screen tells; a tile of the home
     * screen names what she wants, whichever other tiles came meanwhile; and who she is does not
     * change by what a chip says.
     */
    private boolean isLikeLast(ScreenState state) {
        return state.equals(last)
                || (state instanceof ScreenState.Idle && last instanceof ScreenState.Idle)
                || (state instanceof ScreenState.Home && last instanceof ScreenState.Home)
                || (state instanceof FormState.IsThisYou now
                        && last instanceof FormState.IsThisYou before
                        && now.asksTheSame(before));
    }

    boolean isShown(long frame) {
        return frame >= sameSince && frame <= number;
    }
}
