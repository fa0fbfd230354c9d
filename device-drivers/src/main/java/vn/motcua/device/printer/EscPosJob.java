package vn.motcua.device.printer;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.device.printer.PrintOutcome.NotPrinted;
import vn.motcua.device.printer.PrintOutcome.Printed;
import vn.motcua.device.transport.LinkLostException;

/**
 * One slip on its way to paper: ask, print band by band and ask between, cut, and wait until the
 * printer says that all of it is out.
 */
final class EscPosJob {
    private static final byte[] RESET = {0x1B, '@'};
    private static final byte[] RESET_AND_CUT = {0x1B, '@', 0x1D, 'V', 'B', 0};
    private static final byte[] FEED_AND_CUT = {0x1D, 'V', 'B', 0};
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final EscPosLine line;
    private final PrinterPatience patience;
    private final Leftover leftover;
    private boolean paperMoved;

    EscPosJob(EscPosLine line, PrinterPatience patience, Leftover leftover) {
        this.line = line;
        this.patience = patience;
        this.leftover = leftover;
    }

    PrintOutcome run(List<byte[]> bands) throws InterruptedException {
        try {
            Optional<PrinterState> before = line.state();
            Optional<DeviceFault> fault = before.flatMap(PrinterState::fault);
            if (fault.isPresent()) {
                return new NotPrinted(fault.get(), paperMoved);
            }
            boolean isMute = before.isEmpty();
            boolean confirms =
                    leftover != Leftover.NOTHING && line.settle(patience.muteConfirmation());
            byte[] begin = leftover.isCutOff(isMute && !confirms) ? RESET_AND_CUT : RESET;
            fault = send(begin, bands, isMute);
            if (fault.isEmpty()) {
                fault = isMute ? confirmedByMute() : confirmed();
            }
            return fault.isPresent() ? given(fault.get()) : new Printed();
        } catch (LinkLostException lost) {
            return new NotPrinted(lost.fault(), paperMoved);
        }
    }

    private Optional<DeviceFault> send(byte[] begin, List<byte[]> bands, boolean isMute)
            throws LinkLostException, InterruptedException {
        if (!line.send(begin) || !line.askForChanges()) {
            return Optional.of(trouble());
        }
        for (byte[] band : bands) {
            paperMoved = true;
            if (!line.send(band)) {
                return Optional.of(trouble());
            }
            Optional<DeviceFault> fault = isMute ? Optional.empty() : fault();
            if (fault.isPresent()) {
                return fault;
            }
        }
        boolean isSent = line.send(FEED_AND_CUT) && line.askForConfirmation();
        return isSent ? Optional.empty() : Optional.of(trouble());
    }

    /** Waits for the answer that stands behind the slip; a printer that stopped never gives it. */
    private Optional<DeviceFault> confirmed() throws LinkLostException, InterruptedException {
        long end = System.nanoTime() + patience.confirmation().toNanos();
        while (System.nanoTime() < end) {
            if (line.isConfirmedWithin(LOOK)) {
                return fault();
            }
            Optional<DeviceFault> fault = fault();
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.of(DeviceFault.UNCONFIRMED);
    }

    private Optional<DeviceFault> confirmedByMute() throws LinkLostException, InterruptedException {
        return line.isConfirmedWithin(patience.muteConfirmation())
                ? Optional.empty()
                : Optional.of(DeviceFault.UNCONFIRMED);
    }

    private NotPrinted given(DeviceFault fault) throws LinkLostException, InterruptedException {
        if (fault != DeviceFault.UNCONFIRMED) {
            line.dropBuffer();
        }
        return new NotPrinted(fault, paperMoved);
    }

    private Optional<DeviceFault> fault() throws LinkLostException, InterruptedException {
        return line.state().flatMap(PrinterState::fault);
    }

    /** Why the printer takes no more bytes. */
    private DeviceFault trouble() throws LinkLostException, InterruptedException {
        return fault().orElse(DeviceFault.OFFLINE);
    }
}
