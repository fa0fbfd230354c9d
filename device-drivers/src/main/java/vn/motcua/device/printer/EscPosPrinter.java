package vn.motcua.device.printer;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.contract.device.DeviceId;
import vn.motcua.contract.device.DeviceStatus;
import vn.motcua.device.printer.PrintOutcome.NotPrinted;
import vn.motcua.device.transport.LinkLostException;
import vn.motcua.device.transport.TcpLink;

/**
 * A receipt printer that speaks ESC/POS on a TCP port.
 *
 * <p>Such printers take one connection at a time, so one is made for each job and each status.
 */
public final class EscPosPrinter implements ReceiptPrinter {
    private final DeviceId id;
    private final String host;
    private final int port;
    private final int widthDots;
    private final PrinterPatience patience;
    private final ReceiptFont font = new ReceiptFont();
    private volatile @Nullable EscPosLine line;
    private volatile boolean closed;
    private boolean paperHangsOut;

    /**
     * @param port 9100 as delivered
     * @param widthDots printable dots of a line: 384 for 58 mm, 512 or 576 for 80 mm paper
     */
    public EscPosPrinter(DeviceId id, String host, int port, int widthDots) {
        this(id, host, port, widthDots, PrinterPatience.USUAL);
    }

    EscPosPrinter(DeviceId id, String host, int port, int widthDots, PrinterPatience patience) {
        this.id = id;
        this.host = host;
        this.port = port;
        this.widthDots = widthDots;
        this.patience = patience;
        warmUp();
    }

    @Override
    public DeviceId id() {
        return id;
    }

    @Override
    public PrintOutcome print(Receipt receipt) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("before drawing for " + id);
        }
        BufferedImage slip = SlipDrawing.draw(receipt, widthDots, font);
        List<byte[]> bands = RasterBands.of(slip);
        try (EscPosLine open = open()) {
            var job = new EscPosJob(open, patience, paperHangsOut);
            PrintOutcome outcome = job.run(bands);
            paperHangsOut = leavesPaper(outcome);
            return outcome;
        } catch (LinkLostException lost) {
            if (Thread.interrupted()) {
                throw new InterruptedException("while connecting to " + id);
            }
            return new NotPrinted(lost.fault(), false);
        }
    }

    @Override
    public DeviceStatus status() {
        try (EscPosLine open = open()) {
            return open.state().map(EscPosPrinter::statusOf).orElseGet(DeviceStatus.Unknown::new);
        } catch (LinkLostException lost) {
            return new DeviceStatus.Faulted(lost.fault());
        } catch (InterruptedException wanted) {
            Thread.currentThread().interrupt();
            return new DeviceStatus.Unknown();
        }
    }

    @Override
    public void close() {
        closed = true;
        EscPosLine open = line;
        if (open != null) {
            open.close();
        }
    }

    /** The first drawing of a program loads its letters and forgets interrupts meanwhile. */
    private void warmUp() {
        var letter = new Receipt(List.of(new Receipt.Part.Text("Ể")));
        BufferedImage unused = SlipDrawing.draw(letter, widthDots, font);
        unused.flush();
    }

    private static DeviceStatus statusOf(PrinterState state) {
        Optional<DeviceFault> fault = state.fault();
        if (fault.isPresent()) {
            return new DeviceStatus.Faulted(fault.get());
        }
        return state.isPaperLow() ? new DeviceStatus.PaperLow() : new DeviceStatus.Ready();
    }

    /** Whether half a slip hangs out; one that is only not confirmed was cut in all likelihood. */
    private static boolean leavesPaper(PrintOutcome outcome) {
        return outcome instanceof NotPrinted(DeviceFault fault, boolean paperMoved)
                && paperMoved
                && fault != DeviceFault.UNCONFIRMED;
    }

    private EscPosLine open() throws LinkLostException {
        var open = new EscPosLine(TcpLink.connect(host, port, patience.connection()), patience);
        line = open;
        if (closed) {
            open.close();
        }
        return open;
    }
}
