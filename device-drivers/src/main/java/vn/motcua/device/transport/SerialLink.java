package vn.motcua.device.transport;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import jssc.SerialPort;
import jssc.SerialPortException;
import vn.motcua.contract.device.DeviceFault;

/**
 * A serial line, 8 data bits, no parity, 1 stop bit, no flow control.
 *
 * <p>The line is asked every few milliseconds how many bytes wait. The library's event listener
 * keeps a processor busy and never tells that the cable is out; the question throws at once.
 */
public final class SerialLink implements ByteLink {
    private static final Logger LOG = System.getLogger(SerialLink.class.getName());
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration POLL = Duration.ofMillis(6);
    private static final int READ_BYTES_MAX = 4096;
    private static final byte[] NONE = {};

    private final Path file;
    private final SerialPort port;
    private final ExecutorService writer =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
    private boolean closed;
    private long lookedNanos = System.nanoTime();

    private SerialLink(Path file, SerialPort port) {
        this.file = file;
        this.port = port;
    }

    /**
     * Opens a port.
     *
     * @param path e.g. {@code /dev/ttyACM0}, or a symbolic link to it
     * @param baudRate bits a second; USB readers and pseudo terminals ignore it
     * @throws LinkLostException NO_DEVICE if there is no such port, ACCESS_DENIED if this user may
     *     not open it, BUSY if another program has it, else OFFLINE
     */
    public static SerialLink open(String path, int baudRate) throws LinkLostException {
        Path file = Path.of(path);
        if (!Files.exists(file)) {
            throw new LinkLostException(DeviceFault.NO_DEVICE, path);
        }
        if (!Files.isReadable(file) || !Files.isWritable(file)) {
            throw new LinkLostException(DeviceFault.ACCESS_DENIED, path);
        }
        try {
            // The library compares names, not files, so a link is resolved first.
            SerialPort port = new SerialPort(file.toRealPath().toString());
            boolean open = port.openPort();
            // False on a line without modem wires, which works all the same.
            if (!open || !port.setParams(baudRate, 8, 1, 0, false, false)) {
                LOG.log(Level.DEBUG, "{0} has no modem wires", path);
            }
            return new SerialLink(file, port);
        } catch (SerialPortException refused) {
            throw new LinkLostException(faultOf(refused), path, refused);
        } catch (IOException gone) {
            throw new LinkLostException(DeviceFault.NO_DEVICE, path, gone);
        }
    }

    @Override
    public byte[] read(Duration wait) throws LinkLostException, InterruptedException {
        long end = System.nanoTime() + wait.toNanos();
        while (true) {
            int count = waiting();
            if (count > 0) {
                return take(Math.min(count, READ_BYTES_MAX));
            }
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            checkPlugged();
            long left = end - System.nanoTime();
            if (left <= 0) {
                return NONE;
            }
            LockSupport.parkNanos(Math.min(left, POLL.toNanos()));
        }
    }

    /** The library waits for ever for a device that takes nothing, so a thread of its own does. */
    @Override
    public boolean write(byte[] bytes, Duration wait)
            throws LinkLostException, InterruptedException {
        check();
        try {
            if (!writer.submit(() -> send(bytes)).get(wait.toNanos(), TimeUnit.NANOSECONDS)) {
                throw lost();
            }
            return true;
        } catch (TimeoutException stuck) {
            return false;
        } catch (RejectedExecutionException closedMeanwhile) {
            throw lost();
        } catch (ExecutionException broken) {
            throw new IllegalStateException("cannot write to " + file, broken);
        }
    }

    private boolean send(byte[] bytes) {
        try {
            return port.writeBytes(bytes);
        } catch (SerialPortException gone) {
            return false;
        }
    }

    @Override
    public void check() throws LinkLostException {
        if (waiting() < 0) {
            throw lost();
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        writer.shutdown();
        try {
            if (port.isOpened() && !port.closePort()) {
                LOG.log(Level.WARNING, "{0} did not close", port.getPortName());
            }
        } catch (SerialPortException gone) {
            LOG.log(Level.DEBUG, "{0} closed when gone", port.getPortName());
        }
    }

    private synchronized int waiting() throws LinkLostException {
        if (closed) {
            throw lost();
        }
        try {
            return port.getInputBufferBytesCount();
        } catch (SerialPortException gone) {
            throw new LinkLostException(lost().fault(), file.toString(), gone);
        }
    }

    /** Some USB drivers go on counting no bytes when the cable is out; the file's name goes. */
    private void checkPlugged() throws LinkLostException {
        long now = System.nanoTime();
        if (now - lookedNanos > LOOK.toNanos()) {
            lookedNanos = now;
            if (!Files.exists(file)) {
                throw lost();
            }
        }
    }

    private synchronized byte[] take(int count) throws LinkLostException {
        try {
            byte[] bytes = port.readBytes(count);
            return bytes == null ? NONE : bytes;
        } catch (SerialPortException gone) {
            throw new LinkLostException(lost().fault(), file.toString(), gone);
        }
    }

    private LinkLostException lost() {
        boolean unplugged = !Files.exists(file);
        return new LinkLostException(
                unplugged ? DeviceFault.NO_DEVICE : DeviceFault.OFFLINE, file.toString());
    }

    private static DeviceFault faultOf(SerialPortException refused) {
        return switch (refused.getExceptionType()) {
            case SerialPortException.TYPE_PORT_NOT_FOUND -> DeviceFault.NO_DEVICE;
            case SerialPortException.TYPE_PERMISSION_DENIED -> DeviceFault.ACCESS_DENIED;
            case SerialPortException.TYPE_PORT_BUSY -> DeviceFault.BUSY;
            default -> DeviceFault.OFFLINE;
        };
    }
}
