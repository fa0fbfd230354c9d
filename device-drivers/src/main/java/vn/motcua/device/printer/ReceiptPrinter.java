package vn.motcua.device.printer;

import vn.motcua.device.Device;

/** A printer of paper slips from a roll. */
public interface ReceiptPrinter extends Device {

    /**
     * Prints and cuts one slip. Blocks until the printer confirmed it, at most 20 s.
     *
     * @throws InterruptedException if the thread is wanted elsewhere; the slip may come out
     */
    PrintOutcome print(Receipt receipt) throws InterruptedException;
}
