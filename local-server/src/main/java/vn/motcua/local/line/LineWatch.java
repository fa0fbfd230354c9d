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
    private static final Duration CLOSE_MAX = Duration.ofSeconds(5);

    private final Calls calls;
    private final Enroller enroller;
    private final LineMonitor monitor;
    private final SealingKeyQuestion sealingKey;
    private final Pauses pauses;
    private final Pace pace;
    private @Nullable Thread thread;

    LineWatch(
            Calls calls,
            Enroller enroller,
            LineMonitor monitor,
            SealingKeyQuestion sealingKey,
            Pauses pauses) {
        this.calls = calls;
        this.enroller = enroller;
        this.monitor = monitor;
        this.sealingKey = sealingKey;
        this.pauses = pauses;
        pace = pauses.pace();
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
            boolean isDoubtful = true;
            while (!Thread.currentThread().isInterrupted()) {
                try {
                    look(isDoubtful);
                    calls.forgetDoubts();
                    if (isAdmitted()) {
                        if (enroller.changeKey()) {
                            boolean _ = calls.probe(pace.answerMax()); // ends the old key
                        }
                        sealingKey.askIfDue(pace.answerMax());
                    }
                } catch (RuntimeException bug) { // boundary: the watch outlives a bug
                    EVENTS.log(
                            new Event.ThreadFailed(
                                    new SafeWord("line"),
                                    new SafeWord(bug.getClass().getSimpleName())));
                }
                isDoubtful = calls.awaitDoubt(pauses.next(monitor.state()));
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void look(boolean isDoubtful) throws InterruptedException {
        if (!isDoubtful && isAdmitted()) {
            if (!calls.isAlive(pace.answerMax())) {
                goOffline();
            }
            return;
        }
        boolean answered = calls.probe(pace.answerMax());
        if (answered && isBadSignature() && enroller.triesOtherKey()) {
            answered = calls.probe(pace.answerMax());
        }
        if (!answered) {
            goOffline();
        } else if (mayEnrol(monitor.state().admission()) && enroller.enrol()) {
            boolean _ = calls.probe(pace.answerMax());
        }
    }

    private boolean isAdmitted() {
        LineState state = monitor.state();
        return state.online() && state.admission() == Admission.ACTIVE;
    }

    private boolean isBadSignature() {
        return monitor.state().admission() == Admission.BAD_SIGNATURE;
    }

    private static boolean mayEnrol(Admission admission) {
        return admission == Admission.UNKNOWN_KIOSK || admission == Admission.BAD_SIGNATURE;
    }

    private void goOffline() {
        monitor.offline();
        calls.giveUpLongPoll();
    }
}
