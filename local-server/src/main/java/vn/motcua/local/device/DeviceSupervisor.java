package vn.motcua.local.device;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.contract.device.DeviceId;
import vn.motcua.contract.device.DeviceStatus;
import vn.motcua.device.Device;

/**
 * Owns one device: the only code that lends, watches and closes it. Drivers reopen their port by
 * themselves when the hardware comes back, so unplugging is a normal event.
 *
 * @param <D> the kind of device
 */
public final class DeviceSupervisor<D extends Device> implements AutoCloseable {
    private static final Duration WATCH_EVERY = Duration.ofSeconds(2);
    private static final Duration LEND_WAIT = Duration.ofSeconds(5);

    private final D device;
    private final Consumer<DeviceStatus> onChange;
    private final ReentrantLock inUse = new ReentrantLock(true);
    private final Semaphore soon = new Semaphore(0);
    private volatile DeviceStatus status = new DeviceStatus.Starting();
    private Optional<Thread> watch = Optional.empty();

    /** What a borrower does with a device; it keeps no reference to it. */
    public interface Loan<D, T> {
        T use(D device) throws InterruptedException;
    }

    /**
     * @param onChange told of every other status than the last, on the watching thread
     */
    public DeviceSupervisor(D device, Consumer<DeviceStatus> onChange) {
        this.device = device;
        this.onChange = onChange;
    }

    public DeviceId id() {
        return device.id();
    }

    /** As last seen, at most a few seconds old. */
    public DeviceStatus status() {
        return status;
    }

    /** Whether it is worth offering what needs this device. */
    public boolean works() {
        return switch (status) {
            case DeviceStatus.Ready(), DeviceStatus.PaperLow(), DeviceStatus.Unknown() -> true;
            case DeviceStatus.Starting(), DeviceStatus.SwitchedOff() -> false;
            // A lid, a sheet or a roll is cleared by people who stand here.
            case DeviceStatus.Faulted(DeviceFault fault) ->
                    fault.fixer() != DeviceFault.Fixer.TECHNICIAN;
        };
    }

    public synchronized void start() {
        if (watch.isEmpty()) {
            watch = Optional.of(Thread.ofVirtual().name("watch-" + device.id()).start(this::watch));
        }
    }

    /**
     * Lends the device to one borrower at a time.
     *
     * @param busy what the borrower gets when another one keeps it for more than 5 s
     */
    public <T> T lend(Loan<D, T> loan, T busy) throws InterruptedException {
        if (!inUse.tryLock(LEND_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
            return busy;
        }
        try {
            return loan.use(device);
        } finally {
            inUse.unlock();
            soon.release(); // what the loan found out should show at once
        }
    }

    private void watch() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                look();
                boolean _ = soon.tryAcquire(WATCH_EVERY.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    /** Asks the device how it is, unless someone is using it. */
    private void look() {
        if (!inUse.tryLock()) {
            return;
        }
        DeviceStatus seen;
        try {
            seen = device.status();
        } finally {
            inUse.unlock();
        }
        if (!seen.equals(status)) {
            status = seen;
            onChange.accept(seen);
        }
    }

    @Override
    public synchronized void close() {
        watch.ifPresent(Thread::interrupt);
        device.close();
    }
}
