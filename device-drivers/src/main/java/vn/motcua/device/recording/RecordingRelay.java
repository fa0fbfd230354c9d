package vn.motcua.device.recording;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;

/**
 * Stands between a driver and its device on the network, for protocols that open connections of
 * their own; everything that passes is written down. Its threads do not keep a program alive.
 */
public final class RecordingRelay implements AutoCloseable {
    private static final Logger LOG = System.getLogger(RecordingRelay.class.getName());
    private static final Duration CONNECT_WAIT = Duration.ofSeconds(2);
    private static final int PIECE_BYTES = 16_384;
    private static final byte[] NONE = {};

    private final String host;
    private final int devicePort;
    private final RecordingFile file;
    private final ServerSocket server;

    private RecordingRelay(String host, int devicePort, RecordingFile file, ServerSocket server) {
        this.host = host;
        this.devicePort = devicePort;
        this.file = file;
        this.server = server;
    }

    /** Listens at a free port of the loopback address and passes each call on to the device. */
    public static RecordingRelay start(String host, int port, RecordingFile file)
            throws IOException {
        var server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        var relay = new RecordingRelay(host, port, file, server);
        Thread _ = Thread.ofVirtual().start(relay::takeCalls);
        return relay;
    }

    /** The port to call in the device's place. */
    public int port() {
        return server.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void takeCalls() {
        while (!server.isClosed()) {
            try {
                Socket driver = server.accept();
                Thread _ = Thread.ofVirtual().start(() -> pass(driver));
            } catch (IOException closed) {
                LOG.log(Level.DEBUG, "no more calls: {0}", closed.getMessage());
            }
        }
    }

    /** Both ways, until either side hangs up; a device that is not there hangs up at once. */
    private void pass(Socket driver) {
        int connection = file.nextConnection();
        try (driver;
                var device = new Socket()) {
            device.connect(new InetSocketAddress(host, devicePort), (int) CONNECT_WAIT.toMillis());
            Thread there = Thread.ofVirtual().start(() -> copy(driver, device, connection, true));
            copy(device, driver, connection, false);
            driver.shutdownInput();
            there.join();
        } catch (IOException absent) {
            LOG.log(Level.DEBUG, "the device hangs up: {0}", absent.getMessage());
        } catch (InterruptedException wanted) {
            Thread.currentThread().interrupt();
        }
    }

    private void copy(Socket from, Socket to, int connection, boolean isToDevice) {
        byte[] buffer = new byte[PIECE_BYTES];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                file.add(connection, isToDevice, Arrays.copyOf(buffer, count));
                out.write(buffer, 0, count);
            }
            file.add(connection, isToDevice, NONE);
            to.shutdownOutput();
        } catch (IOException dropped) {
            LOG.log(Level.DEBUG, "a line dropped: {0}", dropped.getMessage());
        }
    }
}
