package vn.motcua.device.barcode;

import vn.motcua.contract.device.DeviceFault;

/** How a wait for a code ended. */
public sealed interface ReadOutcome {

    /**
     * A code was read.
     *
     * @param text decoded from UTF-8, without the reader's prefix and suffix, 1 to 8192 characters
     */
    record CodeRead(String text) implements ReadOutcome {}

    /** Bytes came that are not UTF-8: a damaged code, or a reader that is set up wrongly. */
    record Garbled() implements ReadOutcome {}

    /** More bytes than a code can have; they were dropped. */
    record TooLong() implements ReadOutcome {}

    /** The wait is over. */
    record Nothing() implements ReadOutcome {}

    /** The reader is gone; open it again. */
    record Stopped(DeviceFault fault) implements ReadOutcome {}
}
