package vn.motcua.device.scanner;

import java.io.IOException;
import vn.motcua.contract.device.DeviceFault;

/** A request that a scanner server answered with another status than "good". */
final class SaneRefusal extends IOException {
    static final int GOOD = 0;
    static final int END_OF_PAGE = 5;
    static final int NO_DOCUMENTS = 7;
    private static final long serialVersionUID = 1;

    private final int status;

    SaneRefusal(int status) {
        super("SANE status " + status);
        this.status = status;
    }

    boolean isFeederEmpty() {
        return status == NO_DOCUMENTS;
    }

    /** Status numbers of the SANE standard 1.06, table 1. */
    DeviceFault fault() {
        return switch (status) {
            case 3 -> DeviceFault.BUSY;
            case 4 -> DeviceFault.NO_DEVICE;
            case END_OF_PAGE -> DeviceFault.DATA_CORRUPT;
            case 6 -> DeviceFault.PAPER_JAM;
            case NO_DOCUMENTS -> DeviceFault.FEEDER_EMPTY;
            case 8 -> DeviceFault.COVER_OPEN;
            case 11 -> DeviceFault.ACCESS_DENIED;
            default -> DeviceFault.HARDWARE_ERROR;
        };
    }
}
