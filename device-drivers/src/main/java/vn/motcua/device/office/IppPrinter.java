package vn.motcua.device.office;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.contract.device.DeviceId;
import vn.motcua.contract.device.DeviceStatus;
import vn.motcua.device.printer.PrintOutcome;
import vn.motcua.device.printer.PrintOutcome.NotPrinted;
import vn.motcua.device.printer.Receipt;
import vn.motcua.device.printer.ReceiptPrinter;
import vn.motcua.device.transport.LinkLostException;

/**
 * An office printer on the network that speaks IPP, as nearly every one made since 2010 does; it
 * prints a slip on a sheet of A4.
 */
public final class IppPrinter implements ReceiptPrinter {
    private static final Logger LOG = System.getLogger(IppPrinter.class.getName());

    private final DeviceId id;
    private final IppConnection connection;
    private final IppPatience patience;
    private final SheetDrawing drawing;

    /**
     * @param address e.g. {@code ipp://192.0.2.30/ipp/print}; need not answer yet
     */
    public IppPrinter(DeviceId id, URI address) {
        this(id, address, "", IppPatience.USUAL);
    }

    /**
     * A printer that must show one certificate.
     *
     * @param certificate its fingerprint, SHA-256 as {@code 3F:2A:…}
     */
    public IppPrinter(DeviceId id, URI address, String certificate, IppPatience patience) {
        this(id, address, certificate, patience, new A4Picture());
    }

    /** The same with sheets drawn in another way. */
    public IppPrinter(
            DeviceId id,
            URI address,
            String certificate,
            IppPatience patience,
            SheetDrawing drawing) {
        this.id = id;
        this.connection = new IppConnection(address, certificate);
        this.patience = patience;
        this.drawing = drawing;
    }

    @Override
    public DeviceId id() {
        return id;
    }

    /** Prints a slip; blocks until the printer calls the job completed, at most 2 minutes. */
    @Override
    public PrintOutcome print(Receipt receipt) throws InterruptedException {
        var job = new IppJob(connection, patience);
        try {
            IppMessage.Group printer = job.printer();
            Optional<DeviceFault> fault = IppState.of(printer).fault();
            if (fault.isPresent()) {
                return new NotPrinted(fault.get(), false);
            }
            List<String> taken = printer.texts("document-format-supported");
            Optional<String> format =
                    drawing.formats().stream().filter(taken::contains).findFirst();
            if (format.isEmpty()) {
                LOG.log(Level.WARNING, "{0} takes none of {1}", id, drawing.formats());
                return new NotPrinted(DeviceFault.HARDWARE_ERROR, false);
            }
            return job.print(drawing.draw(receipt, format.get()), format.get());
        } catch (IOException refused) {
            return new NotPrinted(faultOf(refused), false);
        }
    }

    @Override
    public DeviceStatus status() {
        try {
            return IppState.of(new IppJob(connection, patience).printer()).status();
        } catch (IOException refused) {
            return new DeviceStatus.Faulted(faultOf(refused));
        } catch (InterruptedException wanted) {
            Thread.currentThread().interrupt();
            return new DeviceStatus.Unknown();
        }
    }

    @Override
    public void close() {
        connection.close();
    }

    private DeviceFault faultOf(IOException error) {
        LOG.log(Level.DEBUG, "{0}: {1}", id, error.getMessage());
        return switch (error) {
            case IppRefusal refusal -> refusal.fault();
            case LinkLostException lost -> lost.fault();
            default -> DeviceFault.OFFLINE;
        };
    }
}
