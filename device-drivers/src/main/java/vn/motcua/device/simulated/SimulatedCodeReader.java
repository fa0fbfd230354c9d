package vn.motcua.device.simulated;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A QR reader made of software on a real terminal of the operating system, so that the driver under
 * test opens it as it opens the real one.
 *
 * <p>May be used by any thread.
 */
public final class SimulatedCodeReader implements Breakable {
    private static final byte CARRIAGE_RETURN = 0x0D;

    private final Path folder;
    private final Path port;
    private final boolean posesAsKeyboard;
    private final List<ReaderFault> faults = new ArrayList<>();
    private PseudoTerminal terminal;
    private boolean plugged;
    private long lastByteNanos;

    private SimulatedCodeReader(Path folder, boolean posesAsKeyboard) {
        this.folder = folder;
        this.posesAsKeyboard = posesAsKeyboard;
        this.port = folder.resolve("code-reader");
        this.terminal = PseudoTerminal.open();
    }

    /** Plugs a reader in. */
    public static SimulatedCodeReader start() {
        return start(false);
    }

    /** The same, set to type its codes; the terminal brings the events of its keys. */
    public static SimulatedCodeReader startAsKeyboard() {
        return start(true);
    }

    private static SimulatedCodeReader start(boolean posesAsKeyboard) {
        try {
            Path folder = Files.createTempDirectory("motcua-reader");
            var reader = new SimulatedCodeReader(folder, posesAsKeyboard);
            reader.link();
            return reader;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** The serial port to configure; the name stays when the reader is unplugged and comes back. */
    public Path port() {
        return port;
    }

    /** Breaks or mends something; the one broken last decides what a code looks like. */
    public synchronized void fault(ReaderFault fault, boolean on) {
        faults.remove(fault);
        if (on) {
            faults.add(fault);
        }
        if (fault == ReaderFault.UNPLUGGED) {
            if (on) {
                unplug();
            } else {
                plugIn();
            }
        }
    }

    @Override
    public Map<String, Boolean> faults() {
        return Breakable.faults(ReaderFault.values(), this::has);
    }

    @Override
    public void fault(String name, boolean on) {
        fault(ReaderFault.valueOf(name), on);
    }

    public synchronized boolean has(ReaderFault fault) {
        return fault == ReaderFault.UNPLUGGED ? !plugged : faults.contains(fault);
    }

    /** Shows a code to the reader: it sends the text as UTF-8 and a carriage return. */
    public synchronized void hold(String text) {
        if (faults.isEmpty()) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            byte[] frame = Arrays.copyOf(bytes, bytes.length + 1);
            frame[bytes.length] = CARRIAGE_RETURN;
            send(frame);
            return;
        }
        ReaderFault fault = faults.getLast();
        byte[] frame = fault.frame(text);
        switch (fault) {
            case IN_PIECES -> {
                for (byte each : frame) {
                    send(new byte[] {each});
                }
            }
            case READS_TWICE -> {
                send(frame);
                send(frame);
            }
            case RESTARTS_IN_CODE -> {
                send(frame);
                unplug();
                plugIn();
            }
            default -> send(frame);
        }
    }

    /** Sends exactly these bytes; nothing if unplugged. */
    public synchronized void holdBytes(byte[] bytes) {
        if (plugged) {
            terminal.write(bytes);
            lastByteNanos = System.nanoTime();
        }
    }

    /** {@link System#nanoTime} when the last byte went out, for measuring how fast a screen is. */
    public synchronized long lastByteNanos() {
        return lastByteNanos;
    }

    /** Pulls the cable. */
    public synchronized void unplug() {
        if (plugged) {
            plugged = false;
            try {
                Files.deleteIfExists(port);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
            terminal.close();
        }
    }

    /** Puts the cable back; the terminal behind {@link #port} is another one, as with USB. */
    public synchronized void plugIn() {
        if (!plugged) {
            terminal = PseudoTerminal.open();
            try {
                link();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    @Override
    public void close() {
        unplug();
        try {
            Files.deleteIfExists(folder);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void send(byte[] text) {
        holdBytes(posesAsKeyboard ? KeyPresses.of(text) : text);
    }

    private synchronized void link() throws IOException {
        Files.createSymbolicLink(port, terminal.path());
        plugged = true;
    }
}
