package vn.motcua.device.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * Debian's {@code ippeveprinter} on a free port of the loopback address: a foreign printer that
 * keeps what it printed as files. It looks for a message bus, so it has one of its own.
 */
final class IppEvePeer implements AutoCloseable {
    private static final Path PROGRAM = Path.of("/usr/sbin/ippeveprinter");
    private static final Path BUS = Path.of("/usr/bin/dbus-daemon");
    private static final Duration START_WAIT = Duration.ofSeconds(20);
    private static final Duration LOOK = Duration.ofMillis(20);

    /** Stands still while there is a file "fault", and gives the job up if there is one "abort". */
    private static final String MECHANISM =
            """
            #!/bin/sh
            cd "$PEER_FOLDER"
            touch "running/$$"
            trap 'rm -f "running/$$"' EXIT
            while [ -e fault ]; do cat fault >&2; sleep 0.05; done
            echo 'STATE: none' >&2
            if [ -e abort ]; then echo 'ERROR: given up' >&2; exit 1; fi
            cp "$1" "printed/$(date +%s%N)"
            """;

    private final Path folder;
    private final int port;
    private final Process bus;
    private final Process printer;

    private IppEvePeer(Path folder, int port, Process bus, Process printer) {
        this.folder = folder;
        this.port = port;
        this.bus = bus;
        this.printer = printer;
    }

    /** Whether this machine has them: packages {@code cups-ipp-utils} and {@code dbus-daemon}. */
    static boolean isInstalled() {
        return Files.isExecutable(PROGRAM) && Files.isExecutable(BUS);
    }

    /** Starts it in an empty folder and waits until it takes calls. */
    static IppEvePeer start(Path folder) {
        try {
            Path mechanism = Files.writeString(folder.resolve("mechanism"), MECHANISM);
            Files.setPosixFilePermissions(mechanism, PosixFilePermissions.fromString("rwx------"));
            Path _ = Files.createDirectories(folder.resolve("printed"));
            Path _ = Files.createDirectories(folder.resolve("spool"));
            Path _ = Files.createDirectories(folder.resolve("running"));
            Path _ = Files.createDirectories(folder.resolve("keys"));
            Process bus = logged(busCommand(folder), folder.resolve("bus.log"));
            await(() -> Files.exists(folder.resolve("bus")));
            int port = freePort();
            Process printer = logged(command(folder, port, mechanism), folder.resolve("log"));
            var peer = new IppEvePeer(folder, port, bus, printer);
            try {
                await(peer::takesCalls);
                return peer;
            } catch (IllegalStateException silent) {
                peer.close();
                throw silent;
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Process logged(ProcessBuilder command, Path log) throws IOException {
        return command.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }

    private static ProcessBuilder busCommand(Path folder) {
        return new ProcessBuilder(
                BUS.toString(), "--session", "--nofork", "--nopidfile", "--address=" + bus(folder));
    }

    private static ProcessBuilder command(Path folder, int port, Path mechanism) {
        var command = new ProcessBuilder(PROGRAM.toString());
        command.command().addAll(List.of("-p", Integer.toString(port), "-n", "localhost"));
        command.command().addAll(List.of("-d", folder.resolve("spool").toString(), "-r", "off"));
        command.command().addAll(List.of("-K", folder.resolve("keys").toString()));
        command.command().addAll(List.of("-f", "application/pdf,image/jpeg"));
        command.command().addAll(List.of("-c", mechanism.toString(), "Office"));
        command.environment().put("DBUS_SYSTEM_BUS_ADDRESS", bus(folder));
        command.environment().put("PEER_FOLDER", folder.toString());
        return command;
    }

    private static String bus(Path folder) {
        return "unix:path=" + folder.resolve("bus");
    }

    /** The same over TLS, with a certificate of its own making. */
    URI secureAddress() {
        return URI.create("ipps://localhost:%d/ipp/print".formatted(port));
    }

    URI address() {
        return URI.create("ipp://localhost:%d/ipp/print".formatted(port));
    }

    /** What the printer says while a job stands still, e.g. {@code media-jam}. */
    void fault(String reason) {
        write("fault", "STATE: +" + reason + "-error\n");
    }

    void abort() {
        write("abort", "");
    }

    void mend() {
        try {
            boolean _ = Files.deleteIfExists(folder.resolve("fault"));
            boolean _ = Files.deleteIfExists(folder.resolve("abort"));
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }

    /** Whether nothing moves any more, not even a job that was taken back. */
    boolean isAtRest() {
        return files("running").isEmpty();
    }

    List<Path> printed() {
        return files("printed");
    }

    private List<Path> files(String name) {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        for (Process process : List.of(printer, bus)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            Process _ = process.destroyForcibly();
            Process _ = process.onExit().join();
        }
    }

    private void write(String name, String text) {
        try {
            // Renamed into place: a half-written file would be a different fault.
            Path fresh = Files.writeString(folder.resolve(name + ".new"), text);
            Path _ = Files.move(fresh, folder.resolve(name));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private boolean takesCalls() {
        try (var call = new Socket()) {
            call.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + START_WAIT.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("waited in vain");
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
