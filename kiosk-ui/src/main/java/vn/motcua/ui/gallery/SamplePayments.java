package vn.motcua.ui.gallery;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.payment.Bill;
import vn.motcua.contract.payment.FeeLine;
import vn.motcua.contract.screen.CounterState;
import vn.motcua.contract.screen.PaymentProgress;
import vn.motcua.contract.screen.PrintState;
import vn.motcua.contract.screen.ScreenState;

/** Sample state of K25. */
final class SamplePayments {
    private static final long ASKED = 30_000;
    private static final String CODE =
            "00020101021238560010A0000007270126000697041501120000000123450208QRIBFTTA5303704"
                    + "5405300005802VN62160812MC7K2Q9PXW346304F4B0";

    private SamplePayments() {}

    static void addTo(Map<String, ScreenState> states) {
        for (PaymentProgress progress : PaymentProgress.values()) {
            boolean isSlipOut = received(progress) >= ASKED || progress == PaymentProgress.AT_DESK;
            PrintState print = isSlipOut ? new PrintState.Printed() : new PrintState.NotAsked();
            states.put(
                    "K25-" + progress.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    new CounterState.Payment(bill(received(progress)), progress, print));
        }
    }

    private static long received(PaymentProgress progress) {
        return switch (progress) {
            case WAITING, NOT_SEEN, AT_DESK -> 0;
            case WRONG_AMOUNT -> 20_000;
            case RECEIVED -> ASKED;
            case TOO_MUCH -> 2 * ASKED;
        };
    }

    private static Bill bill(long receivedDong) {
        return new Bill(
                "MC7K2Q9PXW34",
                new DossierCode("H56-260310-0001"),
                1,
                List.of(
                        new FeeLine("Lệ phí cấp bản sao trích lục hộ tịch", 24_000),
                        new FeeLine("Phí chứng thực", 6_000)),
                "Trung tâm Phục vụ hành chính công phường Mẫu – VietinBank",
                CODE,
                receivedDong,
                false,
                SampleStates.NOW);
    }
}
