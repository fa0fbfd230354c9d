package vn.motcua.device.scanimage;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.contract.device.DeviceId;
import vn.motcua.contract.device.DeviceStatus;
import vn.motcua.device.scanner.DocumentScanner;
import vn.motcua.device.scanner.ScanOutcome;
import vn.motcua.device.scanner.ScanRequest;

/**
 * A scanner at a plug of this machine, of those that SANE drives. Each job is a process; one that
 * stops answering is killed with its children, and the next job has a fresh one.
 */
public final class LocalScanner implements DocumentScanner {
    private static final Logger LOG = System.getLogger(LocalScanner.class.getName());
    private static final Duration SILENCE = Duration.ofSeconds(60);

    private final DeviceId id;
    private final String device;
    private final Scanimage scanimage;
    private final Duration silenceMax;
    private final ScanimageProbe probe;
    private volatile @Nullable ScanimageRun running;
    private volatile boolean closed;

    /**
     * @param device name as {@code scanimage -L} prints it, e.g. {@code fujitsu:fi-7160:12345}
     */
    public LocalScanner(DeviceId id, String device) {
        this(id, device, Scanimage.OF_DEBIAN, SILENCE);
    }

    /**
     * As {@link #LocalScanner(DeviceId, String)}, with another program.
     *
     * @param silenceMax how long the scanner may do nothing before it counts as hung
     */
    public LocalScanner(DeviceId id, String device, Scanimage scanimage, Duration silenceMax) {
        this.id = id;
        this.device = device;
        this.scanimage = scanimage;
        this.silenceMax = silenceMax;
        this.probe = new ScanimageProbe(scanimage, device, silenceMax);
    }

    @Override
    public DeviceId id() {
        return id;
    }

    @Override
    public DeviceStatus status() {
        if (closed) {
            return new DeviceStatus.Faulted(DeviceFault.OFFLINE);
        }
        try {
            return probe.status();
        } catch (InterruptedException wanted) {
            Thread.currentThread().interrupt();
            return new DeviceStatus.Unknown();
        }
    }

    @Override
    public ScanOutcome scan(ScanRequest request) throws InterruptedException {
        probe.finish();
        var pages = new BatchPages(request);
        Optional<DeviceFault> fault;
        try {
            fault = scan(request, pages);
        } catch (InterruptedIOException silent) {
            LOG.log(Level.WARNING, "{0}: {1}", id, silent.getMessage());
            fault = Optional.of(DeviceFault.OFFLINE);
        } catch (IOException missing) {
            LOG.log(Level.WARNING, "{0}: {1}", id, missing.getMessage());
            fault = Optional.of(DeviceFault.NO_DEVICE);
        } catch (InterruptedException gaveUp) {
            pages.drop();
            throw gaveUp;
        } finally {
            pages.tidy();
            probe.doubt();
        }
        if (fault.isEmpty()) {
            probe.worked();
            return new ScanOutcome.Scanned(pages.kept());
        }
        return new ScanOutcome.Stopped(closed ? DeviceFault.OFFLINE : fault.get(), pages.kept());
    }

    private Optional<DeviceFault> scan(ScanRequest request, BatchPages pages)
            throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>();
        Optional<DeviceFault> refusal = options(List.of(), lines);
        List<String> source = ScanOptions.parse(lines).source(request.duplex());
        if (refusal.isEmpty() && !source.isEmpty()) {
            lines.clear();
            refusal = options(source, lines); // what else may be set depends on the source
        }
        if (refusal.isPresent()) {
            return refusal;
        }
        List<String> words = new ArrayList<>(source);
        words.addAll(ScanOptions.parse(lines).settings(request));
        words.addAll(pages.words(ScanOptions.isFeeder(source) ? request.pagesMax() : 1));
        try (ScanimageRun run = start(words)) {
            return pages.take(run, silenceMax);
        }
    }

    /** Asks what may be set; what kept it from answering. */
    private Optional<DeviceFault> options(List<String> source, List<String> into)
            throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(source);
        words.add("--all-options");
        try (ScanimageRun run = start(words)) {
            for (Optional<String> line = run.line(silenceMax);
                    line.isPresent();
                    line = run.line(silenceMax)) {
                into.add(line.get());
            }
            if (!run.hasEnded(silenceMax)) {
                throw new InterruptedIOException("scanimage does not end");
            }
            return run.isGood() ? Optional.empty() : Optional.of(ScanimageWords.fault(run.words()));
        }
    }

    private ScanimageRun start(List<String> words) throws IOException {
        List<String> all = new ArrayList<>(List.of("--device-name=" + device));
        all.addAll(words);
        ScanimageRun run = scanimage.start(all);
        running = run;
        if (closed) {
            run.kill();
        }
        return run;
    }

    @Override
    public void close() {
        closed = true;
        probe.kill();
        ScanimageRun run = running;
        if (run != null) {
            run.kill();
        }
    }
}
