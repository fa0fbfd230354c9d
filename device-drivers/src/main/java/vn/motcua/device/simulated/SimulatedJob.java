package vn.motcua.device.simulated;

import java.time.Duration;

/** One job of the simulated scanner. Its feeder locks. */
final class SimulatedJob {
    private static final Duration PULL_WAIT = Duration.ofSeconds(8);

    private final boolean fromFeeder;
    private final int faultyPage;
    private String state = "Processing";
    private long lastPullNanos = System.nanoTime();
    private boolean hasWaited;
    private int pages;

    /**
     * @param faultyPage the page that a fault of pages hits, counted from 1
     */
    SimulatedJob(boolean fromFeeder, int faultyPage) {
        this.fromFeeder = fromFeeder;
        this.faultyPage = faultyPage;
    }

    /** Whether the first request for a page is still to be put off. */
    boolean mustWait() {
        boolean isFirst = !hasWaited;
        hasWaited = true;
        return isFirst;
    }

    boolean isRunning() {
        return state.equals("Processing");
    }

    /** Ends a job whose client went away, as scanners do. */
    void forgetIfAbandoned() {
        if (System.nanoTime() - lastPullNanos > PULL_WAIT.toNanos()) {
            end("Aborted");
        }
    }

    boolean isGlassDone() {
        return !fromFeeder && pages == 1;
    }

    void count() {
        lastPullNanos = System.nanoTime();
        pages++;
    }

    void end(String how) {
        if (isRunning()) {
            state = how;
        }
    }

    String state() {
        return state;
    }

    int pages() {
        return pages;
    }

    int faultyPage() {
        return faultyPage;
    }
}
