package vn.motcua.system.bench.outbox;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;

/** Says something short every few seconds while something large is on its way. */
final class BriefMessages {
    private static final Duration EVERY = Duration.ofSeconds(3);
    private static final long BYTES_EACH = 400;

    private final QueuedKiosk kiosk;
    private final Map<UUID, Long> begun = new ConcurrentHashMap<>();
    private final List<Long> waits = new CopyOnWriteArrayList<>();
    private volatile boolean isOver;

    /**
     * @param onArrival told when the large one is there
     */
    BriefMessages(QueuedKiosk kiosk, UUID large, Runnable onArrival) {
        this.kiosk = kiosk;
        kiosk.outbox()
                .onTaken(id -> {
                    Long since = begun.get(id);
                    if (since != null) {
                        boolean _ = waits.add(System.nanoTime() - since);
                    }
                    if (id.equals(large)) {
                        isOver = true;
                        onArrival.run();
                    }
                });
    }

    void begin() {
        Thread _ =
                Thread.ofVirtual()
                        .start(() -> {
                            while (!isOver) {
                                long now = System.nanoTime();
                                Long _ = begun.put(kiosk.report(), now);
                                LockSupport.parkNanos(EVERY.toNanos());
                            }
                        });
    }

    List<Long> waits() {
        return List.copyOf(waits);
    }

    long bytes() {
        return BYTES_EACH * waits.size();
    }
}
