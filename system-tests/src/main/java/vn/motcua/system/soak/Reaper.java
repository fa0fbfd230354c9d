package vn.motcua.system.soak;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import vn.motcua.contract.screen.VisitorAction;

/** Kills a server a moment after a touch, whatever it is doing then. */
final class Reaper implements HurriedVisitor.Observer, AutoCloseable {
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final Class<? extends VisitorAction> touch;
    private final int micros;
    private final Runnable kill;
    private int submissionsBefore;
    private volatile boolean hasStruck;

    /**
     * @param submissionsBefore how many submissions are left alone
     * @param micros from the touch to the kill
     */
    Reaper(Class<? extends VisitorAction> touch, int submissionsBefore, int micros, Runnable kill) {
        this.touch = touch;
        this.submissionsBefore = submissionsBefore;
        this.micros = micros;
        this.kill = kill;
    }

    @Override
    public void touching(VisitorAction action) {
        if (submissionsBefore == 0 && touch.isInstance(action)) {
            submissionsBefore--;
            var _ = timer.schedule(this::strike, micros, TimeUnit.MICROSECONDS);
        } else if (action instanceof VisitorAction.HandIn) {
            submissionsBefore--;
        }
    }

    private void strike() {
        hasStruck = true;
        kill.run();
    }

    boolean hasStruck() {
        return hasStruck;
    }

    @Override
    public void close() {
        var _ = timer.shutdownNow();
    }
}
