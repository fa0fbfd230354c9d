package vn.motcua.device.simulated;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.ServerSocket;
import java.net.Socket;

/** A TCP port of the loopback address; as real printers do, it takes one connection at a time. */
final class NetworkPlug implements PrinterPlug {
    private static final Logger LOG = System.getLogger(NetworkPlug.class.getName());

    private final PrinterDecoding decoding;
    private final LoopbackPort port = LoopbackPort.take(0);
    private ServerSocket server;
    private Thread serving;

    NetworkPlug(PrinterDecoding decoding) {
        this.decoding = decoding;
        server = port.listen();
        serving = serve(server);
    }

    int port() {
        return port.number();
    }

    @Override
    public void plugIn() {
        server = port.listen();
        serving = serve(server);
    }

    @Override
    public void unplug() {
        try {
            server.close();
            decoding.hangUp();
            // The port refuses calls only when the thread that waited for them has ended.
            serving.interrupt();
            serving.join();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException wanted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        unplug();
        port.close();
    }

    private Thread serve(ServerSocket listening) {
        return Thread.ofVirtual().start(() -> takeCalls(listening));
    }

    private void takeCalls(ServerSocket listening) {
        while (!listening.isClosed()) {
            try (Socket line = listening.accept()) {
                if (listening.isClosed()) {
                    return;
                }
                decoding.run(
                        new BufferedInputStream(line.getInputStream()), line.getOutputStream());
            } catch (IOException | RuntimeException ended) { // the next call is taken all the same
                LOG.log(Level.DEBUG, "a connection ended: {0}", ended.getMessage());
            }
        }
    }
}
