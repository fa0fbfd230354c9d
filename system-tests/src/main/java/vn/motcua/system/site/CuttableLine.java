package vn.motcua.system.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The line between a kiosk and its province: a TCP relay on loopback that can be cut and mended.
 */
public final class CuttableLine implements AutoCloseable {
    private static final int BUFFER_BYTES = 16 * 1024;

    private final int target;
    private final ServerSocket door;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    public CuttableLine(int target) throws IOException {
        this.target = target;
        door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        Thread _ = Thread.ofPlatform().name("line").daemon().start(this::accept);
    }

    public int port() {
        return door.getLocalPort();
    }

    /** From now on nothing gets through, and what is on its way is lost. */
    public void cut() {
        cut = true;
        open.forEach(CuttableLine::closeQuietly);
    }

    public void mend() {
        cut = false;
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket near = door.accept();
                if (cut) {
                    closeQuietly(near);
                } else {
                    Thread _ = Thread.ofVirtual().start(() -> join(near));
                }
            } catch (IOException closing) {
                return;
            }
        }
    }

    private void join(Socket near) {
        Socket far = new Socket();
        open.add(near);
        open.add(far);
        try {
            far.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target), 2000);
            Thread up = Thread.ofVirtual().start(() -> relay(near, far));
            relay(far, near);
            up.join();
        } catch (IOException noProvince) {
            // The kiosk sees a closed connection, as from a router without an uplink.
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } finally {
            closeQuietly(near);
            closeQuietly(far);
            open.remove(near);
            open.remove(far);
        }
    }

    private static void relay(Socket from, Socket to) {
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] buffer = new byte[BUFFER_BYTES];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                out.write(buffer, 0, read);
                out.flush();
            }
            to.shutdownOutput();
        } catch (IOException ended) {
            closeQuietly(from);
            closeQuietly(to);
        }
    }

    private static void closeQuietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException already) {
            throw new UncheckedIOException(already);
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException already) {
            throw new UncheckedIOException(already);
        }
        cut();
    }
}
