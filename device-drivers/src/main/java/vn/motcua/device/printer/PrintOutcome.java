package vn.motcua.device.printer;

import vn.motcua.contract.device.DeviceFault;

/** How a print ended. */
public sealed interface PrintOutcome {

    /** The printer confirmed that the slip came out. */
    record Printed() implements PrintOutcome {}

    /**
     * The printer did not confirm it.
     *
     * @param paperMoved whether part of the slip may have come out: a reprint is then marked
     */
    record NotPrinted(DeviceFault fault, boolean paperMoved) implements PrintOutcome {}
}
