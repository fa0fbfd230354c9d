package vn.motcua.device.simulated;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A receipt printer made of software on a TCP port or a terminal; its slips are pictures.
 *
 * <p>As a real one it answers status requests at once, and keeps what it cannot print until there
 * is paper again. May be used by any thread; its own do not keep a program alive.
 */
public final class SimulatedPrinter implements PrinterHardware {
    private final PrinterMechanism mechanism;
    private final PrinterPlug plug;

    private SimulatedPrinter(int widthDots, boolean onNetwork) {
        mechanism = new PrinterMechanism(widthDots);
        var decoding = new PrinterDecoding(mechanism, widthDots);
        plug = onNetwork ? new NetworkPlug(decoding) : new TerminalPlug(decoding);
    }

    /**
     * Switches a printer on, at a free port of the loopback address.
     *
     * @param widthDots printable dots of a line; what is drawn wider is lost at the right
     */
    public static SimulatedPrinter start(int widthDots) {
        return new SimulatedPrinter(widthDots, true);
    }

    /** The same at a terminal, in the place of a serial line or a USB device. */
    public static SimulatedPrinter startAtTerminal(int widthDots) {
        return new SimulatedPrinter(widthDots, false);
    }

    /** The TCP port to configure; stays when offline. */
    public int port() {
        if (plug instanceof NetworkPlug network) {
            return network.port();
        }
        throw new IllegalStateException("this printer stands at a terminal");
    }

    /** The terminal to configure; stays when offline. */
    public Path file() {
        if (plug instanceof TerminalPlug terminal) {
            return terminal.file();
        }
        throw new IllegalStateException("this printer stands on the network");
    }

    /** {@inheritDoc} Whole is what was cut. */
    @Override
    public List<byte[]> slips() {
        return mechanism.slips();
    }

    /** Takes the paper that hangs out uncut, as PNG. */
    public Optional<byte[]> tearOff() {
        return mechanism.tearOff();
    }

    @Override
    public int pieces() {
        return mechanism.pieces();
    }

    @Override
    public Optional<byte[]> take() {
        return mechanism.take();
    }

    @Override
    public Map<String, Boolean> faults() {
        return Breakable.faults(PrinterFault.values(), this::has);
    }

    @Override
    public void fault(String name, boolean on) {
        fault(PrinterFault.valueOf(name), on);
    }

    public boolean has(PrinterFault fault) {
        return mechanism.has(fault);
    }

    /** Breaks or mends something; what waits in the printer is printed when it can be. */
    public synchronized void fault(PrinterFault fault, boolean on) {
        boolean wasOffline = mechanism.has(PrinterFault.OFFLINE);
        mechanism.fault(fault, on);
        if (fault == PrinterFault.OFFLINE && on != wasOffline) {
            if (on) {
                plug.unplug();
            } else {
                plug.plugIn();
            }
        }
    }

    @Override
    public synchronized void close() {
        plug.close();
    }
}
