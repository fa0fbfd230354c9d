package vn.motcua.device.printer;

import java.util.Optional;
import vn.motcua.contract.device.DeviceFault;

/**
 * The four answers of a printer to DLE EOT 1 to 4.
 *
 * <p>Source: Epson ESC/POS command reference, "DLE EOT"; Bixolon and Custom use the same bits.
 */
record PrinterState(int printer, int offlineCause, int errorCause, int paper) {
    private static final int OFFLINE = 0x08;
    private static final int COVER_OPEN = 0x04;
    private static final int STOPPED_WITHOUT_PAPER = 0x20;
    private static final int ERROR = 0x40;
    private static final int CUTTER = 0x08;
    private static final int NEAR_END = 0x0C;
    private static final int PAPER_END = 0x60;

    /**
     * The same from the four bytes of Automatic Status Back.
     *
     * <p>Source: the same reference, "GS a".
     */
    static PrinterState told(byte[] back) {
        int offlineCause = back[0] >> 3 & COVER_OPEN;
        boolean isError = (back[1] & 0x2C) != 0;
        return new PrinterState(
                back[0] & OFFLINE,
                offlineCause | (isError ? ERROR : 0),
                back[1] & CUTTER,
                (back[2] & 0x03) << 2 | (back[2] & 0x0C) << 3);
    }

    /** What a person must do before the printer can print. */
    Optional<DeviceFault> fault() {
        if (has(offlineCause, COVER_OPEN)) {
            return Optional.of(DeviceFault.COVER_OPEN);
        }
        if (has(paper, PAPER_END) || has(offlineCause, STOPPED_WITHOUT_PAPER)) {
            return Optional.of(DeviceFault.PAPER_OUT);
        }
        if (has(errorCause, CUTTER)) {
            return Optional.of(DeviceFault.CUTTER_ERROR);
        }
        boolean isBroken = has(offlineCause, ERROR) || has(printer, OFFLINE);
        return isBroken ? Optional.of(DeviceFault.HARDWARE_ERROR) : Optional.empty();
    }

    boolean isPaperLow() {
        return has(paper, NEAR_END);
    }

    private static boolean has(int answer, int bits) {
        return (answer & bits) != 0;
    }
}
