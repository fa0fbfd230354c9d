package vn.motcua.device.simulated.office;

import java.util.List;
import vn.motcua.device.office.IppAttribute;

/** One job of the simulated office printer. Its mechanism locks. */
final class OfficeJob {
    static final int PENDING = 3;
    static final int PROCESSING = 5;
    static final int STOPPED = 6;
    static final int CANCELED = 7;
    static final int ABORTED = 8;
    static final int COMPLETED = 9;

    private final int number;
    private final String name;
    private final byte[] document;
    private int state = PENDING;
    private String reason = "none";
    private long begunNanos;

    OfficeJob(int number, String name, byte[] document) {
        this.number = number;
        this.name = name;
        this.document = document;
    }

    int number() {
        return number;
    }

    byte[] document() {
        return document;
    }

    boolean isEnded() {
        return state >= CANCELED;
    }

    /** How long its sheet has been on its way. */
    long processingNanos() {
        if (state == PENDING) {
            begunNanos = System.nanoTime();
        }
        state = PROCESSING;
        return System.nanoTime() - begunNanos;
    }

    /** Its sheet stays where it is. */
    void stop() {
        state = STOPPED;
    }

    void end(int how, String why) {
        if (!isEnded()) {
            state = how;
            reason = why;
        }
    }

    List<IppAttribute> attributes() {
        return List.of(
                IppAttribute.number("job-id", number),
                IppAttribute.name("job-name", name),
                IppAttribute.enumerated("job-state", state),
                IppAttribute.keywords("job-state-reasons", reason));
    }
}
