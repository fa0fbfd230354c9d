package vn.motcua.device.transport;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import vn.motcua.contract.device.DeviceFault;

/**
 * A device that the system shows as a file of bytes: {@code /dev/usb/lp0}, {@code
 * /dev/input/event3}.
 *
 * <p>Java's own files wait for ever for a device that takes or gives nothing; this one asks first
 * whether it would have to wait.
 */
public final class DeviceFile implements ByteLink {
    private static final int READ_BYTES_MAX = 4096;
    private static final Duration LOOK = Duration.ofMillis(50);
    private static final byte[] NONE = {};

    private final String path;
    private final int handle;
    private boolean closed;

    private DeviceFile(String path, int handle) {
        this.path = path;
        this.handle = handle;
    }

    /**
     * Opens a device for reading and writing.
     *
     * @throws LinkLostException NO_DEVICE if there is no such file, ACCESS_DENIED if this user may
     *     not open it, BUSY if another program has it, else OFFLINE
     */
    public static DeviceFile open(String path) throws LinkLostException {
        Path file = Path.of(path);
        if (!Files.exists(file)) {
            throw new LinkLostException(DeviceFault.NO_DEVICE, path);
        }
        if (!Files.isReadable(file) || !Files.isWritable(file)) {
            throw new LinkLostException(DeviceFault.ACCESS_DENIED, path);
        }
        int handle = SystemCalls.open(path);
        if (handle < 0) {
            boolean isTaken = -handle == SystemCalls.EBUSY;
            throw new LinkLostException(isTaken ? DeviceFault.BUSY : DeviceFault.OFFLINE, path);
        }
        return new DeviceFile(path, handle);
    }

    /**
     * Takes an input device for this program alone: no key of it reaches a screen any more.
     *
     * @throws LinkLostException BUSY if another program took it, or if it is no input device
     */
    public synchronized void takeAlone() throws LinkLostException {
        if (closed || SystemCalls.grab(handle) < 0) {
            throw new LinkLostException(DeviceFault.BUSY, path);
        }
    }

    @Override
    public byte[] read(Duration wait) throws LinkLostException, InterruptedException {
        long end = System.nanoTime() + wait.toNanos();
        byte[] bytes = new byte[READ_BYTES_MAX];
        while (true) {
            if (isReady(SystemCalls.POLLIN, end)) {
                long count = checked(take(bytes));
                if (count > 0) {
                    return Arrays.copyOf(bytes, (int) count);
                }
            }
            if (System.nanoTime() >= end) {
                return NONE;
            }
        }
    }

    @Override
    public boolean write(byte[] bytes, Duration wait)
            throws LinkLostException, InterruptedException {
        long end = System.nanoTime() + wait.toNanos();
        int sent = 0;
        while (sent < bytes.length) {
            if (isReady(SystemCalls.POLLOUT, end)) {
                sent += (int) checked(give(bytes, sent));
            }
            if (sent < bytes.length && System.nanoTime() >= end) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void check() throws LinkLostException {
        int state = poll(0, Duration.ZERO);
        if (state < 0 || (state & SystemCalls.POLLGONE) != 0) {
            throw lost();
        }
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            SystemCalls.close(handle);
        }
    }

    /** Waits in short steps, so that a close or an interrupt from elsewhere ends it soon. */
    private boolean isReady(int wanted, long end) throws LinkLostException, InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException(path);
        }
        long left = Math.clamp(end - System.nanoTime(), 0, LOOK.toNanos());
        int state = poll(wanted, Duration.ofNanos(left));
        boolean isGone = state < 0 || (state & SystemCalls.POLLGONE) != 0;
        if (isGone && (state < 0 || (state & wanted) == 0)) {
            throw lost();
        }
        return (state & wanted) != 0;
    }

    private int poll(int wanted, Duration wait) {
        synchronized (this) {
            if (closed) {
                return -1;
            }
        }
        return SystemCalls.poll(handle, wanted, wait);
    }

    private synchronized long take(byte[] bytes) {
        return closed ? -1 : SystemCalls.read(handle, bytes);
    }

    private synchronized long give(byte[] bytes, int from) {
        return closed ? -1 : SystemCalls.write(handle, bytes, from);
    }

    private long checked(long count) throws LinkLostException {
        if (count == -SystemCalls.EAGAIN) {
            return 0;
        }
        if (count <= 0) {
            throw lost();
        }
        return count;
    }

    private LinkLostException lost() {
        boolean isUnplugged = !Files.exists(Path.of(path));
        return new LinkLostException(
                isUnplugged ? DeviceFault.NO_DEVICE : DeviceFault.OFFLINE, path);
    }
}
