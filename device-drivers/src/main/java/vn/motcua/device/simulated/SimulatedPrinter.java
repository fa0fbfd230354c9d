package vn.motcua.device.simulated;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Optional;
import vn.motcua.device.escpos.EscPosDecoder;

/**
 * A receipt printer made of software on a TCP port; its slips are pictures.
 *
 * <p>As a real one it takes one connection at a time, answers status requests at once, and keeps
 * what it cannot print until there is paper again. May be used by any thread; its own do not keep a
 * program alive.
 */
public final class SimulatedPrinter implements AutoCloseable {
    private static final Logger LOG = System.getLogger(SimulatedPrinter.class.getName());

    private final PrinterMechanism mechanism;
    private final int widthDots;
    private final int port;
    private ServerSocket server;
    private Thread serving;

    private SimulatedPrinter(int widthDots) {
        this.widthDots = widthDots;
        mechanism = new PrinterMechanism(widthDots);
        server = listen(0);
        serving = serve(server);
        port = server.getLocalPort();
    }

    /**
     * Switches a printer on, at a free port of the loopback address.
     *
     * @param widthDots printable dots of a line; what is drawn wider is lost at the right
     */
    public static SimulatedPrinter start(int widthDots) {
        return new SimulatedPrinter(widthDots);
    }

    /** The TCP port to configure; stays when offline. */
    public int port() {
        return port;
    }

    /** Every slip that was cut, oldest first, as PNG. */
    public List<byte[]> slips() {
        return mechanism.slips();
    }

    /** Takes the paper that hangs out uncut, as PNG. */
    public Optional<byte[]> tearOff() {
        return mechanism.tearOff();
    }

    /** How many pieces of paper wait to be taken, cut or not. */
    public int pieces() {
        return mechanism.pieces();
    }

    /** Takes the oldest of them, as PNG; it is then no longer among the {@link #slips}. */
    public Optional<byte[]> take() {
        return mechanism.take();
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
                stop();
            } else {
                server = listen(port);
                serving = serve(server);
            }
        }
    }

    @Override
    public synchronized void close() {
        stop();
    }

    private void stop() {
        try {
            server.close();
            mechanism.hangUp();
            // The port refuses calls only when the thread that waited for them has ended.
            serving.join();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException wanted) {
            Thread.currentThread().interrupt();
        }
    }

    private static ServerSocket listen(int wanted) {
        try {
            var socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted));
            return socket;
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    private Thread serve(ServerSocket listening) {
        return Thread.ofVirtual().start(() -> takeCalls(listening));
    }

    private void takeCalls(ServerSocket listening) {
        while (!listening.isClosed()) {
            try (Socket line = listening.accept()) {
                mechanism.connect(line);
                if (listening.isClosed()) {
                    return;
                }
                var bytes = new BufferedInputStream(line.getInputStream());
                new EscPosDecoder(bytes, mechanism, widthDots).run();
            } catch (IOException ended) {
                LOG.log(Level.DEBUG, "a connection ended: {0}", ended.getMessage());
            }
        }
    }
}
