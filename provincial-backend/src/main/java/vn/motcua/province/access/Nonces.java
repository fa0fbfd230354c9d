package vn.motcua.province.access;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/** Remembers each nonce for at least ten minutes and lets it pass once. */
final class Nonces {
    private static final Duration GENERATION = Duration.ofMinutes(10);

    private final ReentrantLock lock = new ReentrantLock();
    private Set<String> recent = new HashSet<>();
    private Set<String> older = Set.of();
    private Instant since = Instant.EPOCH;

    boolean isFirst(String kiosk, String nonce, Instant now) {
        lock.lock();
        try {
            if (Duration.between(since, now).abs().compareTo(GENERATION) > 0) {
                older = recent;
                recent = new HashSet<>();
                since = now;
            }
            String key = kiosk + ' ' + nonce;
            return !older.contains(key) && recent.add(key);
        } finally {
            lock.unlock();
        }
    }
}
