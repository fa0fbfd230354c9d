package vn.motcua.device.simulated;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The paper inside the simulated scanner and the jobs that pull it. All methods lock. */
final class SimulatedFeeder {
    private static final int PAGES_BEFORE_JAM = 2;
    private static final int JOBS_MAX = 20;

    /** How a request for a page is answered. */
    sealed interface Pull {
        record Page(Path jpeg, boolean isFaulty) implements Pull {}

        record Refused(int httpStatus) implements Pull {}
    }

    private final Deque<Path> sheets = new ArrayDeque<>();
    private final Set<ScannerFault> faults = EnumSet.noneOf(ScannerFault.class);
    private final Map<String, SimulatedJob> jobs = new LinkedHashMap<>();
    private String stuck = "";

    synchronized void load(List<Path> jpegs) {
        sheets.addAll(jpegs);
    }

    synchronized int pages() {
        return sheets.size();
    }

    synchronized void takeOut() {
        sheets.clear();
    }

    synchronized void fault(ScannerFault fault, boolean on) {
        if (on) {
            faults.add(fault);
        } else {
            faults.remove(fault);
            stuck = stuckBy().equals(stuck) ? stuck : "";
        }
    }

    synchronized boolean has(ScannerFault fault) {
        return faults.contains(fault);
    }

    /** Begins a job, or nothing while the paper cannot be pulled. */
    synchronized Optional<String> begin(boolean fromFeeder) {
        if (fromFeeder && !adfState().equals("ScannerAdfLoaded")) {
            return Optional.empty();
        }
        String id = UUID.randomUUID().toString();
        if (jobs.size() >= JOBS_MAX) {
            jobs.remove(jobs.keySet().iterator().next());
        }
        jobs.put(id, new SimulatedJob(fromFeeder, Math.min(2, sheets.size())));
        return Optional.of(id);
    }

    synchronized boolean isPulling() {
        jobs.values().forEach(SimulatedJob::forgetIfAbandoned);
        return has(ScannerFault.BUSY) || jobs.values().stream().anyMatch(SimulatedJob::isRunning);
    }

    /** Pulls the next page of a job. */
    synchronized Pull pull(String id) {
        SimulatedJob job = jobs.get(id);
        if (job == null || !job.isRunning()) {
            return new Pull.Refused(404);
        }
        if (has(ScannerFault.WARMING_UP) && job.mustWait()) {
            return new Pull.Refused(503);
        }
        if (job.pages() == PAGES_BEFORE_JAM && !sheets.isEmpty()) {
            stuck = stuckBy();
        }
        if (!stuck.isEmpty() || has(ScannerFault.COVER_OPEN)) {
            job.end("Aborted");
            return new Pull.Refused(409);
        }
        if (sheets.isEmpty() || job.isGlassDone()) {
            job.end("Completed");
            return new Pull.Refused(404);
        }
        boolean isFaulty = job.pages() + 1 == job.faultyPage();
        if (isFaulty && has(ScannerFault.SERVER_ERROR)) {
            job.end("Aborted");
            return new Pull.Refused(500);
        }
        job.count();
        return new Pull.Page(sheets.remove(), isFaulty);
    }

    /** Ends a job early; false if there is none of that name. */
    synchronized boolean cancel(String id) {
        SimulatedJob job = jobs.get(id);
        if (job == null) {
            return false;
        }
        job.end("Canceled");
        return true;
    }

    /** As after a power cut. */
    synchronized void forgetJobs() {
        jobs.clear();
    }

    synchronized void abort(String id) {
        SimulatedJob job = jobs.get(id);
        if (job != null) {
            job.end("Aborted");
        }
    }

    synchronized String adfState() {
        if (!stuck.isEmpty()) {
            return stuck;
        }
        if (has(ScannerFault.COVER_OPEN)) {
            return "ScannerAdfHatchOpen";
        }
        return sheets.isEmpty() ? "ScannerAdfEmpty" : "ScannerAdfLoaded";
    }

    /** The state of the feeder that a fault of the third sheet leads to; empty without one. */
    private String stuckBy() {
        if (has(ScannerFault.JAM_AFTER_TWO)) {
            return "ScannerAdfJam";
        }
        if (has(ScannerFault.DOUBLE_FEED_AFTER_TWO)) {
            return "ScannerAdfMultipickDetected";
        }
        return has(ScannerFault.MISPICK_AFTER_TWO) ? "ScannerAdfMispick" : "";
    }

    synchronized String state() {
        if (!stuck.isEmpty() || has(ScannerFault.COVER_OPEN)) {
            return "Stopped";
        }
        return isPulling() ? "Processing" : "Idle";
    }

    synchronized Map<String, SimulatedJob> jobs() {
        return Map.copyOf(jobs);
    }
}
