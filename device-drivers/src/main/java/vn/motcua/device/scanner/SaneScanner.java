package vn.motcua.device.scanner;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.contract.device.DeviceId;
import vn.motcua.contract.device.DeviceStatus;

/**
 * A scanner behind {@code saned}: any of the thousand older and USB scanners that the SANE project
 * drives, on this machine or another.
 *
 * <p>The protocol has no secrecy. Use it on the loopback address or a cable of the kiosk's own.
 */
public final class SaneScanner implements DocumentScanner {
    private static final Duration STATUS_WAIT = Duration.ofMillis(450);
    private static final Duration OPEN_EVERY = Duration.ofSeconds(60);
    private static final Duration SILENCE = Duration.ofSeconds(60);

    private final DeviceId id;
    private final String host;
    private final int port;
    private final String device;
    private final Duration silenceMax;
    private volatile @Nullable SaneSession session;
    private volatile boolean closed;
    private boolean hasOpened;
    private long openedNanos;

    /**
     * @param port 6566 as delivered
     * @param device name as {@code scanimage -L} prints it, e.g. {@code test:0}
     */
    public SaneScanner(DeviceId id, String host, int port, String device) {
        this(id, host, port, device, SILENCE);
    }

    /**
     * As {@link #SaneScanner(DeviceId, String, int, String)}.
     *
     * @param silenceMax without a byte inside a job
     */
    public SaneScanner(DeviceId id, String host, int port, String device, Duration silenceMax) {
        this.id = id;
        this.host = host;
        this.port = port;
        this.device = device;
        this.silenceMax = silenceMax;
    }

    @Override
    public DeviceId id() {
        return id;
    }

    @Override
    public ScanOutcome scan(ScanRequest request) throws InterruptedException {
        hasOpened = false;
        try (SaneSession open = connect(silenceMax)) {
            return new SaneJob(open, request).run(device);
        } catch (IOException lost) {
            return new ScanOutcome.Stopped(SaneSession.faultOf(lost), List.of());
        }
    }

    @Override
    public DeviceStatus status() {
        try (SaneSession open = connect(STATUS_WAIT)) {
            if (!wasOpenedLately()) {
                open.open(device);
                open.finish();
                openedNanos = System.nanoTime();
                hasOpened = true;
            }
            return new DeviceStatus.Ready();
        } catch (IOException lost) {
            hasOpened = false;
            return new DeviceStatus.Faulted(SaneSession.faultOf(lost));
        } catch (InterruptedException wanted) {
            Thread.currentThread().interrupt();
            return new DeviceStatus.Unknown();
        }
    }

    @Override
    public void close() {
        closed = true;
        SaneSession open = session;
        if (open != null) {
            open.close();
        }
    }

    /** Opening wakes many scanners up: their lamps and motors should rest between visits. */
    private boolean wasOpenedLately() {
        return hasOpened && System.nanoTime() - openedNanos < OPEN_EVERY.toNanos();
    }

    private SaneSession connect(Duration silence) throws IOException, InterruptedException {
        SaneSession open = SaneSession.connect(host, port, silence);
        session = open;
        if (closed) {
            open.close();
        }
        return open;
    }
}
