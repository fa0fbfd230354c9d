package vn.motcua.system.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Virtual time, and threads of which one runs at a time: the programs of a simulation block and
 * wait as they do in life, but what comes next is decided by the time and a lot, so that the same
 * seed plays the same story. Who waits passes on to the next one directly, or goes on when that is
 * itself.
 */
final class Schedule {
    private static final Instant BEGIN = Instant.parse("2026-11-24T01:00:00Z");

    /** What a thread does. */
    interface Work {
        void run() throws InterruptedException;
    }

    /** A thread of a life. */
    private static final class Fiber {
        private final Life life;
        private final Semaphore go = new Semaphore(0);
        private @Nullable Turn next;

        Fiber(Life life) {
            this.life = life;
        }
    }

    private record Turn(long at, long lot, Fiber fiber) {}

    /** Something that a thread waits for. */
    static final class Signal {
        private boolean raised;
        private @Nullable Fiber waiting;
    }

    private final SplittableRandom random;
    private final PriorityQueue<Turn> turns =
            new PriorityQueue<>(Comparator.comparingLong(Turn::at).thenComparingLong(Turn::lot));
    private final Semaphore handedBack = new Semaphore(0);
    private long nanos;
    private long end;
    private long turnsTaken;
    private @Nullable Fiber running;
    private @Nullable Throwable surprise;

    Schedule(SplittableRandom random) {
        this.random = random;
    }

    Instant now() {
        return BEGIN.plusNanos(nanos);
    }

    Duration elapsed() {
        return Duration.ofNanos(nanos);
    }

    long turnsTaken() {
        return turnsTaken;
    }

    /** Lets a life have one more thread, which begins after a while. */
    void start(Life life, Duration delay, Work work) {
        Fiber fiber = new Fiber(life);
        enqueue(fiber, delay);
        var _ = Thread.ofVirtual().start(() -> live(fiber, work));
    }

    /** Lets that time pass for the running thread. */
    void pause(Duration time) {
        Fiber fiber = running();
        enqueue(fiber, time);
        handBack(fiber);
    }

    /** Waits until somebody raises the signal, at most so long; false if nobody did. */
    boolean await(Signal signal, Duration most) {
        if (!signal.raised) {
            Fiber fiber = running();
            signal.waiting = fiber;
            enqueue(fiber, most);
            try {
                handBack(fiber);
            } finally {
                signal.waiting = null;
            }
        }
        boolean wasRaised = signal.raised;
        signal.raised = false;
        return wasRaised;
    }

    void raise(Signal signal) {
        signal.raised = true;
        Fiber waiting = signal.waiting;
        if (waiting != null && waiting.next != null) {
            boolean _ = turns.remove(waiting.next);
            enqueue(waiting, Duration.ZERO);
        }
    }

    /** Lets the story go on; called by the one who watches it. */
    void run(Duration time) {
        end = nanos + time.toNanos();
        pass();
        nanos = end;
    }

    /** Ends all threads; every life must be over. */
    void finish() {
        if (turns.stream().anyMatch(turn -> !turn.fiber().life.isOver())) {
            throw new IllegalStateException("a life goes on after the end");
        }
        end = Long.MAX_VALUE;
        pass();
    }

    /** Lets the threads take their turns until there is none before the end. */
    private void pass() {
        Fiber first = take();
        if (first != null) {
            first.go.release();
            handedBack.acquireUninterruptibly();
        }
        running = null;
        if (surprise != null) {
            Throwable found = surprise;
            surprise = null;
            throw new IllegalStateException("a simulated program failed", found);
        }
    }

    /** Whose turn it is now; null if that is the watcher's. */
    private @Nullable Fiber take() {
        if (surprise != null || turns.isEmpty() || turns.element().at() > end) {
            return null;
        }
        Turn turn = turns.remove();
        nanos = turn.at();
        turn.fiber().next = null;
        running = turn.fiber();
        turnsTaken++;
        return turn.fiber();
    }

    private void live(Fiber fiber, Work work) {
        fiber.go.acquireUninterruptibly();
        try {
            if (!fiber.life.isOver()) {
                work.run();
            }
        } catch (Stopped died) {
            // As a program that is killed ends.
        } catch (Throwable found) { // boundary: the watcher must hear of it
            surprise = found;
        } finally {
            wake(take());
        }
    }

    private void wake(@Nullable Fiber next) {
        (next == null ? handedBack : next.go).release();
    }

    private void handBack(Fiber fiber) {
        Fiber next = take();
        if (next != fiber) {
            wake(next);
            fiber.go.acquireUninterruptibly();
        }
        if (fiber.life.isOver()) {
            throw new Stopped();
        }
    }

    private void enqueue(Fiber fiber, Duration delay) {
        Turn turn = new Turn(nanos + delay.toNanos(), random.nextLong(), fiber);
        fiber.next = turn;
        boolean _ = turns.add(turn);
    }

    private Fiber running() {
        if (running == null) {
            throw new IllegalStateException("only a thread of a life waits");
        }
        return running;
    }
}
