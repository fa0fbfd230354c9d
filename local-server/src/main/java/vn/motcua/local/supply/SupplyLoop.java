package vn.motcua.local.supply;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import vn.motcua.local.event.Event;
import vn.motcua.local.event.EventLog;
import vn.motcua.local.event.SafeWord;

/** A thread that fills a supply up every minute, and at once when it is woken. */
public final class SupplyLoop implements AutoCloseable {
    private static final EventLog EVENTS = EventLog.of(SupplyLoop.class);
    private static final long EVERY_SECONDS = 60;
    private static final Duration CLOSE_MAX = Duration.ofSeconds(5);

    /** Fetches what is missing, once. */
    public interface Supply {
        void fill() throws InterruptedException, IOException;
    }

    private final SafeWord name;
    private final Supply supply;
    private final Semaphore wakeUps = new Semaphore(0);
    private final Thread thread;

    /**
     * @param name of the thread and in the log, e.g. {@code numbers}
     */
    public SupplyLoop(String name, Supply supply) {
        this.name = new SafeWord(name);
        this.supply = supply;
        thread = Thread.ofVirtual().name(name).unstarted(this::run);
    }

    public void start() {
        thread.start();
    }

    /** Something is used up or newly wanted, or the line is back. */
    public void wake() {
        wakeUps.release();
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                tryToFill();
                boolean _ = wakeUps.tryAcquire(EVERY_SECONDS, TimeUnit.SECONDS);
                int _ = wakeUps.drainPermits();
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void tryToFill() throws InterruptedException {
        try {
            supply.fill();
        } catch (IOException | RuntimeException failed) { // boundary: what is here serves meanwhile
            EVENTS.log(
                    new Event.ThreadFailed(name, new SafeWord(failed.getClass().getSimpleName())));
        }
    }

    /** Ends the thread; waits at most five seconds for what it is doing. */
    @Override
    public void close() {
        thread.interrupt();
        try {
            if (thread.isAlive()) {
                boolean _ = thread.join(CLOSE_MAX);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
