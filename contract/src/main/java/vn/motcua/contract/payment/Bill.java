package vn.motcua.contract.payment;

import java.time.Instant;
import java.util.List;
import vn.motcua.contract.dossier.DossierCode;

/**
 * What a dossier costs, and what came in for it. Where it stands follows from these two alone, so
 * that no order in which a bank tells of its transfers can make it wrong.
 *
 * @param reference stands in the transfer's purpose; never given twice
 * @param version grows with every change; a lower one never replaces a higher one
 * @param lines never empty
 * @param payee who gets the money, with the bank; empty where only the desk takes it
 * @param code what a bank's app reads; empty where only the desk takes money
 * @param receivedDong by transfer and at the desk together
 * @param waived whether the office gave up asking for it
 */
public record Bill(
        String reference,
        DossierCode dossier,
        long version,
        List<FeeLine> lines,
        String payee,
        String code,
        long receivedDong,
        boolean waived,
        Instant changedAt) {
    public Bill {
        lines = List.copyOf(lines);
        if (lines.isEmpty() || receivedDong < 0) {
            throw new IllegalArgumentException("bill %s asks for nothing".formatted(reference));
        }
    }

    /** What is asked for in all; nothing once the office gave it up. */
    public long askedDong() {
        return waived ? 0 : lines.stream().mapToLong(FeeLine::dong).sum();
    }

    public BillState state() {
        long asked = askedDong();
        if (receivedDong > asked) {
            return BillState.OVERPAID;
        }
        if (waived) {
            return BillState.WAIVED;
        }
        if (receivedDong == asked) {
            return BillState.PAID;
        }
        return receivedDong == 0 ? BillState.OPEN : BillState.SHORT;
    }

    /** What is still missing; 0 when nothing is asked for any more. */
    public long missingDong() {
        return Math.max(0, askedDong() - receivedDong);
    }

    /** What the office has to give back. */
    public long surplusDong() {
        return Math.max(0, receivedDong - askedDong());
    }
}
