package vn.motcua.system.bench.outbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * A TCP relay that carries so many bytes a second upwards, all connections together, counts them,
 * and breaks every 5 s.
 */
final class BreakingLine implements AutoCloseable {
    private static final Duration BREAKS_EVERY = Duration.ofSeconds(5);
    private static final int BUFFER_BYTES = 4 * 1024;
    private static final int CONNECT_MILLIS = 2_000;

    /** What a wait that lasted too long may make up for. */
    private static final long LATE_NANOS_MAX = Duration.ofMillis(5).toNanos();

    private final int target;
    private final long bytesASecond;
    private final ServerSocket door;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicLong up = new AtomicLong();
    private final AtomicLong freeAt = new AtomicLong(System.nanoTime());
    private final ScheduledExecutorService breaks =
            Executors.newSingleThreadScheduledExecutor(
                    work -> Thread.ofPlatform().daemon().unstarted(work));

    BreakingLine(int target, long bytesASecond) throws IOException {
        this.target = target;
        this.bytesASecond = bytesASecond;
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread _ = Thread.ofVirtual().start(this::accept);
        var _ =
                breaks.scheduleAtFixedRate(
                        this::breakAll,
                        BREAKS_EVERY.toMillis(),
                        BREAKS_EVERY.toMillis(),
                        TimeUnit.MILLISECONDS);
    }

    int port() {
        return door.getLocalPort();
    }

    /** Everything that the kiosk put on the line: heads, bodies, and what was then lost. */
    long bytesUp() {
        return up.get();
    }

    private void breakAll() {
        open.forEach(BreakingLine::close);
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket near = door.accept();
                Thread _ = Thread.ofVirtual().start(() -> join(near));
            } catch (IOException closing) {
                return;
            }
        }
    }

    private void join(Socket near) {
        Socket far = new Socket();
        boolean _ = open.add(near) && open.add(far);
        try {
            far.connect(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), target),
                    CONNECT_MILLIS);
            Thread down = Thread.ofVirtual().start(() -> relay(far, near, false));
            relay(near, far, true);
            down.join();
        } catch (IOException noProvince) {
            // The kiosk sees a closed connection.
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } finally {
            close(near);
            close(far);
            boolean _ = open.remove(near);
            boolean _ = open.remove(far);
        }
    }

    private void relay(Socket from, Socket to, boolean isUp) {
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] buffer = new byte[BUFFER_BYTES];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (isUp) {
                    long _ = up.addAndGet(read);
                    waitFor(read);
                }
                out.write(buffer, 0, read);
                out.flush();
            }
        } catch (IOException ended) {
            // One side has gone, or the line broke.
        }
        close(from);
        close(to);
    }

    private void waitFor(int bytes) {
        long now = System.nanoTime();
        long takes = TimeUnit.SECONDS.toNanos(bytes) / bytesASecond;
        long end = freeAt.updateAndGet(free -> Math.max(free, now - LATE_NANOS_MAX) + takes);
        if (end > now) {
            LockSupport.parkNanos(end - now);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException already) {
            throw new UncheckedIOException(already);
        }
    }

    @Override
    public void close() {
        breaks.shutdownNow();
        try {
            door.close();
        } catch (IOException already) {
            throw new UncheckedIOException(already);
        }
        breakAll();
    }
}
