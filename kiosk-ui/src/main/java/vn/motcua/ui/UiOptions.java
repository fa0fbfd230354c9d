package vn.motcua.ui;

import java.time.Duration;

/**
 * How the screen is opened.
 *
 * @param window in a window that fits the display, instead of the whole display
 * @param deadTime after a screen change no touch counts for so long, so that nobody touches what
 *     they have not seen; zero for robots
 */
public record UiOptions(boolean window, Duration deadTime) {
    public static final UiOptions KIOSK = new UiOptions(false, Duration.ofMillis(400));
    public static final UiOptions ROBOT = new UiOptions(false, Duration.ZERO);
}
