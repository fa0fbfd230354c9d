package vn.motcua.local.visit;

import java.util.Optional;
import java.util.UUID;
import vn.motcua.contract.screen.Language;
import vn.motcua.contract.screen.PrintState;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.device.printer.PrintOutcome;
import vn.motcua.local.submission.Draft;
import vn.motcua.local.submission.HandInOutcome;

/** K26: the papers are in; the receipt prints by itself and can be printed again. */
final class ReceiptFlow {
    private final Stage stage;
    private Optional<Standing> standing = Optional.empty();

    /**
     * Papers that stand, whatever the printer does.
     *
     * @param maybeOnPaper whether a receipt, or part of one, may have come out
     */
    private record Standing(Draft draft, HandInOutcome.TakenIn takenIn, boolean maybeOnPaper) {}

    ReceiptFlow(Stage stage) {
        this.stage = stage;
    }

    void start(Draft draft, HandInOutcome.TakenIn takenIn) {
        standing = Optional.of(new Standing(draft, takenIn, false));
        print();
    }

    /** Prints the receipt; does nothing while one is printing. */
    void print() {
        standing.filter(_ -> !isPrinting()).ifPresent(this::print);
    }

    private boolean isPrinting() {
        return stage.state() instanceof ScreenState.HandedIn shown
                && shown.receipt() instanceof PrintState.Printing;
    }

    private void print(Standing now) {
        show(now, new PrintState.Printing());
        Language language = stage.display().language();
        Thread _ =
                stage.inBackground(
                        "receipt",
                        () -> {
                            PrintOutcome outcome =
                                    stage.parts
                                            .printing()
                                            .receipt(
                                                    now.takenIn(),
                                                    now.draft(),
                                                    now.maybeOnPaper(),
                                                    language);
                            return () -> printed(now, outcome);
                        });
    }

    private void printed(Standing now, PrintOutcome outcome) {
        boolean onPaper =
                switch (outcome) {
                    case PrintOutcome.Printed() -> true;
                    case PrintOutcome.NotPrinted(_, boolean moved) -> moved || now.maybeOnPaper();
                };
        standing = Optional.of(new Standing(now.draft(), now.takenIn(), onPaper));
        if (stage.state() instanceof ScreenState.HandedIn) {
            show(now, SlipPrinting.of(outcome));
        }
    }

    private void show(Standing now, PrintState receipt) {
        boolean atProvince = stage.parts.submissions().isAtProvince(now.draft().id());
        stage.show(
                new ScreenState.HandedIn(
                        now.takenIn().number(),
                        now.draft().errand(),
                        now.takenIn().pages(),
                        now.takenIn().handedInAt(),
                        atProvince,
                        receipt));
    }

    /** The province has taken the submission {@code id}. */
    void taken(UUID id) {
        standing.filter(each -> each.draft().id().equals(id))
                .ifPresent(each -> {
                    if (stage.state() instanceof ScreenState.HandedIn shown) {
                        show(each, shown.receipt());
                    }
                });
    }

    boolean isStanding() {
        return standing.isPresent();
    }

    void forget() {
        standing = Optional.empty();
    }
}
