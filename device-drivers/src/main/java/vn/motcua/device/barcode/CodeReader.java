package vn.motcua.device.barcode;

import java.time.Duration;
import vn.motcua.device.Device;

/** A reader of QR and bar codes that sends what it sees by itself. */
public interface CodeReader extends Device {

    /**
     * Waits for the next code.
     *
     * @param wait at most this long
     * @throws InterruptedException if the thread is wanted elsewhere; no code is lost
     */
    ReadOutcome read(Duration wait) throws InterruptedException;
}
