package vn.motcua.system.device;

import java.util.Optional;
import vn.motcua.device.printer.Receipt;

/** A few numbered slips, plain and marked as reprints, known again when they lie on paper. */
interface Slips {
    int COUNT = 16;

    /** One whole slip on paper. */
    record Slip(int number, boolean isMarked) {}

    Receipt receipt(Slip slip);

    /** Which slip a piece of paper is; nothing if it is not a whole one. */
    Optional<Slip> slip(byte[] paper);
}
