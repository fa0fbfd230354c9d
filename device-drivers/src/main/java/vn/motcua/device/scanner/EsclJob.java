package vn.motcua.device.scanner;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.device.scanner.ScanOutcome.Scanned;
import vn.motcua.device.scanner.ScanOutcome.Stopped;

/**
 * One scan over eSCL: ask how the scanner is, begin, pull page after page, and ask again how it is
 * whenever an answer is not a page.
 *
 * <p>What a lone answer means differs from scanner to scanner; its status tells a jam from the end.
 */
final class EsclJob {
    private static final Logger LOG = System.getLogger(EsclJob.class.getName());
    private static final int EARLY_ENDS_MAX = 3;

    private final EsclConnection connection;
    private final EsclPatience patience;
    private final ScanRequest request;
    private final List<PageImage> pages = new ArrayList<>();

    EsclJob(EsclConnection connection, EsclPatience patience, ScanRequest request) {
        this.connection = connection;
        this.patience = patience;
        this.request = request;
    }

    ScanOutcome run(EsclCapabilities can) throws IOException, InterruptedException {
        EsclStatus before = status();
        Optional<DeviceFault> fault = before.fault();
        if (fault.isPresent()) {
            return stopped(fault.get());
        }
        if (can.hasFeeder() && before.isFeederEmpty()) {
            return stopped(DeviceFault.FEEDER_EMPTY);
        }
        String settings = can.settings(request);
        EsclReply granted = patiently(() -> connection.begin(settings, patience.silence()));
        if (granted.status() != 201) {
            return stopped(refusal(granted));
        }
        return pullAndTidy(granted.jobPath());
    }

    private ScanOutcome pullAndTidy(String job) throws InterruptedException {
        boolean isDone = false;
        try {
            ScanOutcome outcome = pull(job);
            isDone = outcome instanceof Scanned && pages.size() < request.pagesMax();
            return outcome;
        } catch (InterruptedException gaveUp) {
            drop();
            throw gaveUp;
        } finally {
            if (!isDone) {
                cancel(job);
            }
        }
    }

    private ScanOutcome pull(String job) throws InterruptedException {
        int earlyEnds = 0;
        while (pages.size() < request.pagesMax()) {
            try {
                EsclReply reply = patiently(() -> connection.nextPage(job, patience.silence()));
                if (reply.status() == 200) {
                    Optional<DeviceFault> unkept = keep(reply.body());
                    if (unkept.isPresent()) {
                        return stopped(unkept.get());
                    }
                } else if (!reply.isNoMorePages()) {
                    return stopped(trouble(refusal(reply)));
                } else if (earlyEnds++ < EARLY_ENDS_MAX && status().isStillPulling(job)) {
                    connection.pause(patience.betweenPages());
                } else {
                    return end(status(), job);
                }
            } catch (InterruptedIOException silent) {
                return stopped(trouble(DeviceFault.OFFLINE));
            } catch (IOException broken) {
                return stopped(trouble(DeviceFault.DATA_CORRUPT));
            }
        }
        return new Scanned(pages);
    }

    /** Keeps a page, or says why it is none. */
    private Optional<DeviceFault> keep(byte[] body) throws InterruptedException {
        Optional<PageFile> page = PageFile.check(body);
        if (page.isEmpty()) {
            return Optional.of(trouble(DeviceFault.DATA_CORRUPT));
        }
        try {
            pages.add(page.get().write(request.folder()));
        } catch (IOException full) {
            LOG.log(Level.WARNING, "a page cannot be written: {0}", full.getMessage());
            return Optional.of(DeviceFault.DISK_FULL);
        }
        request.onPage().accept(pages.getLast());
        return Optional.empty();
    }

    private ScanOutcome end(EsclStatus status, String job) {
        Optional<DeviceFault> fault = status.fault();
        if (fault.isPresent()) {
            return stopped(fault.get());
        }
        if (pages.isEmpty()) {
            return stopped(DeviceFault.FEEDER_EMPTY);
        }
        return status.hasAborted(job) ? stopped(DeviceFault.HARDWARE_ERROR) : new Scanned(pages);
    }

    private Stopped stopped(DeviceFault fault) {
        return new Stopped(fault, pages);
    }

    /** What the scanner's status says is wrong; else the fault that its answer suggests. */
    private DeviceFault trouble(DeviceFault suggested) throws InterruptedException {
        try {
            return status().fault().orElse(suggested);
        } catch (IOException silent) {
            return EsclConnection.faultOf(silent);
        }
    }

    private DeviceFault refusal(EsclReply reply) throws InterruptedException {
        return switch (reply.status()) {
            case 401, 403 -> DeviceFault.ACCESS_DENIED;
            case 503 -> trouble(DeviceFault.BUSY);
            case 409 -> trouble(DeviceFault.FEEDER_EMPTY);
            default -> trouble(DeviceFault.HARDWARE_ERROR);
        };
    }

    /** Asks again as long as the scanner says that it is busy, up to the limit. */
    private EsclReply patiently(Asking asking) throws IOException, InterruptedException {
        Duration waited = Duration.ZERO;
        while (true) {
            EsclReply reply = asking.ask();
            Duration pause = reply.retryAfter();
            waited = waited.plus(pause);
            if (!reply.isBusy() || waited.compareTo(patience.busy()) > 0) {
                return reply;
            }
            connection.pause(pause);
        }
    }

    private EsclStatus status() throws IOException, InterruptedException {
        EsclReply reply = patiently(() -> connection.get("ScannerStatus", patience.silence()));
        if (reply.status() != 200) {
            throw new IOException("scanner status: HTTP " + reply.status());
        }
        return EsclStatus.parse(reply.body());
    }

    private void cancel(String job) throws InterruptedException {
        try {
            EsclReply reply = connection.cancel(job, patience.status());
            LOG.log(Level.DEBUG, "job cancelled: HTTP {0}", reply.status());
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "the scanner is gone; it forgets its job by itself");
        }
    }

    private void drop() {
        for (PageImage page : pages) {
            try {
                Files.deleteIfExists(page.jpeg());
            } catch (IOException stays) {
                LOG.log(Level.WARNING, "a dropped page stays: {0}", stays.getMessage());
            }
        }
    }

    /** A request that can be made again. */
    private interface Asking {
        EsclReply ask() throws IOException, InterruptedException;
    }
}
