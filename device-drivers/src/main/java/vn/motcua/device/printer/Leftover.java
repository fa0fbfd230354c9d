package vn.motcua.device.printer;

import vn.motcua.contract.device.DeviceFault;
import vn.motcua.device.printer.PrintOutcome.NotPrinted;
import vn.motcua.device.printer.PrintOutcome.Printed;

/** What the last slip left behind in the printer and between its lips. */
enum Leftover {
    NOTHING,
    /** It was sent whole and not confirmed: cut, in all likelihood. */
    PERHAPS_A_SLIP,
    /** It stopped on its way. */
    HALF_A_SLIP;

    Leftover after(PrintOutcome outcome) {
        return switch (outcome) {
            case Printed() -> NOTHING;
            case NotPrinted(DeviceFault fault, boolean paperMoved) -> {
                if (!paperMoved) {
                    yield this;
                }
                yield fault == DeviceFault.UNCONFIRMED ? PERHAPS_A_SLIP : HALF_A_SLIP;
            }
        };
    }

    /**
     * Whether to cut before the next slip. Of printers that never answer, no slip is ever
     * confirmed; they would waste paper after each.
     *
     * @param isMute whether it has neither said how it is nor confirmed
     */
    boolean isCutOff(boolean isMute) {
        return this == HALF_A_SLIP || (this == PERHAPS_A_SLIP && !isMute);
    }
}
