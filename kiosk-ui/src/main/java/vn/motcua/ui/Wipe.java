package vn.motcua.ui;

import vn.motcua.contract.screen.ScreenState;
import vn.motcua.ui.server.LocalServerClient;

/**
 * Lets go what the toolkit and the line still hold of a visitor who has left. Used on the drawing
 * thread alone.
 */
final class Wipe {
    private final LocalServerClient server;
    private boolean visited;

    Wipe(LocalServerClient server) {
        this.server = server;
    }

    /** Tells what has been painted; wipes when it is the first screen without a visitor. */
    void painted(ScreenState state, KioskWindow window) {
        if (!isNobodyHere(state)) {
            visited = true;
        } else if (visited) {
            visited = false;
            server.forget();
            // Nothing shows the visitor's screens any more, but only a collection makes them go.
            System.gc();
            window.forgetPictures();
        }
    }

    private static boolean isNobodyHere(ScreenState state) {
        return state instanceof ScreenState.Idle
                || state instanceof ScreenState.AlertShown
                || state instanceof ScreenState.OutOfService;
    }
}
