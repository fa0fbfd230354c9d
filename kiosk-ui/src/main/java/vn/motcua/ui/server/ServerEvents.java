package vn.motcua.ui.server;

import vn.motcua.contract.screen.ScreenFrame;

/** What the local server says; every method is called on the listening thread. */
public interface ServerEvents {
    void frame(ScreenFrame frame);

    /** A touch on the dock's picture, in fractions of its width and height. */
    void tap(double x, double y);

    /** Whether someone looks at the dock's picture. */
    void watch(boolean on);

    /** No word from the server for several seconds. */
    void lost();
}
