package vn.motcua.local.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.dossier.DossierStatus;
import vn.motcua.contract.dossier.Holder;
import vn.motcua.contract.dossier.NationalStatus;
import vn.motcua.contract.dossier.Procedure;
import vn.motcua.contract.dossier.Promise;
import vn.motcua.contract.dossier.StatusChange;
import vn.motcua.contract.dossier.SupplementRequest;
import vn.motcua.contract.payment.Bill;
import vn.motcua.contract.payment.FeeLine;
import vn.motcua.contract.screen.CounterState;
import vn.motcua.contract.screen.PaymentProgress;
import vn.motcua.contract.screen.PrintState;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.device.printer.PrintOutcome;

/** Who pays is told the truth: never that it came when it did not, never to pay twice. */
class PayTest {
    private static final DossierCode CODE = new DossierCode("H56.12-261120-0007");

    @TempDir Path folder;
    private FakeKiosk kiosk;

    @BeforeEach
    void open() throws Exception {
        kiosk = new FakeKiosk(folder);
        var status = DossierStatus.of(NationalStatus.PAYMENT_ASKED);
        kiosk.dossiers.put(
                CODE,
                new Dossier(
                        CODE,
                        "",
                        1,
                        new Procedure("1.001193", "Đăng ký khai sinh"),
                        "Nguyễn T*** M***",
                        status,
                        Holder.NOBODY,
                        new Promise.Open(),
                        "Quầy số 4",
                        new SupplementRequest.Nothing(),
                        List.of(new StatusChange(status, Holder.NOBODY, FakeKiosk.START, "")),
                        FakeKiosk.START));
        tell(0);
        kiosk.code(CODE.value());
        assertThat(kiosk.await(ScreenState.DossierShown.class).dueDong()).isEqualTo(30_000);
        kiosk.touch(new VisitorAction.Pay());
    }

    private void tell(long received) {
        tell(received, "000201…");
    }

    private void tell(long received, String code) {
        kiosk.memory.bill =
                Optional.of(
                        new Bill(
                                "MC7K2Q9PXW34",
                                CODE,
                                1 + received,
                                List.of(new FeeLine("Lệ phí", 30_000)),
                                "Kho bạc",
                                code,
                                received,
                                false,
                                FakeKiosk.START));
        kiosk.visit.counterChanged();
        kiosk.pass(Duration.ofSeconds(1));
    }

    private CounterState.Payment payment() {
        return (CounterState.Payment) kiosk.state();
    }

    @Test
    void money_that_came_is_told_and_printed_without_a_touch() throws Exception {
        assertThat(payment().progress()).isEqualTo(PaymentProgress.WAITING);

        tell(30_000);

        CounterState.Payment paid =
                kiosk.await(
                        CounterState.Payment.class,
                        shown -> shown.print() instanceof PrintState.Printed);
        assertThat(paid.progress()).isEqualTo(PaymentProgress.RECEIVED);
        assertThat(kiosk.printing.feesPrinted).hasSize(1);
    }

    @Test
    void nobody_is_hurried_while_she_pays_and_after_five_minutes_she_is_told_not_to_pay_again() {
        kiosk.pass(Duration.ofSeconds(298));
        assertThat(payment().progress()).isEqualTo(PaymentProgress.WAITING);

        kiosk.pass(Duration.ofSeconds(5));
        assertThat(payment().progress()).isEqualTo(PaymentProgress.NOT_SEEN);

        kiosk.touch(new VisitorAction.Choose("more"));
        assertThat(payment().progress()).isEqualTo(PaymentProgress.WAITING);
    }

    @Test
    void money_that_comes_late_is_told_all_the_same() {
        kiosk.pass(Duration.ofSeconds(305));

        tell(30_000);

        assertThat(payment().progress()).isEqualTo(PaymentProgress.RECEIVED);
    }

    @Test
    void too_little_and_too_much_are_not_called_paid() {
        tell(20_000);
        assertThat(payment().progress()).isEqualTo(PaymentProgress.WRONG_AMOUNT);

        tell(60_000);
        assertThat(payment().progress()).isEqualTo(PaymentProgress.TOO_MUCH);
    }

    @Test
    void the_desk_takes_money_too_and_a_printer_without_paper_keeps_nobody_from_it()
            throws Exception {
        kiosk.printing.nextPrints.add(new PrintOutcome.NotPrinted(DeviceFault.PAPER_OUT, false));

        kiosk.touch(new VisitorAction.Choose("desk"));

        kiosk.await(
                CounterState.Payment.class,
                shown ->
                        shown.progress() == PaymentProgress.AT_DESK
                                && shown.print() instanceof PrintState.NotPrinted);
        kiosk.touch(new VisitorAction.Continue());
        assertThat(kiosk.await(ScreenState.DossierShown.class).dueDong()).isEqualTo(30_000);
    }

    @Test
    void where_no_bank_takes_fees_she_is_sent_to_the_desk_at_once() {
        kiosk.touch(new VisitorAction.Back());
        tell(0, "");

        kiosk.touch(new VisitorAction.Pay());

        assertThat(payment().progress()).isEqualTo(PaymentProgress.AT_DESK);
    }

    @Test
    void what_is_paid_is_not_asked_for_again() throws Exception {
        tell(30_000);
        var _ =
                kiosk.await(
                        CounterState.Payment.class,
                        shown -> shown.print() instanceof PrintState.Printed);

        kiosk.touch(new VisitorAction.Continue());

        assertThat(kiosk.await(ScreenState.DossierShown.class).dueDong()).isZero();
        kiosk.touch(new VisitorAction.Pay());
        assertThat(kiosk.state()).isInstanceOf(ScreenState.DossierShown.class);
    }
}
