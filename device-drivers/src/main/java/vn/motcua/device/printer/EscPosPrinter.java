package vn.motcua.device.printer;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.contract.device.DeviceId;
import vn.motcua.contract.device.DeviceStatus;
import vn.motcua.device.printer.PrintOutcome.NotPrinted;
import vn.motcua.device.transport.DeviceFile;
import vn.motcua.device.transport.Dial;
import vn.motcua.device.transport.LinkLostException;
import vn.motcua.device.transport.SerialLink;
import vn.motcua.device.transport.TcpLink;

/**
 * A receipt printer that speaks ESC/POS, on a network, a serial line or a USB device.
 *
 * <p>A link is made for each job and each status: printers on a network take one at a time, and the
 * others may have been plugged out and in.
 */
public final class EscPosPrinter implements ReceiptPrinter {
    private static final int ONE_LETTER_DOTS = 384;

    /**
     * Once for all printers, as letters do not change, and on a thread of its own: loading them
     * takes long, and forgets interrupts meanwhile.
     */
    private static final CompletableFuture<ReceiptFont> FONT =
            CompletableFuture.supplyAsync(EscPosPrinter::warmFont);

    private final DeviceId id;
    private final Dial dial;
    private final int widthDots;
    private final PrinterPatience patience;

    private volatile @Nullable EscPosLine line;
    private volatile boolean closed;
    private Leftover leftover = Leftover.NOTHING;

    private EscPosPrinter(DeviceId id, Dial dial, int widthDots, PrinterPatience patience) {
        this.id = id;
        this.dial = dial;
        this.widthDots = widthDots;
        this.patience = patience;
    }

    /**
     * @param port 9100 as delivered
     * @param widthDots printable dots of a line: 384 for 58 mm, 512 or 576 for 80 mm paper
     */
    public static EscPosPrinter onNetwork(DeviceId id, String host, int port, int widthDots) {
        return onNetwork(id, host, port, widthDots, PrinterPatience.USUAL);
    }

    /** As {@link #onNetwork(DeviceId, String, int, int)}, with other patience. */
    public static EscPosPrinter onNetwork(
            DeviceId id, String host, int port, int widthDots, PrinterPatience patience) {
        Dial dial = () -> TcpLink.connect(host, port, patience.connection());
        return new EscPosPrinter(id, dial, widthDots, patience);
    }

    /**
     * @param port e.g. {@code /dev/serial/by-id/usb-…}
     * @param baudRate as set at the printer; a slip takes 7 s at 115 200 and 20 s at 38 400
     */
    public static EscPosPrinter onSerialLine(
            DeviceId id, String port, int baudRate, int widthDots) {
        return onSerialLine(id, port, baudRate, widthDots, PrinterPatience.ofBaudRate(baudRate));
    }

    /** As {@link #onSerialLine(DeviceId, String, int, int)}, with other patience. */
    public static EscPosPrinter onSerialLine(
            DeviceId id, String port, int baudRate, int widthDots, PrinterPatience patience) {
        return new EscPosPrinter(id, () -> SerialLink.open(port, baudRate), widthDots, patience);
    }

    /**
     * @param file e.g. {@code /dev/usb/lp0}
     */
    public static EscPosPrinter onUsb(DeviceId id, String file, int widthDots) {
        return onUsb(id, file, widthDots, PrinterPatience.USUAL);
    }

    /** As {@link #onUsb(DeviceId, String, int)}, with other patience. */
    public static EscPosPrinter onUsb(
            DeviceId id, String file, int widthDots, PrinterPatience patience) {
        return new EscPosPrinter(id, () -> DeviceFile.open(file), widthDots, patience);
    }

    /** One that is reached in another way. */
    public static EscPosPrinter over(DeviceId id, Dial dial, int widthDots) {
        return new EscPosPrinter(id, dial, widthDots, PrinterPatience.USUAL);
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
        BufferedImage slip = SlipDrawing.draw(receipt, widthDots, FONT.join());
        List<byte[]> bands = RasterBands.of(slip);
        try (EscPosLine open = open()) {
            Leftover before = leftover;
            leftover = Leftover.HALF_A_SLIP; // unless the job says otherwise
            PrintOutcome outcome = new EscPosJob(open, patience, before).run(bands);
            leftover = before.after(outcome);
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

    private static ReceiptFont warmFont() {
        ReceiptFont font = new ReceiptFont();
        var letter = new Receipt(List.of(new Receipt.Part.Text("Ể")));
        SlipDrawing.draw(letter, ONE_LETTER_DOTS, font).flush();
        return font;
    }

    private static DeviceStatus statusOf(PrinterState state) {
        Optional<DeviceFault> fault = state.fault();
        if (fault.isPresent()) {
            return new DeviceStatus.Faulted(fault.get());
        }
        return state.isPaperLow() ? new DeviceStatus.PaperLow() : new DeviceStatus.Ready();
    }

    private EscPosLine open() throws LinkLostException {
        var open = new EscPosLine(dial.open(), patience);
        line = open;
        if (closed) {
            open.close();
        }
        return open;
    }
}
