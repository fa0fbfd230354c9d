package vn.motcua.device.scanner;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.contract.device.DeviceId;
import vn.motcua.contract.device.DeviceStatus;

/**
 * A network scanner that speaks eSCL, also sold as AirScan and Mopria Scan: nearly every one made
 * since 2015.
 */
public final class EsclScanner implements DocumentScanner {
    private static final Logger LOG = System.getLogger(EsclScanner.class.getName());

    private final DeviceId id;
    private final EsclPatience patience;
    private final EsclConnection connection;
    private Optional<EsclCapabilities> capabilities = Optional.empty();

    /**
     * @param address e.g. {@code http://192.0.2.15/eSCL}; need not answer yet
     */
    public EsclScanner(DeviceId id, URI address) {
        this(id, address, EsclPatience.USUAL);
    }

    /** As {@link #EsclScanner(DeviceId, URI)}, with other patience. */
    public EsclScanner(DeviceId id, URI address, EsclPatience patience) {
        this(id, address, "", patience);
    }

    /**
     * A scanner that must show one certificate.
     *
     * @param certificate its fingerprint, SHA-256 as {@code 3F:2A:…}
     */
    public EsclScanner(DeviceId id, URI address, String certificate, EsclPatience patience) {
        this.id = id;
        this.patience = patience;
        this.connection = new EsclConnection(address, certificate);
    }

    @Override
    public DeviceId id() {
        return id;
    }

    @Override
    public ScanOutcome scan(ScanRequest request) throws InterruptedException {
        try {
            Optional<DeviceFault> refusal = learnCapabilities();
            if (refusal.isPresent()) {
                return new ScanOutcome.Stopped(refusal.get(), List.of());
            }
            return new EsclJob(connection, patience, request).run(capabilities.orElseThrow());
        } catch (IOException broken) {
            LOG.log(Level.WARNING, "{0}: {1}", id, broken.getMessage());
            return new ScanOutcome.Stopped(EsclConnection.faultOf(broken), List.of());
        }
    }

    @Override
    public DeviceStatus status() {
        try {
            EsclReply reply = connection.get("ScannerStatus", patience.status());
            return faultOf(reply)
                    .<DeviceStatus>map(DeviceStatus.Faulted::new)
                    .orElseGet(DeviceStatus.Ready::new);
        } catch (IOException silent) {
            return new DeviceStatus.Faulted(EsclConnection.faultOf(silent));
        } catch (InterruptedException wanted) {
            Thread.currentThread().interrupt();
            return new DeviceStatus.Unknown();
        }
    }

    @Override
    public void close() {
        connection.close();
    }

    private static Optional<DeviceFault> faultOf(EsclReply reply) throws IOException {
        return reply.status() == 200
                ? faultOf(EsclStatus.parse(reply.body()))
                : refusal(reply.status());
    }

    private static Optional<DeviceFault> faultOf(EsclStatus status) {
        if (status.fault().isPresent()) {
            return status.fault();
        }
        if (status.isBusy()) {
            return Optional.of(DeviceFault.BUSY);
        }
        return status.isStopped() ? Optional.of(DeviceFault.HARDWARE_ERROR) : Optional.empty();
    }

    /** Asked once: a scanner does not grow a feeder while it runs. */
    private Optional<DeviceFault> learnCapabilities() throws IOException, InterruptedException {
        if (capabilities.isPresent()) {
            return Optional.empty();
        }
        EsclReply reply = connection.get("ScannerCapabilities", patience.silence());
        if (reply.status() != 200) {
            return refusal(reply.status());
        }
        capabilities = Optional.of(EsclCapabilities.parse(reply.body()));
        return Optional.empty();
    }

    private static Optional<DeviceFault> refusal(int httpStatus) {
        return Optional.of(
                switch (httpStatus) {
                    case 401, 403 -> DeviceFault.ACCESS_DENIED;
                    case 404 -> DeviceFault.NO_DEVICE;
                    case 503 -> DeviceFault.BUSY;
                    default -> DeviceFault.HARDWARE_ERROR;
                });
    }
}
