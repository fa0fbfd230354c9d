package vn.motcua.device.simulated.office;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.motcua.device.office.IppAttribute;

/**
 * The inside of the simulated office printer: its jobs, its paper, what is wrong. All methods lock.
 *
 * <p>It has no thread: whoever looks at it first moves its paper as far as it has come meanwhile.
 */
final class OfficeMechanism {
    private static final Duration SLOW_SHEET = Duration.ofSeconds(3);
    private static final int PRINTER_IDLE = 3;
    private static final int PRINTER_PROCESSING = 4;
    private static final int PRINTER_STOPPED = 5;
    private static final int SHEETS_MAX = 100;

    /** What holds all paper, and how the printer says so. */
    private static final Map<OfficeFault, String> STANDING =
            Map.of(
                    OfficeFault.PAPER_OUT, "media-empty-error",
                    OfficeFault.COVER_OPEN, "cover-open-error",
                    OfficeFault.TONER_EMPTY, "toner-empty-error",
                    OfficeFault.PAUSED, "paused",
                    OfficeFault.STOPPED, "other-error",
                    OfficeFault.JAM_IN_JOB, "media-jam-error");

    private final Set<OfficeFault> faults = EnumSet.noneOf(OfficeFault.class);
    private final Map<Integer, OfficeJob> jobs = new TreeMap<>();
    private final List<byte[]> sheets = new ArrayList<>();
    private int lastNumber;
    private boolean isJammed;

    synchronized boolean has(OfficeFault fault) {
        return faults.contains(fault);
    }

    synchronized void fault(OfficeFault fault, boolean on) {
        if (on) {
            faults.add(fault);
        } else {
            faults.remove(fault);
            isJammed &= fault != OfficeFault.JAM_IN_JOB;
        }
        work();
        notifyAll();
    }

    synchronized void awaitMended(OfficeFault fault) throws InterruptedException {
        while (has(fault)) {
            wait();
        }
    }

    /** Takes a job and begins with it. */
    synchronized OfficeJob take(String name, byte[] document) {
        var job = new OfficeJob(++lastNumber, name, document);
        jobs.put(job.number(), job);
        work();
        return job;
    }

    synchronized Optional<OfficeJob> job(int number) {
        work();
        return Optional.ofNullable(jobs.get(number));
    }

    synchronized List<OfficeJob> jobs(boolean ended) {
        work();
        return jobs.values().stream().filter(job -> job.isEnded() == ended).toList();
    }

    /** Takes a job back; false if it is too late. */
    synchronized boolean cancel(OfficeJob job) {
        work();
        if (job.isEnded() || has(OfficeFault.CANCELS_NOTHING)) {
            return false;
        }
        job.end(OfficeJob.CANCELED, "job-canceled-by-user");
        return true;
    }

    /** As after a power cut. */
    synchronized void forgetJobs() {
        jobs.clear();
    }

    synchronized List<byte[]> sheets() {
        work();
        return List.copyOf(sheets);
    }

    synchronized Optional<byte[]> takeSheet() {
        work();
        return sheets.isEmpty() ? Optional.empty() : Optional.of(sheets.removeFirst());
    }

    synchronized List<IppAttribute> attributes() {
        work();
        List<String> reasons = new ArrayList<>();
        STANDING.forEach((fault, reason) -> {
            if (isStanding(fault)) {
                reasons.add(reason);
            }
        });
        boolean isStopped = !reasons.isEmpty();
        if (has(OfficeFault.MEDIA_LOW)) {
            reasons.add("media-low-warning");
        }
        boolean isIdle = jobs(false).isEmpty() && !has(OfficeFault.ANOTHERS_JOB);
        int state = isIdle ? PRINTER_IDLE : PRINTER_PROCESSING;
        String format =
                has(OfficeFault.NO_FORMAT)
                        ? "application/vnd.hp-pcl"
                        : SimulatedOfficePrinter.TAKES;
        return List.of(
                IppAttribute.enumerated("printer-state", isStopped ? PRINTER_STOPPED : state),
                IppAttribute.keywords(
                        "printer-state-reasons",
                        reasons.isEmpty() ? new String[] {"none"} : reasons.toArray(String[]::new)),
                IppAttribute.format("document-format-supported", format));
    }

    private void work() {
        while (!has(OfficeFault.ANOTHERS_JOB)) {
            Optional<OfficeJob> next =
                    jobs.values().stream().filter(job -> !job.isEnded()).findFirst();
            if (next.isEmpty() || !isMoved(next.get())) {
                return;
            }
        }
    }

    /** Moves the paper of one job; false if it stands or is still on its way. */
    private boolean isMoved(OfficeJob job) {
        if (has(OfficeFault.PAUSED) || has(OfficeFault.STOPPED)) {
            return false;
        }
        isJammed |= has(OfficeFault.JAM_IN_JOB);
        if (STANDING.keySet().stream().anyMatch(this::isStanding)) {
            job.stop();
            return false;
        }
        long onItsWay = job.processingNanos();
        if (has(OfficeFault.SLOW) && onItsWay < SLOW_SHEET.toNanos()) {
            return false;
        }
        if (has(OfficeFault.ABORTS_JOB)) {
            job.end(OfficeJob.ABORTED, "aborted-by-system");
        } else if (has(OfficeFault.COMPLETES_WITH_ERRORS)) {
            job.end(OfficeJob.COMPLETED, "job-completed-with-errors");
        } else {
            print(job);
        }
        return true;
    }

    private void print(OfficeJob job) {
        job.end(OfficeJob.COMPLETED, "job-completed-successfully");
        sheets.add(job.document());
        if (sheets.size() > SHEETS_MAX) {
            sheets.removeFirst();
        }
        if (has(OfficeFault.FORGETS_JOBS)) {
            jobs.remove(job.number());
        }
    }

    /** A jam is there when a sheet has run into it. */
    private boolean isStanding(OfficeFault fault) {
        return fault == OfficeFault.JAM_IN_JOB ? isJammed : has(fault);
    }
}
