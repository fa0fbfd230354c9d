package vn.motcua.device.simulated.sane;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The paper of the simulated SANE scanner, and what is wrong with it. All methods lock. */
final class SaneTray {
    private static final int PAGES_BEFORE_JAM = 2;

    /** How a request for the next sheet ends. */
    sealed interface Pull {
        record Sheet(Path jpeg, boolean isFaulty) implements Pull {}

        record Refused(int status) implements Pull {}
    }

    private final Deque<Path> sheets = new ArrayDeque<>();
    private final Set<SaneFault> faults = EnumSet.noneOf(SaneFault.class);
    private boolean isStuck;

    synchronized void load(List<Path> jpegs) {
        sheets.addAll(jpegs);
    }

    synchronized int pages() {
        return sheets.size();
    }

    synchronized void takeOut() {
        sheets.clear();
    }

    synchronized boolean has(SaneFault fault) {
        return faults.contains(fault);
    }

    synchronized void fault(SaneFault fault, boolean on) {
        if (on) {
            faults.add(fault);
        } else {
            faults.remove(fault);
            isStuck &= fault != SaneFault.JAM_AFTER_TWO;
        }
        notifyAll();
    }

    /** Why nobody can have the scanner; {@link SaneStatus#GOOD} if anybody can. */
    synchronized int refusal() {
        if (has(SaneFault.BUSY)) {
            return SaneStatus.DEVICE_BUSY;
        }
        if (has(SaneFault.FORBIDDEN)) {
            return SaneStatus.ACCESS_DENIED;
        }
        return has(SaneFault.UNPLUGGED) ? SaneStatus.INVALID : SaneStatus.GOOD;
    }

    /**
     * Pulls the next sheet.
     *
     * @param pulled how many sheets this job has had
     * @param faultyPage the page that a fault of pages hits, counted from 1
     */
    synchronized Pull pull(int pulled, int faultyPage) {
        isStuck |= has(SaneFault.JAM_AFTER_TWO) && pulled == PAGES_BEFORE_JAM && !sheets.isEmpty();
        if (isStuck) {
            return new Pull.Refused(SaneStatus.JAMMED);
        }
        if (has(SaneFault.COVER_OPEN)) {
            return new Pull.Refused(SaneStatus.COVER_OPEN);
        }
        if (sheets.isEmpty()) {
            return new Pull.Refused(SaneStatus.NO_DOCUMENTS);
        }
        if (has(SaneFault.NO_MEMORY)) {
            return new Pull.Refused(SaneStatus.NO_MEMORY);
        }
        return new Pull.Sheet(sheets.remove(), pulled + 1 == faultyPage);
    }

    /** Waits as long as this is broken, and the line is open. */
    synchronized void awaitMended(SaneFault fault) throws InterruptedException {
        while (has(fault)) {
            wait();
        }
    }
}
