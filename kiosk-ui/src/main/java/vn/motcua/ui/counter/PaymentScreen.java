package vn.motcua.ui.counter;

import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import vn.motcua.contract.payment.Bill;
import vn.motcua.contract.payment.BillState;
import vn.motcua.contract.screen.CounterState;
import vn.motcua.contract.screen.PaymentProgress;
import vn.motcua.contract.screen.PrintState;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.ui.control.Desk;
import vn.motcua.ui.control.Page;
import vn.motcua.ui.control.QrPicture;

/** K25: what is to be paid, the code to pay it by, and what has come in. */
final class PaymentScreen {
    private static final double QR_MM = 90;

    private final Desk desk;

    PaymentScreen(Desk desk) {
        this.desk = desk;
    }

    Page page(CounterState.Payment payment) {
        Bill bill = payment.bill();
        PaymentProgress progress = payment.progress();
        Page page =
                new Page()
                        .add(
                                desk.answer(desk.word("payment.title", money(bill.askedDong()))),
                                desk.notice(
                                        tint(progress),
                                        icon(progress),
                                        desk.label(words(bill, progress), "progress", "answer")));
        if (mayBeScanned(progress)) {
            page.add(
                    new QrPicture(bill.code(), desk.tokens().grown(QR_MM)),
                    desk.field(desk.word("payment.payee"), bill.payee(), "payee"));
        }
        page.add(
                desk.label(desk.word("payment.lines", lines(bill)), "lines"),
                desk.field(desk.word("payment.reference"), bill.reference(), "reference"));
        if (!(payment.print() instanceof PrintState.NotAsked)) {
            page.add(desk.label(desk.printed("fee", payment.print()), "fee-slip", "strong"));
        }
        return page.action(actions(bill, progress));
    }

    /** Once money has come nobody is shown a code that could be paid a second time. */
    private static boolean mayBeScanned(PaymentProgress progress) {
        return progress == PaymentProgress.WAITING || progress == PaymentProgress.NOT_SEEN;
    }

    private Button[] actions(Bill bill, PaymentProgress progress) {
        Button again = desk.button("more-time", desk.word("payment.more"), choose("more"));
        Button atDesk = desk.button("at-desk", desk.word("payment.desk"), choose("desk"));
        Button on = desk.primary("continue", desk.word("button.continue"), CONTINUE);
        return switch (progress) {
            case WAITING -> new Button[] {desk.back(), atDesk};
            case NOT_SEEN -> new Button[] {desk.back(), again, atDesk};
            case WRONG_AMOUNT -> new Button[] {desk.back(), atDesk};
            case AT_DESK -> {
                boolean byCode = !bill.code().isEmpty() && bill.state() == BillState.OPEN;
                Button code = desk.button("by-code", desk.word("payment.again"), choose("more"));
                yield byCode ? new Button[] {code, on} : new Button[] {on};
            }
            case RECEIVED, TOO_MUCH -> new Button[] {on};
        };
    }

    private static final VisitorAction CONTINUE = new VisitorAction.Continue();

    private static VisitorAction choose(String option) {
        return new VisitorAction.Choose(option);
    }

    private static String tint(PaymentProgress progress) {
        return switch (progress) {
            case RECEIVED -> "success";
            case TOO_MUCH, NOT_SEEN, WRONG_AMOUNT -> "warn";
            case WAITING, AT_DESK -> "info";
        };
    }

    private static String icon(PaymentProgress progress) {
        return switch (progress) {
            case RECEIVED -> "done";
            case TOO_MUCH, NOT_SEEN, WRONG_AMOUNT -> "warning";
            case WAITING -> "phone";
            case AT_DESK -> "place";
        };
    }

    private String words(Bill bill, PaymentProgress progress) {
        String key =
                bill.state() == BillState.WAIVED
                        ? "payment.waived"
                        : "payment." + progress.name().toLowerCase(Locale.ROOT);
        return desk.word(
                key,
                money(progress == PaymentProgress.AT_DESK ? bill.missingDong() : bill.askedDong()),
                money(bill.receivedDong()),
                desk.config().centre().helpDesk(),
                money(bill.surplusDong()),
                desk.moments().time(bill.changedAt()));
    }

    private String lines(Bill bill) {
        return bill.lines().stream()
                .map(line -> line.name() + " " + money(line.dong()))
                .collect(Collectors.joining(", "));
    }

    private String money(long dong) {
        return desk.moments().money(dong);
    }
}
