package vn.motcua.device.simulated;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * Debian's own scanner server with SANE's test scanner behind it, on a free port of the loopback
 * address: a foreign program that speaks the protocol as it is, not as we read it.
 *
 * <p>The test scanner's feeder holds ten sheets and fills itself again after each job.
 */
public final class SanedPeer implements AutoCloseable {
    /** Where other programs look for a scanner server; they cannot be told another port. */
    public static final int USUAL_PORT = 6566;

    private static final Path PROGRAM = Path.of("/usr/sbin/saned");
    private static final Duration START_WAIT = Duration.ofSeconds(10);
    private static final Duration START_PAUSE = Duration.ofMillis(20);

    private final Path folder;
    private final int port;
    private final Process process;

    private SanedPeer(Path folder, int port, Process process) {
        this.folder = folder;
        this.port = port;
        this.process = process;
    }

    /** Whether this machine has the server: package {@code sane-utils}. */
    public static boolean isInstalled() {
        return Files.isExecutable(PROGRAM);
    }

    /** Starts the server at a free port and waits until it takes calls. */
    public static SanedPeer start() {
        try {
            return start(freePort());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Starts the server at this port, which must be free, and waits until it takes calls. */
    public static SanedPeer start(int port) {
        try {
            Path folder = Files.createTempDirectory("motcua-saned");
            Files.writeString(folder.resolve("dll.conf"), "test\n");
            Files.writeString(folder.resolve("saned.conf"), "127.0.0.1\nlocalhost\n");
            var command =
                    new ProcessBuilder(
                            List.of(
                                    PROGRAM.toString(),
                                    "-l",
                                    "-b",
                                    "127.0.0.1",
                                    "-p",
                                    Integer.toString(port),
                                    "-e"));
            command.environment().put("SANE_CONFIG_DIR", folder.toString());
            command.redirectErrorStream(true);
            command.redirectOutput(folder.resolve("log").toFile());
            var peer = new SanedPeer(folder, port, command.start());
            peer.set("");
            peer.awaitCalls();
            return peer;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public int port() {
        return port;
    }

    /** The scanner's name, as {@code scanimage -L} prints it. */
    public String device() {
        return "test:0";
    }

    /** Sets the test scanner up for the jobs that follow, in lines of {@code sane-test(5)}. */
    public void set(String... lines) {
        try {
            Files.writeString(folder.resolve("test.conf"), String.join("\n", lines) + "\n");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Stops the server and the children that it leaves for each call. */
    @Override
    public void close() {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
        process.onExit().join();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }

    private void awaitCalls() {
        long end = System.nanoTime() + START_WAIT.toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            try (var call = new Socket()) {
                call.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
                return;
            } catch (IOException notYet) {
                LockSupport.parkNanos(START_PAUSE.toNanos());
            }
        }
        close();
        throw new IllegalStateException("saned does not take calls on port " + port);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
