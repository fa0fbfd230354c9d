package vn.motcua.device.simulated;

/** Where the simulated printer is plugged in. Its printer locks. */
interface PrinterPlug {
    void plugIn();

    /** Returns when nothing of the printer can be reached any more. */
    void unplug();
}
