package vn.motcua.local.digest;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jdbi.v3.core.JdbiException;
import vn.motcua.contract.sync.FeedChange;
import vn.motcua.contract.sync.FeedEntry;
import vn.motcua.contract.sync.FeedPage;
import vn.motcua.contract.sync.StreamDigest;
import vn.motcua.contract.sync.StreamHeads.StreamHead;
import vn.motcua.local.digest.PartSource.DigestAnswer;
import vn.motcua.local.digest.PartSource.PartAnswer;
import vn.motcua.local.event.Event;
import vn.motcua.local.event.EventLog;
import vn.motcua.local.event.SafeWord;
import vn.motcua.local.feed.FeedApplier;
import vn.motcua.local.feed.SelfCheck;
import vn.motcua.local.storage.Database;

/**
 * Compares what is kept of each stream with what the province tells: at the start, every night, and
 * after a doubt. Of a stream that differs the parts that do are told again.
 */
public final class StreamCheck implements SelfCheck {
    private static final EventLog EVENTS = EventLog.of(StreamCheck.class);
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Duration NIGHT_BEGINS = Duration.ofHours(1);
    private static final Duration NIGHT = Duration.ofHours(4);
    private static final String ASKED_FOR = "dossiers";

    /** So long after it was asked for, the stream should have told it. */
    private static final Duration UNTOLD_MAX = Duration.ofMinutes(1);

    private static final Duration PAUSE_MIN = Duration.ofSeconds(1);
    private static final Duration PAUSE_MAX = Duration.ofMinutes(1);

    /** In a look, so that an alert does not wait for long. */
    private static final int PARTS_A_LOOK = 8;

    private static final int TRIES_A_PART = 3;

    private final Database cache;
    private final PartSource source;
    private final PartMending mending;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final Set<String> found = new HashSet<>();
    private final Map<String, Integer> tries = new HashMap<>();
    private Instant next = Instant.MIN;
    private Instant nextUntold = Instant.MIN;
    private Duration pause = PAUSE_MIN;
    private boolean isDone;

    /**
     * @param applier tells a part's things again
     * @param random for the time of the night, at which not all kiosks are to come
     */
    public StreamCheck(
            Database cache,
            PartSource source,
            FeedApplier applier,
            InstantSource clock,
            RandomGenerator random) {
        this.cache = cache;
        this.source = source;
        this.mending = new PartMending(cache, applier);
        this.clock = clock;
        this.random = random;
    }

    @Override
    public boolean isDue() {
        Instant now = clock.instant();
        // A clock that was set back makes the next look lie far away.
        return !now.isBefore(next)
                || next.isAfter(now.plus(Duration.ofDays(2)))
                || (isDone && isLeftUntold(now));
    }

    /**
     * A province that went back to a backup may have lost what it had answered. When nothing waits
     * to be told, nothing will have waited for long in a while.
     */
    private boolean isLeftUntold(Instant now) {
        if (now.isBefore(nextUntold) && !nextUntold.isAfter(now.plus(UNTOLD_MAX))) {
            return false;
        }
        if (cache.read(Holdings::isUntold)) {
            return cache.read(handle -> Holdings.isUntold(handle, now, UNTOLD_MAX));
        }
        nextUntold = now.plus(UNTOLD_MAX);
        return false;
    }

    /** Whether everything was compared and nothing is left to mend. */
    public boolean isDone() {
        return isDone && !cache.read(Holdings::isUntold);
    }

    @Override
    public void doubt() {
        begin();
        next = Instant.MIN;
    }

    @Override
    public Set<Class<? extends FeedChange>> look(List<StreamHead> ends)
            throws InterruptedException {
        if (isDone) {
            begin();
        }
        int before = found.size();
        Set<Class<? extends FeedChange>> kinds = new HashSet<>();
        for (StreamHead end : ends) {
            if (Holdings.STREAMS.contains(end.stream()) && !found.contains(end.stream())) {
                kinds.addAll(compare(end));
            }
        }
        rest(!kinds.isEmpty() || found.size() > before);
        return kinds;
    }

    private void begin() {
        isDone = false;
        found.clear();
        tries.clear();
        mending.finish();
        pause = PAUSE_MIN;
    }

    private void rest(boolean goesOn) {
        Instant now = clock.instant();
        if (found.containsAll(Holdings.STREAMS)) {
            isDone = true;
            next = tonight(now);
            return;
        }
        next = goesOn ? now : now.plus(pause);
        Duration longer = pause.multipliedBy(2);
        pause = goesOn ? PAUSE_MIN : longer.compareTo(PAUSE_MAX) < 0 ? longer : PAUSE_MAX;
    }

    private Instant tonight(Instant now) {
        return now.atZone(ZONE)
                .toLocalDate()
                .plusDays(1)
                .atStartOfDay(ZONE)
                .toInstant()
                .plus(NIGHT_BEGINS)
                .plusMillis(random.nextLong(NIGHT.toMillis()));
    }

    private Set<Class<? extends FeedChange>> compare(StreamHead end) throws InterruptedException {
        return switch (source.digest(end.stream(), end.epoch())) {
            case DigestAnswer.Digest(StreamDigest told) when told.at().equals(end) ->
                    mend(end, differing(end.stream(), told));
            // It grows while it is looked at.
            case DigestAnswer.Digest _, DigestAnswer.Silent _ -> Set.of();
            case DigestAnswer.None() -> {
                finish(end.stream());
                yield Set.of();
            }
        };
    }

    private List<Integer> differing(String stream, StreamDigest told) {
        List<Long> own = cache.read(handle -> Holdings.of(handle, stream).sums());
        List<Integer> differing = new ArrayList<>();
        for (int part = 0; part < StreamDigest.PARTS; part++) {
            if (!own.get(part).equals(told.sums().get(part))) {
                differing.add(part);
            }
        }
        return differing;
    }

    private Set<Class<? extends FeedChange>> mend(StreamHead end, List<Integer> differing)
            throws InterruptedException {
        String stream = end.stream();
        List<Integer> parts =
                differing.stream().filter(part -> triesOf(stream, part) < TRIES_A_PART).toList();
        if (parts.isEmpty()) {
            finish(stream);
            if (!differing.isEmpty()) {
                EVENTS.log(new Event.StreamDiffers(new SafeWord(stream), differing.size()));
            }
        }
        Set<Class<? extends FeedChange>> kinds = new HashSet<>();
        for (int part : parts.stream().limit(PARTS_A_LOOK).toList()) {
            Optional<List<FeedEntry>> told = told(end, part);
            if (told.isEmpty()) {
                return kinds;
            }
            int _ = tries.merge(stream + ' ' + part, 1, Integer::sum);
            kinds.addAll(mended(stream, part, told.get()));
        }
        return kinds;
    }

    private void finish(String stream) {
        boolean _ = found.add(stream);
        if (stream.equals(ASKED_FOR)) {
            boolean _ =
                    cache.write(handle -> {
                        Holdings.settle(handle, clock.instant(), UNTOLD_MAX);
                        return true;
                    });
        }
    }

    private int triesOf(String stream, int part) {
        return tries.getOrDefault(stream + ' ' + part, 0);
    }

    /** Empty if the province did not tell all of it. */
    private Optional<List<FeedEntry>> told(StreamHead end, int part) throws InterruptedException {
        List<FeedEntry> told = new ArrayList<>();
        long after = 0;
        while (source.part(end.stream(), end.epoch(), part, after)
                instanceof PartAnswer.Part(FeedPage page)) {
            boolean isUsable =
                    page.stream().equals(end.stream()) && page.epoch().equals(end.epoch());
            if (!isUsable || page.entries().isEmpty()) {
                return isUsable ? Optional.of(told) : Optional.empty();
            }
            told.addAll(page.entries());
            after = page.entries().getLast().position();
        }
        return Optional.empty();
    }

    private Set<Class<? extends FeedChange>> mended(String stream, int part, List<FeedEntry> told) {
        try {
            Set<Class<? extends FeedChange>> kinds = mending.mend(stream, part, told);
            EVENTS.log(new Event.PartMended(new SafeWord(stream), part));
            return kinds;
        } catch (JdbiException diskFailed) {
            throw diskFailed;
        } catch (RuntimeException badEntry) { // as the stream, it goes on without it
            return Set.of();
        }
    }
}
