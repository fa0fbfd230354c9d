package vn.motcua.system.payment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import vn.motcua.contract.payment.Bill;
import vn.motcua.contract.payment.BillState;
import vn.motcua.contract.sync.FeedChange;
import vn.motcua.province.ProvincialBackend;
import vn.motcua.province.http.Json;

/** Compares what the province and its kiosks believe with the money that was moved. */
final class PaymentReckoning {
    private final ProvincialBackend province;
    private final Truth truth;

    PaymentReckoning(ProvincialBackend province, Truth truth) {
        this.province = province;
        this.truth = truth;
    }

    List<String> complaints() {
        List<String> complaints = new ArrayList<>(truth.complaints());
        Map<String, Bill> told = told(complaints);
        truth.fates()
                .forEach((reference, fate) -> {
                    Bill bill = province.cashier().bill(reference).orElseThrow();
                    long moved = truth.moved(reference);
                    BillState wanted = wanted(fate);
                    if (bill.receivedDong() != moved || bill.state() != wanted) {
                        complaints.add(
                                "%s: %s with %d dong, should be %s with %d"
                                        .formatted(
                                                fate,
                                                bill.state(),
                                                bill.receivedDong(),
                                                wanted,
                                                moved));
                    }
                    if (!bill.equals(told.get(reference))) {
                        complaints.add(
                                "%s: kiosks were told %s".formatted(fate, told.get(reference)));
                    }
                });
        long overpaid =
                truth.fates().values().stream()
                        .filter(f -> wanted(f) == BillState.OVERPAID)
                        .count();
        if (province.cashier().overpaid().size() != overpaid) {
            complaints.add("staff do not see every surplus");
        }
        if (strays() != truth.strays()) {
            complaints.add("staff see %d strays of %d".formatted(strays(), truth.strays()));
        }
        return complaints;
    }

    private static BillState wanted(Fate fate) {
        return switch (fate) {
            case PLAIN,
                    DOUBLED_CALL,
                    LATE_CALL,
                    LOST_CALL,
                    IN_TWO_PARTS,
                    REPLAYED,
                    NUMBER_REUSED,
                    WITH_WORDS_AROUND,
                    AT_DESK ->
                    BillState.PAID;
            case PAID_TWICE, TOO_MUCH, DESK_AND_BANK, WAIVED_THEN_PAID -> BillState.OVERPAID;
            case TOO_LITTLE -> BillState.SHORT;
            case FORGED, CHANGED_ON_THE_WAY, WITHOUT_REFERENCE, NEVER_PAID -> BillState.OPEN;
        };
    }

    private long strays() {
        return province.database()
                .read(handle ->
                        handle.createQuery(
                                        "SELECT count(*) FROM bank_transfer WHERE reference = ''")
                                .mapTo(Long.class)
                                .one());
    }

    /** The bills as a kiosk knows them that has read the whole stream. */
    private Map<String, Bill> told(List<String> complaints) {
        Map<String, Bill> told = new HashMap<>();
        for (String change : province.database().read(PaymentReckoning::changes)) {
            if (Json.read(change, FeedChange.class) instanceof FeedChange.BillChanged(Bill bill)) {
                Bill last = told.put(bill.reference(), bill);
                if (last != null && last.version() >= bill.version()) {
                    complaints.add("an older state of %s came later".formatted(bill.reference()));
                }
            }
        }
        return told;
    }

    private static List<String> changes(Handle handle) {
        return handle.createQuery(
                        """
                        SELECT change FROM feed
                        WHERE stream = 'bills' ORDER BY position
                        """)
                .mapTo(String.class)
                .list();
    }
}
