package vn.motcua.device.simulated;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/**
 * A port of the loopback address that stays one simulator's own while nobody listens on it: without
 * that, another program could answer in the place of a device that is switched off.
 */
public final class LoopbackPort implements AutoCloseable {
    /** Bound and never connected: it takes no call, and nobody else can have its port. */
    private final Socket holder = new Socket();

    private LoopbackPort() {}

    /**
     * Takes a port.
     *
     * @param wanted 0 for any that is free
     */
    public static LoopbackPort take(int wanted) {
        var port = new LoopbackPort();
        try {
            port.holder.setReuseAddress(true);
            port.holder.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted));
            return port;
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    public int number() {
        return holder.getLocalPort();
    }

    public InetSocketAddress address() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), number());
    }

    /** Takes calls, until the socket is closed; may be done again then. */
    public ServerSocket listen() {
        try {
            var socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(address());
            return socket;
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    /** Gives the port back. */
    @Override
    public void close() {
        try {
            holder.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
