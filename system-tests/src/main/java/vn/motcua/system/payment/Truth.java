package vn.motcua.system.payment;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import vn.motcua.province.payment.BankTransfer;

/** What really happened, written down beside the province. */
final class Truth {
    private final Map<String, Fate> fates = new ConcurrentHashMap<>();
    private final Map<String, Long> moved = new ConcurrentHashMap<>();
    private final Queue<BankTransfer> late = new ConcurrentLinkedQueue<>();
    private final Queue<String> complaints = new ConcurrentLinkedQueue<>();
    private final AtomicLong strays = new AtomicLong();

    void begun(String reference, Fate fate) {
        Fate _ = fates.put(reference, fate);
    }

    void moved(String reference, long dong) {
        long _ = moved.merge(reference, dong, Long::sum);
    }

    void strayed() {
        long _ = strays.incrementAndGet();
    }

    void toldLater(BankTransfer transfer) {
        boolean _ = late.add(transfer);
    }

    void complain(String complaint) {
        boolean _ = complaints.add(complaint);
    }

    void expect(int wanted, int status, String what) {
        if (status != wanted) {
            complain("%s was answered %d, not %d".formatted(what, status, wanted));
        }
    }

    Map<String, Fate> fates() {
        return Map.copyOf(fates);
    }

    long moved(String reference) {
        return moved.getOrDefault(reference, 0L);
    }

    List<BankTransfer> late() {
        return List.copyOf(late);
    }

    List<String> complaints() {
        return List.copyOf(complaints);
    }

    long strays() {
        return strays.get();
    }
}
