package vn.motcua.device.barcode;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.contract.device.DeviceId;
import vn.motcua.contract.device.DeviceStatus;
import vn.motcua.device.barcode.ReadOutcome.Nothing;
import vn.motcua.device.barcode.ReadOutcome.Stopped;
import vn.motcua.device.transport.ByteLink;
import vn.motcua.device.transport.DeviceFile;
import vn.motcua.device.transport.Dial;
import vn.motcua.device.transport.LinkLostException;
import vn.motcua.device.transport.SerialLink;

/**
 * A QR reader on a serial line or a USB line that looks like one, set to send raw UTF-8; or one
 * that poses as a keyboard, which is then taken away from the screen.
 *
 * <p>The port is opened when it is first needed, and again after the reader was unplugged.
 */
public final class SerialCodeReader implements CodeReader {
    /**
     * Readers without a suffix send a code in one go; people look at a slow screen after 100 ms.
     */
    private static final Duration SILENCE = Duration.ofMillis(80);

    private static final Duration REOPEN_PAUSE = Duration.ofMillis(200);

    private final DeviceId id;
    private final Dial dial;
    private final Duration silence;
    private final CodeFraming framing = new CodeFraming();
    private volatile @Nullable ByteLink link;
    private volatile boolean closed;
    private long lastByteNanos;

    /**
     * @param port e.g. {@code /dev/serial/by-id/usb-…-if00}; need not be there yet
     * @param baudRate bits a second; USB readers ignore it
     */
    public SerialCodeReader(DeviceId id, String port, int baudRate) {
        this(id, port, baudRate, SILENCE);
    }

    /**
     * As {@link #SerialCodeReader(DeviceId, String, int)}.
     *
     * @param silence ends a code that has no suffix
     */
    public SerialCodeReader(DeviceId id, String port, int baudRate, Duration silence) {
        this(id, () -> SerialLink.open(port, baudRate), silence);
    }

    SerialCodeReader(DeviceId id, Dial dial) {
        this(id, dial, SILENCE);
    }

    /**
     * One that is reached in another way.
     *
     * @param silence ends a code that has no suffix
     */
    public SerialCodeReader(DeviceId id, Dial dial, Duration silence) {
        this.id = id;
        this.dial = dial;
        this.silence = silence;
    }

    /**
     * @param file e.g. {@code /dev/input/by-id/usb-…-event-kbd}; need not be there yet
     */
    public static SerialCodeReader posingAsKeyboard(DeviceId id, String file) {
        return new SerialCodeReader(id, () -> takenAlone(file));
    }

    /**
     * One that poses as a keyboard whose key events come in another way.
     *
     * @param silence ends a code that has no suffix
     */
    public static SerialCodeReader posingAsKeyboard(DeviceId id, Dial events, Duration silence) {
        return new SerialCodeReader(id, () -> new KeyboardLink(events.open()), silence);
    }

    private static ByteLink takenAlone(String file) throws LinkLostException {
        DeviceFile keyboard = DeviceFile.open(file);
        try {
            keyboard.takeAlone();
        } catch (LinkLostException taken) {
            keyboard.close();
            throw taken;
        }
        return new KeyboardLink(keyboard);
    }

    @Override
    public DeviceId id() {
        return id;
    }

    @Override
    public ReadOutcome read(Duration wait) throws InterruptedException {
        long end = System.nanoTime() + wait.toNanos();
        try {
            return nextCode(opened(end), end);
        } catch (LinkLostException lost) {
            return new Stopped(lose(lost));
        }
    }

    @Override
    public DeviceStatus status() {
        try {
            open().check();
            return new DeviceStatus.Ready();
        } catch (LinkLostException lost) {
            return new DeviceStatus.Faulted(lose(lost));
        }
    }

    @Override
    public void close() {
        closed = true;
        closeLink();
    }

    private ReadOutcome nextCode(ByteLink line, long end)
            throws LinkLostException, InterruptedException {
        while (true) {
            Optional<ReadOutcome> code = framing.next();
            if (code.isPresent()) {
                return code.get();
            }
            long left = Math.max(0, end - System.nanoTime());
            long pause = framing.isInsideCode() ? Math.min(left, silence.toNanos()) : left;
            byte[] bytes = line.read(Duration.ofNanos(pause));
            if (bytes.length > 0) {
                lastByteNanos = System.nanoTime();
                framing.accept(bytes);
            } else if (framing.isInsideCode() && isSilent()) {
                framing.end();
            }
            if (left == 0) {
                return framing.next().orElseGet(Nothing::new);
            }
        }
    }

    private boolean isSilent() {
        return System.nanoTime() - lastByteNanos >= silence.toNanos();
    }

    /**
     * Keeps trying until the wait is over, so that an absent reader does not make its user spin.
     */
    private ByteLink opened(long end) throws LinkLostException, InterruptedException {
        while (true) {
            try {
                return open();
            } catch (LinkLostException absent) {
                long left = end - System.nanoTime();
                if (left <= 0 || closed) {
                    throw absent;
                }
                LockSupport.parkNanos(Math.min(left, REOPEN_PAUSE.toNanos()));
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
            }
        }
    }

    private ByteLink open() throws LinkLostException {
        ByteLink open = link;
        if (open == null) {
            open = dial.open();
            link = open;
        }
        if (closed) {
            open.close();
        }
        return open;
    }

    private DeviceFault lose(LinkLostException lost) {
        closeLink();
        framing.reset();
        return lost.fault();
    }

    private void closeLink() {
        ByteLink open = link;
        link = null;
        if (open != null) {
            open.close();
        }
    }
}
