package vn.motcua.local.line;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vn.motcua.contract.sync.Admission;
import vn.motcua.local.event.Event;
import vn.motcua.local.event.EventLog;
import vn.motcua.local.event.SafeWord;

/**
 * One thread that finds out whether the line stands: within 5 s that it went, within 3 s that it
 * came back.
 */
final class LineWatch implements AutoCloseable {
    private static final EventLog EVENTS = EventLog.of(LineWatch.class);
    private static final Duration EVERY = Duration.ofSeconds(2);
    private static final Duration EVERY_WHEN_NOT_ADMITTED = Duration.ofSeconds(10);
    private static final Duration CLOSE_MAX = Duration.ofSeconds(5);

    private final Calls calls;
    private final Enroller enroller;
    private final LineMonitor monitor;
    private @Nullable Thread thread;

    LineWatch(Calls calls, Enroller enroller, LineMonitor monitor) {
        this.calls = calls;
        this.enroller = enroller;
        this.monitor = monitor;
    }

    synchronized void start() {
        if (thread == null) {
            thread = Thread.ofVirtual().name("line").start(this::run);
        }
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
            while (!Thread.currentThread().isInterrupted()) {
                try {
                    look();
                } catch (RuntimeException bug) { // boundary: the watch outlives a bug
                    EVENTS.log(
                            new Event.ThreadFailed(
                                    new SafeWord("line"),
                                    new SafeWord(bug.getClass().getSimpleName())));
                }
                calls.awaitDoubt(pause());
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private Duration pause() {
        LineState state = monitor.state();
        return state.online() && state.admission() != Admission.ACTIVE
                ? EVERY_WHEN_NOT_ADMITTED
                : EVERY;
    }

    private void look() throws InterruptedException {
        LineState state = monitor.state();
        if (state.online() && state.admission() == Admission.ACTIVE) {
            if (!calls.isAlive()) {
                goOffline();
            }
            return;
        }
        boolean answered = calls.probe();
        if (!answered) {
            goOffline();
        } else if (mayEnrol(monitor.state().admission()) && enroller.enrol()) {
            boolean _ = calls.probe();
        }
    }

    private static boolean mayEnrol(Admission admission) {
        return admission == Admission.UNKNOWN_KIOSK || admission == Admission.BAD_SIGNATURE;
    }

    private void goOffline() {
        monitor.offline();
        calls.giveUpLongPoll();
    }
}
