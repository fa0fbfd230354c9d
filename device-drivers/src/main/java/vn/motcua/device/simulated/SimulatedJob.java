package vn.motcua.device.simulated;

/** One job of the simulated scanner. Its feeder locks. */
final class SimulatedJob {
    private final boolean fromFeeder;
    private final int faultyPage;
    private String state = "Processing";
    private int pages;

    /**
     * @param faultyPage the page that a fault of pages hits, counted from 1
     */
    SimulatedJob(boolean fromFeeder, int faultyPage) {
        this.fromFeeder = fromFeeder;
        this.faultyPage = faultyPage;
    }

    boolean isRunning() {
        return state.equals("Processing");
    }

    boolean isGlassDone() {
        return !fromFeeder && pages == 1;
    }

    void count() {
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
