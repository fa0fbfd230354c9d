package vn.motcua.local.visit;

import java.util.function.Function;
import vn.motcua.contract.screen.Language;
import vn.motcua.contract.screen.PrintState;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.device.printer.PrintOutcome;

/** Prints slips behind a screen that says how it goes. */
final class SlipPrinting {
    private final Stage stage;

    SlipPrinting(Stage stage) {
        this.stage = stage;
    }

    /** What is printed, in the language of the screen. */
    interface Slip {
        PrintOutcome print(VisitParts.Printing printer, Language language)
                throws InterruptedException;
    }

    /**
     * Nothing happens while it is being printed already.
     *
     * @param now what the screen says of it
     * @param screen the same screen, saying something else of it
     */
    void begin(PrintState now, Function<PrintState, ScreenState> screen, Slip slip) {
        if (now instanceof PrintState.Printing) {
            return;
        }
        ScreenState printing = screen.apply(new PrintState.Printing());
        stage.replace(printing);
        Language language = stage.display().language();
        Thread _ =
                stage.inBackground(
                        "slip",
                        () -> {
                            PrintState done = of(slip.print(stage.parts.printing(), language));
                            return () -> {
                                if (stage.state().equals(printing)) {
                                    stage.replace(screen.apply(done));
                                }
                            };
                        });
    }

    /** What the screen says of a print. */
    static PrintState of(PrintOutcome outcome) {
        return switch (outcome) {
            case PrintOutcome.Printed() -> new PrintState.Printed();
            case PrintOutcome.NotPrinted(var fault, _) -> new PrintState.NotPrinted(fault);
        };
    }
}
