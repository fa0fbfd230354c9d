package vn.motcua.device.recording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vn.motcua.device.transport.Dial;

/**
 * A file of {@link Traffic}. It may hold what a visitor showed or what a slip said: it is made
 * readable for its owner alone and stays on the kiosk. May be used by any thread.
 */
public final class RecordingFile implements AutoCloseable {
    private static final long BYTES_MAX = 64 << 20;

    private final Writer writer;
    private final long beganNanos = System.nanoTime();
    private int connections;
    private long bytes;

    private RecordingFile(Writer writer) {
        this.writer = writer;
    }

    /**
     * Begins a file.
     *
     * @param head what stands above the traffic, for whoever opens it
     * @throws IOException if there is such a file already, or it cannot be made
     */
    public static RecordingFile begin(Path file, List<String> head) throws IOException {
        Path fresh =
                Files.createFile(
                        file,
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
        Writer writer = Files.newBufferedWriter(fresh);
        for (String line : head) {
            writer.write("# " + line + "\n");
        }
        writer.flush();
        return new RecordingFile(writer);
    }

    /** The traffic of a file, in its order; lines that are none are read over. */
    public static List<Traffic> read(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(Traffic::parse)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The same way to a device, with everything written down. */
    public Dial recorded(Dial dial) {
        return () -> new RecordedLink(dial.open(), this, nextConnection());
    }

    synchronized int nextConnection() {
        return ++connections;
    }

    /** Writes some bytes down; none for a line that was dropped. A file that is full ends. */
    synchronized void add(int connection, boolean isToDevice, byte[] sent) {
        bytes += sent.length;
        if (bytes > BYTES_MAX) {
            return;
        }
        long atMs = Duration.ofNanos(System.nanoTime() - beganNanos).toMillis();
        try {
            writer.write(new Traffic(connection, atMs, isToDevice, sent).line() + "\n");
            writer.flush();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    @Override
    public synchronized void close() {
        bytes = BYTES_MAX;
        try {
            writer.close();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
