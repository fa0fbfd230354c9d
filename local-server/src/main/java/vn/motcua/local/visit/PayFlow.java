package vn.motcua.local.visit;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.payment.Bill;
import vn.motcua.contract.payment.BillState;
import vn.motcua.contract.screen.CounterState;
import vn.motcua.contract.screen.Language;
import vn.motcua.contract.screen.PaymentProgress;
import vn.motcua.contract.screen.PrintState;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.VisitorAction;

/**
 * K25, over the dossier whose fees are paid. It never believes that somebody has paid: only the
 * province says so, and may say it at any time, also when nobody waits for it any more.
 */
final class PayFlow {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Stage stage;
    private Instant since = Instant.MAX;
    private boolean isAtDesk;
    private boolean isTold;

    PayFlow(Stage stage) {
        this.stage = stage;
    }

    void start(ScreenState.DossierShown shown) {
        bill(shown.dossier().code())
                .filter(bill -> bill.missingDong() > 0)
                .ifPresent(bill -> {
                    since = stage.parts.steady().instant();
                    isAtDesk = bill.code().isEmpty();
                    stage.cover(
                            new CounterState.Payment(
                                    bill, progress(bill, since), new PrintState.NotAsked()));
                });
    }

    void act(CounterState.Payment shown, VisitorAction action) {
        switch (action) {
            case VisitorAction.Choose(String option) when option.equals("more") -> {
                since = stage.parts.steady().instant();
                isAtDesk = shown.bill().code().isEmpty();
                look(shown, since);
            }
            case VisitorAction.Choose(String option) when option.equals("desk") -> {
                isAtDesk = true;
                print(shown.bill());
            }
            case VisitorAction.Continue() -> leave();
            default -> {}
        }
    }

    /** Back to the dossier, which costs what is left. */
    void leave() {
        stage.uncover();
        if (stage.state() instanceof ScreenState.DossierShown shown) {
            stage.replace(withDue(shown));
        }
    }

    ScreenState.DossierShown withDue(ScreenState.DossierShown shown) {
        return shown.due(bill(shown.dossier().code()).map(Bill::missingDong).orElse(0L));
    }

    /** The province told of bills; looked at with the next tick, whatever lies over the screen. */
    void billsChanged() {
        isTold = true;
        if (stage.state() instanceof ScreenState.DossierShown shown
                && !withDue(shown).equals(shown)) {
            stage.replace(withDue(shown));
        }
    }

    void tick(Instant now) {
        if (stage.state() instanceof CounterState.Payment shown
                && (isTold || shown.progress() == PaymentProgress.WAITING)) {
            isTold = false;
            look(shown, now);
        }
    }

    private void look(CounterState.Payment shown, Instant now) {
        Bill bill = lastTold(shown.bill());
        PaymentProgress progress = progress(bill, now);
        if (progress != shown.progress() || !bill.equals(shown.bill())) {
            stage.replace(new CounterState.Payment(bill, progress, shown.print()));
            if (isPaid(progress) && !isPaid(shown.progress())) {
                print(bill);
            }
        }
    }

    /** As the province told it last. */
    private Bill lastTold(Bill shown) {
        return bill(shown.dossier())
                .filter(bill -> bill.reference().equals(shown.reference()))
                .orElse(shown);
    }

    private Optional<Bill> bill(DossierCode dossier) {
        return stage.parts.counter().bill(dossier);
    }

    private PaymentProgress progress(Bill bill, Instant now) {
        if (bill.state() == BillState.PAID) {
            return PaymentProgress.RECEIVED;
        }
        if (bill.state() == BillState.OVERPAID) {
            return PaymentProgress.TOO_MUCH;
        }
        if (isAtDesk || bill.state() == BillState.WAIVED) {
            return PaymentProgress.AT_DESK;
        }
        if (bill.state() == BillState.SHORT) {
            return PaymentProgress.WRONG_AMOUNT;
        }
        return now.isBefore(since.plus(PATIENCE))
                ? PaymentProgress.WAITING
                : PaymentProgress.NOT_SEEN;
    }

    private static boolean isPaid(PaymentProgress progress) {
        return progress == PaymentProgress.RECEIVED || progress == PaymentProgress.TOO_MUCH;
    }

    private void print(Bill bill) {
        Instant now = stage.parts.steady().instant();
        var printing =
                new CounterState.Payment(bill, progress(bill, now), new PrintState.Printing());
        stage.replace(printing);
        Language language = stage.display().language();
        Thread _ =
                stage.inBackground(
                        "fee-slip",
                        () -> {
                            PrintState done =
                                    SlipPrinting.of(stage.parts.printing().fee(bill, language));
                            return () -> printed(bill, done);
                        });
    }

    private void printed(Bill bill, PrintState done) {
        if (stage.state() instanceof CounterState.Payment shown
                && shown.bill().reference().equals(bill.reference())) {
            stage.replace(new CounterState.Payment(shown.bill(), shown.progress(), done));
        }
    }
}
