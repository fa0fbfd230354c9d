package vn.motcua.province.petition;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often each address has sent something in the last hour; nobody has to say who she is. */
public final class Senders {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int KNOWN_MAX = 10_000;

    private final int perHour;
    private final InstantSource clock;

    /** The oldest are forgotten. */
    private final Map<String, Deque<Instant>> sent =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
                    return size() > KNOWN_MAX;
                }
            };

    public Senders(int perHour, InstantSource clock) {
        this.perHour = perHour;
        this.clock = clock;
    }

    /** Counts it, unless it is one too many. */
    public synchronized boolean maySend(String address) {
        Instant now = clock.instant();
        Deque<Instant> times = sent.computeIfAbsent(address, _ -> new ArrayDeque<>());
        times.removeIf(each -> each.isBefore(now.minus(HOUR)));
        boolean may = times.size() < perHour;
        if (may) {
            times.add(now);
        }
        return may;
    }
}
