package vn.motcua.local.visit;

import vn.motcua.contract.screen.PrintState;
import vn.motcua.device.printer.PrintOutcome;

/** What the screen says of a print. */
final class PrintStates {
    private PrintStates() {}

    static PrintState of(PrintOutcome outcome) {
        return switch (outcome) {
            case PrintOutcome.Printed() -> new PrintState.Printed();
            case PrintOutcome.NotPrinted(var fault, _) -> new PrintState.NotPrinted(fault);
        };
    }
}
