package vn.motcua.local.feed;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import vn.motcua.contract.sync.FeedChange;
import vn.motcua.local.event.Event;
import vn.motcua.local.event.EventLog;
import vn.motcua.local.event.SafeWord;
import vn.motcua.local.feed.FeedReader.Turn;
import vn.motcua.local.storage.Database;

/** One thread that keeps this kiosk's copy of the streams equal to the province's. */
public final class FeedLane implements AutoCloseable {
    private static final EventLog EVENTS = EventLog.of(FeedLane.class);
    private static final Duration WAIT = Duration.ofSeconds(50);
    private static final Duration PAUSE_AFTER_BUG = Duration.ofSeconds(10);

    /** A province that answers at once though nothing is new must not be asked in a hot loop. */
    private static final Duration TURN_MIN = Duration.ofSeconds(1);

    private static final Duration CLOSE_MAX = Duration.ofSeconds(5);

    private final InstantSource clock;
    private final FeedReader reader;
    private final Backoff backoff;
    private final List<Consumer<Set<Class<? extends FeedChange>>>> listeners =
            new CopyOnWriteArrayList<>();
    private final Semaphore wakeUps = new Semaphore(0);
    private @Nullable Thread thread;

    /**
     * @param cache the database {@code cache.db}
     * @param random for the jitter of the pauses
     */
    public FeedLane(
            Database cache,
            FeedSource source,
            FeedApplier applier,
            InstantSource clock,
            RandomGenerator random) {
        this.clock = clock;
        reader = new FeedReader(cache, source, applier, clock);
        backoff = new Backoff(random);
    }

    public synchronized void start() {
        if (thread == null) {
            thread = Thread.ofVirtual().name("feed").start(this::run);
        }
    }

    /** Far positions are reached by it. */
    public void use(Shortcut shortcut) {
        reader.use(shortcut);
    }

    /** It looks whether what was read is still here. */
    public void use(SelfCheck check) {
        reader.use(check);
    }

    /** How many entries are kept as they came. */
    public long notUnderstood() {
        return reader.notUnderstood();
    }

    /** The province answers again: ask at once. */
    public void lineIsBack() {
        wakeUps.release();
    }

    /** Told on the lane's thread, after each commit, which kinds of changes it held. */
    public void onChanged(Consumer<Set<Class<? extends FeedChange>>> listener) {
        listeners.add(listener);
    }

    @Override
    public void close() {
        Thread running;
        synchronized (this) {
            running = thread;
            thread = null;
        }
        if (running == null) {
            return;
        }
        running.interrupt();
        try {
            boolean _ = running.join(CLOSE_MAX);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            readKept();
            while (!Thread.currentThread().isInterrupted()) {
                Duration pause = turn();
                if (wakeUps.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                    backoff.reset();
                    int _ = wakeUps.drainPermits();
                }
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void readKept() {
        try {
            reader.readKept(this::tell);
        } catch (RuntimeException bug) { // boundary: what was kept stays kept
            logBug(bug);
        }
    }

    /**
     * Asks once what is new and reads it; {@link #start} takes turns by itself.
     *
     * @return how long to wait before the next turn, unless the line comes back
     */
    public Duration turn() throws InterruptedException {
        Instant begun = clock.instant();
        try {
            return switch (reader.read(WAIT, this::tell)) {
                case Turn.Silent(Duration retryAfter) -> backoff.next(retryAfter);
                case Turn.Heard(boolean moved) -> {
                    backoff.reset();
                    Duration took = Duration.between(begun, clock.instant());
                    yield moved || took.compareTo(TURN_MIN) >= 0 ? Duration.ZERO : TURN_MIN;
                }
            };
        } catch (RuntimeException bug) { // boundary: the lane outlives a bug; the position stays
            logBug(bug);
            return PAUSE_AFTER_BUG;
        }
    }

    private static void logBug(RuntimeException bug) {
        EVENTS.log(
                new Event.ThreadFailed(
                        new SafeWord("feed"), new SafeWord(bug.getClass().getSimpleName())));
    }

    private void tell(Set<Class<? extends FeedChange>> kinds) {
        if (kinds.isEmpty()) {
            return;
        }
        listeners.forEach(each -> each.accept(kinds));
    }
}
