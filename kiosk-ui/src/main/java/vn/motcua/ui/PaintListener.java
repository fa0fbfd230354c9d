package vn.motcua.ui;

import vn.motcua.contract.screen.ScreenFrame;

/** Told on the drawing thread of what has changed on the screen. */
interface PaintListener {

    /** The picture of the frame has reached the screen. */
    void painted(ScreenFrame frame);

    /** The time of day that stands on the screen is another now; no frame tells of that. */
    void timePassed();
}
