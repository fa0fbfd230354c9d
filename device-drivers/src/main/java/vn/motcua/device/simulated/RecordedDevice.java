package vn.motcua.device.simulated;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import vn.motcua.device.recording.Traffic;

/**
 * A device made of a recording: says what the recorded one said when it has been told as much, with
 * the same pauses, so that a problem of the field becomes a test. Each call is answered with the
 * recording's next connection. Its threads do not keep a program alive.
 */
public final class RecordedDevice implements AutoCloseable {
    private static final Logger LOG = System.getLogger(RecordedDevice.class.getName());

    /** What the driver says may differ a little, as a host's name does; then silence decides. */
    private static final Duration SILENCE = Duration.ofMillis(700);

    private static final Duration PAUSE_MAX = Duration.ofSeconds(2);

    private final List<Traffic> recording;
    private final CountDownLatch closed = new CountDownLatch(1);

    private RecordedDevice(List<Traffic> recording) {
        this.recording = List.copyOf(recording);
    }

    /** One on the network, at {@link OnNetwork#port}. */
    public static OnNetwork onNetwork(List<Traffic> recording) throws IOException {
        var device = new RecordedDevice(recording);
        ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread _ = Thread.ofVirtual().start(() -> device.takeCalls(server));
        return new OnNetwork(device, server);
    }

    /** One at a terminal, in the place of a serial line; it speaks when {@link OnLine#begin}. */
    public static OnLine onLine(List<Traffic> recording) {
        return new OnLine(new RecordedDevice(recording), PseudoTerminal.open());
    }

    /** A recorded device that is called. */
    public record OnNetwork(RecordedDevice device, ServerSocket server) implements AutoCloseable {
        public int port() {
            return server.getLocalPort();
        }

        @Override
        public void close() throws IOException {
            device.close();
            server.close();
        }
    }

    /** A recorded device that speaks by itself, as code readers do. */
    public static final class OnLine implements AutoCloseable {
        private final RecordedDevice device;
        private final PseudoTerminal terminal;

        private OnLine(RecordedDevice device, PseudoTerminal terminal) {
            this.device = device;
            this.terminal = terminal;
        }

        public Path port() {
            return terminal.path();
        }

        /** Says all that was said, in its time. */
        public void begin() throws InterruptedException {
            long beforeMs = 0;
            for (Traffic piece : device.recording) {
                device.pause(piece.atMs() - beforeMs);
                beforeMs = piece.atMs();
                if (!piece.isToDevice()) {
                    terminal.write(piece.bytes());
                }
            }
        }

        @Override
        public void close() {
            device.close();
            terminal.close();
        }
    }

    @Override
    public void close() {
        closed.countDown();
    }

    private void takeCalls(ServerSocket server) {
        for (int connection = 1; !server.isClosed(); connection++) {
            int number = connection;
            try {
                Socket driver = server.accept();
                Thread _ = Thread.ofVirtual().start(() -> play(driver, number));
            } catch (IOException closing) {
                LOG.log(Level.DEBUG, "no more calls: {0}", closing.getMessage());
            }
        }
    }

    private void play(Socket driver, int connection) {
        try (driver) {
            driver.setSoTimeout((int) SILENCE.toMillis());
            var heard = new Heard(driver.getInputStream());
            OutputStream out = driver.getOutputStream();
            long wanted = 0;
            long beforeMs = -1;
            for (Traffic piece : recording) {
                if (piece.connection() != connection) {
                    continue;
                }
                if (piece.isToDevice()) {
                    wanted += piece.bytes().length;
                    beforeMs = -1;
                } else {
                    heard.await(wanted);
                    pause(beforeMs < 0 ? 0 : piece.atMs() - beforeMs);
                    beforeMs = piece.atMs();
                    if (piece.bytes().length == 0) {
                        return;
                    }
                    out.write(piece.bytes());
                }
            }
            driver.setSoTimeout(0);
            heard.toItsEnd();
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "the driver went: {0}", gone.getMessage());
        } catch (InterruptedException wanted) {
            Thread.currentThread().interrupt();
        }
    }

    private void pause(long ms) throws InterruptedException {
        boolean _ = closed.await(Math.min(ms, PAUSE_MAX.toMillis()), TimeUnit.MILLISECONDS);
    }

    /** What the driver has said so far. */
    private static final class Heard {
        private final InputStream in;
        private final byte[] buffer = new byte[8192];
        private long count;

        Heard(InputStream in) {
            this.in = in;
        }

        void await(long wanted) throws IOException {
            try {
                while (count < wanted) {
                    int more = in.read(buffer);
                    if (more < 0) {
                        return;
                    }
                    count += more;
                }
            } catch (SocketTimeoutException silent) {
                LOG.log(Level.DEBUG, "{0} bytes of {1} were said", count, wanted);
            }
        }

        /** Listens until the driver hangs up. */
        void toItsEnd() throws IOException {
            int more = in.read(buffer);
            while (more >= 0) {
                more = in.read(buffer);
            }
        }
    }
}
