package vn.motcua.local.line;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A stretch of line that can be made slow or cut, for trying a kiosk out on one machine: the kiosk
 * is given {@link #address} instead of the province's. A cut line swallows bytes and breaks nothing
 * off, as a pulled cable does; what was on its way arrives when the line is whole again.
 */
public final class LineRelay implements AutoCloseable {
    private static final int BLOCK = 4_096;
    private static final int CONNECT_MAX_MS = 2_000;

    /** With a block of 4 KiB this is about 160 kbit/s, after the pause of a bad mobile line. */
    private static final long SLOW_BLOCK_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

    private final ServerSocket entrance;
    private final URI province;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private Quality quality = Quality.GOOD;

    /** How the line is. */
    public enum Quality {
        GOOD,
        SLOW,
        CUT
    }

    /**
     * @param province with scheme http, host and port
     */
    public LineRelay(URI province) {
        this.province = province;
        try {
            entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException("no port for the relay", failed);
        }
        var _ = Thread.ofVirtual().name("relay").start(this::accept);
    }

    /** What the kiosk takes for the province. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + entrance.getLocalPort());
    }

    /** Whether it can stand in for this address; in TLS it would be taken for an impostor. */
    public static boolean suits(URI province) {
        return "http".equals(province.getScheme());
    }

    public Quality quality() {
        lock.lock();
        try {
            return quality;
        } finally {
            lock.unlock();
        }
    }

    public void become(Quality wanted) {
        lock.lock();
        try {
            quality = wanted;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        become(Quality.GOOD);
        shut(entrance);
        open.forEach(LineRelay::shut);
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                Socket kiosk = entrance.accept();
                open.add(kiosk);
                var _ = Thread.ofVirtual().start(() -> join(kiosk));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void join(Socket kiosk) {
        var far = new Socket();
        open.add(far);
        try {
            int port = province.getPort() < 0 ? 80 : province.getPort();
            far.connect(new InetSocketAddress(province.getHost(), port), CONNECT_MAX_MS);
            var _ = Thread.ofVirtual().start(() -> pass(far, kiosk));
            pass(kiosk, far);
        } catch (IOException nobodyThere) {
            end(kiosk, far);
        }
    }

    private void pass(Socket from, Socket to) {
        byte[] block = new byte[BLOCK];
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                cross();
                out.write(block, 0, read);
            }
        } catch (IOException broken) {
            // Either side may hang up; then both are done.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            end(from, to);
        }
    }

    /** Takes as long as the line takes; for ever while it is cut. */
    private void cross() throws InterruptedException {
        boolean isSlow;
        lock.lock();
        try {
            while (quality == Quality.CUT) {
                changed.await();
            }
            isSlow = quality == Quality.SLOW;
        } finally {
            lock.unlock();
        }
        if (isSlow) {
            LockSupport.parkNanos(SLOW_BLOCK_NANOS);
        }
    }

    private void end(Socket one, Socket other) {
        open.remove(one);
        open.remove(other);
        shut(one);
        shut(other);
    }

    private static void shut(Closeable socket) {
        try {
            socket.close();
        } catch (IOException alreadyGone) {
            // It is closed, and that was wanted.
        }
    }
}
