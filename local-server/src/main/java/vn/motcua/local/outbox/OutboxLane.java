package vn.motcua.local.outbox;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import vn.motcua.contract.sync.OutboxMessage;
import vn.motcua.local.event.Event;
import vn.motcua.local.event.EventLog;
import vn.motcua.local.event.SafeWord;
import vn.motcua.local.storage.Database;

/** Keeps the outbox empty; what is short does not wait for what is large. */
public final class OutboxLane implements AutoCloseable {
    private static final EventLog EVENTS = EventLog.of(OutboxLane.class);
    private static final Duration PAUSE_AFTER_BUG = Duration.ofSeconds(10);
    private static final Duration CLOSE_MAX = Duration.ofSeconds(5);

    private final Database kiosk;
    private final OutboxSender sender;
    private final List<Consumer<UUID>> listeners = new CopyOnWriteArrayList<>();
    private final Semaphore wakeUps = new Semaphore(0);
    private volatile boolean lineCameBack;
    private volatile boolean isTurning;
    private final Semaphore briefWakeUps = new Semaphore(0);
    private List<Thread> threads = List.of();

    public OutboxLane(Database kiosk, OutboxSender sender) {
        this.kiosk = kiosk;
        this.sender = sender;
    }

    public synchronized void start() {
        if (threads.isEmpty()) {
            threads =
                    List.of(
                            Thread.ofVirtual().name("outbox").start(this::run),
                            Thread.ofVirtual().name("outbox-brief").start(this::runBeside));
        }
    }

    /** Something new waits. */
    public void wake() {
        wakeUps.release();
        briefWakeUps.release();
    }

    /** The province answers again: try at once, without the pauses that earlier failures earned. */
    public void lineIsBack() {
        lineCameBack = true;
        wakeUps.release();
    }

    /** Appends a message that no other row belongs to and that may overtake all others. */
    public void append(OutboxMessage message) {
        append(message, message.id().toString());
    }

    /**
     * Appends a message that no other row belongs to, and wakes the lane.
     *
     * @param about see {@link OutboxRepository#append}
     */
    public void append(OutboxMessage message, String about) {
        boolean _ =
                kiosk.write(handle -> {
                    new OutboxRepository(handle).append(message, about);
                    return true;
                });
        wake();
    }

    /** The province may have lost what it had: it is told again what it does not have for good. */
    public void offerAgain() {
        int _ = sender.offerAgain();
        wake();
    }

    /** Told by the lane, after the commit, of each message that the province has. */
    public void onTaken(Consumer<UUID> listener) {
        listeners.add(listener);
    }

    @Override
    public void close() {
        List<Thread> running;
        synchronized (this) {
            running = threads;
            threads = List.of();
        }
        running.forEach(Thread::interrupt);
        try {
            for (Thread thread : running) {
                boolean _ = thread.join(CLOSE_MAX);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Duration pause = turn();
                boolean _ = wakeUps.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS);
                int _ = wakeUps.drainPermits();
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    /** Sends what is short while a turn lasts. Whatever goes wrong here, the turns try again. */
    private void runBeside() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                briefWakeUps.acquire();
                int _ = briefWakeUps.drainPermits();
                try {
                    if (isTurning) {
                        Optional<Duration> _ = sender.sendBrief(this::tell);
                    }
                } catch (RuntimeException bug) { // boundary: as in a turn
                    failed(bug);
                }
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(UUID taken) {
        listeners.forEach(each -> each.accept(taken));
    }

    private static void failed(RuntimeException bug) {
        EVENTS.log(
                new Event.ThreadFailed(
                        new SafeWord("outbox"), new SafeWord(bug.getClass().getSimpleName())));
    }

    /**
     * Sends what waits, once; {@link #start} takes turns by itself.
     *
     * @return how long to wait before the next turn, unless woken
     */
    public Duration turn() throws InterruptedException {
        if (lineCameBack) {
            lineCameBack = false;
            sender.forgetFailures();
        }
        isTurning = true;
        try {
            return sender.sendWaiting(this::tell);
        } catch (RuntimeException bug) { // boundary: the lane outlives a bug; messages stay
            failed(bug);
            return PAUSE_AFTER_BUG;
        } finally {
            isTurning = false;
        }
    }
}
