package vn.motcua.device.simulated;

/** Where the simulated printer is plugged in. Its printer locks. */
interface PrinterPlug extends AutoCloseable {
    void plugIn();

    /** Returns when nothing of the printer can be reached any more. */
    void unplug();

    @Override
    void close();
}
