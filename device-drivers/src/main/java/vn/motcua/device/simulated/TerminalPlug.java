package vn.motcua.device.simulated;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Arrays;

/** A terminal of the operating system in the place of a serial line or a USB device. */
final class TerminalPlug implements PrinterPlug {
    private static final Logger LOG = System.getLogger(TerminalPlug.class.getName());
    private static final Duration LOOK = Duration.ofMillis(20);

    private final PrinterDecoding decoding;
    private final Path folder;
    private final Path file;
    private volatile boolean plugged;
    private Thread serving = Thread.ofVirtual().unstarted(() -> {});

    TerminalPlug(PrinterDecoding decoding) {
        this.decoding = decoding;
        try {
            folder = Files.createTempDirectory("motcua-printer");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        file = folder.resolve("printer");
        plugIn();
    }

    /** The place to configure; stays when the printer is unplugged and comes back. */
    Path file() {
        return file;
    }

    @Override
    public void plugIn() {
        plugged = true;
        PseudoTerminal first = link();
        // The system does the waiting, which would hold up other virtual threads.
        serving = Thread.ofPlatform().daemon().start(() -> serve(first));
    }

    @Override
    public void unplug() {
        plugged = false;
        try {
            serving.interrupt();
            serving.join();
        } catch (InterruptedException wanted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        unplug();
        delete(folder);
    }

    /**
     * One terminal after the other: a line that drops is another one when it comes back.
     *
     * <p>The place leads away from a terminal before it is closed: its number is soon another's.
     */
    private void serve(PseudoTerminal first) {
        PseudoTerminal terminal = first;
        while (plugged) {
            var line = new Line(terminal);
            try {
                decoding.run(line.in, line.out);
            } catch (IOException ended) {
                LOG.log(Level.DEBUG, "a terminal was closed: {0}", ended.getMessage());
            }
            PseudoTerminal dropped = terminal;
            terminal = link();
            dropped.close();
        }
        delete(file);
        terminal.close();
    }

    private static void delete(Path place) {
        try {
            Files.deleteIfExists(place);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private PseudoTerminal link() {
        try {
            PseudoTerminal terminal = PseudoTerminal.open();
            Path fresh = folder.resolve("fresh");
            Files.deleteIfExists(fresh);
            Files.createSymbolicLink(fresh, terminal.path());
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            return terminal;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Both directions of one terminal, until it is dropped. */
    private final class Line {
        private final PseudoTerminal terminal;
        private volatile boolean dropped;
        private byte[] taken = {};
        private int next;

        private final InputStream in =
                new InputStream() {
                    @Override
                    public int read() {
                        return oneByte();
                    }

                    @Override
                    public int read(byte[] into, int from, int count) {
                        if (count == 0) {
                            return 0;
                        }
                        int first = oneByte();
                        if (first < 0) {
                            return -1;
                        }
                        into[from] = (byte) first;
                        int more = Math.min(count - 1, taken.length - next);
                        System.arraycopy(taken, next, into, from + 1, more);
                        next += more;
                        return 1 + more;
                    }
                };

        private final OutputStream out =
                new OutputStream() {
                    @Override
                    public void write(int one) {
                        write(new byte[] {(byte) one}, 0, 1);
                    }

                    @Override
                    public void write(byte[] bytes, int from, int count) {
                        terminal.write(Arrays.copyOfRange(bytes, from, from + count));
                    }

                    @Override
                    public void close() {
                        dropped = true;
                    }
                };

        Line(PseudoTerminal terminal) {
            this.terminal = terminal;
        }

        private int oneByte() {
            while (next == taken.length) {
                if (dropped || !plugged || Thread.currentThread().isInterrupted()) {
                    return -1;
                }
                taken = terminal.read(LOOK);
                next = 0;
            }
            return taken[next++] & 0xFF;
        }
    }
}
