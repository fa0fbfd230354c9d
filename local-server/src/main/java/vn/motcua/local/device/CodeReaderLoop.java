package vn.motcua.local.device;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.contract.device.DeviceStatus;
import vn.motcua.device.barcode.CodeReader;
import vn.motcua.device.barcode.ReadOutcome;

/**
 * Owns the code reader. Unlike other devices it speaks by itself, so one thread listens to it for
 * as long as the kiosk runs; what it hears, and whether it is there, goes to the visit.
 */
public final class CodeReaderLoop implements AutoCloseable {
    private static final Duration LISTEN = Duration.ofSeconds(2);
    private static final Duration PAUSE_WHEN_GONE = Duration.ofMillis(500);

    private final CodeReader reader;
    private final Consumer<ReadOutcome> onCode;
    private final Consumer<DeviceStatus> onChange;
    private final Semaphore closing = new Semaphore(0);
    private final LinkedBlockingQueue<ReadOutcome> lent = new LinkedBlockingQueue<>(1);
    private volatile boolean isLent;
    private volatile DeviceStatus status = new DeviceStatus.Starting();
    private Optional<Thread> thread = Optional.empty();

    public CodeReaderLoop(
            CodeReader reader, Consumer<ReadOutcome> onCode, Consumer<DeviceStatus> onChange) {
        this.reader = reader;
        this.onCode = onCode;
        this.onChange = onChange;
    }

    public boolean works() {
        return status instanceof DeviceStatus.Ready || status instanceof DeviceStatus.Unknown;
    }

    public DeviceStatus status() {
        return status;
    }

    /**
     * Gives one borrower the next code, which nobody else then hears.
     *
     * @param wait at most this long; then {@link ReadOutcome.Nothing}
     */
    public ReadOutcome lend(Duration wait) throws InterruptedException {
        if (status instanceof DeviceStatus.Faulted(DeviceFault fault)) {
            return new ReadOutcome.Stopped(fault);
        }
        lent.clear();
        isLent = true;
        try {
            ReadOutcome heard = lent.poll(wait.toMillis(), TimeUnit.MILLISECONDS);
            return heard == null ? new ReadOutcome.Nothing() : heard;
        } finally {
            isLent = false;
        }
    }

    public synchronized void start() {
        if (thread.isEmpty()) {
            thread = Optional.of(Thread.ofPlatform().name("code-reader").daemon().start(this::run));
        }
    }

    private void run() {
        try {
            note(reader.status());
            while (!Thread.currentThread().isInterrupted()) {
                hear(reader.read(LISTEN));
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void hear(ReadOutcome outcome) throws InterruptedException {
        switch (outcome) {
            case ReadOutcome.Stopped(var fault) -> {
                note(new DeviceStatus.Faulted(fault));
                boolean _ = closing.tryAcquire(PAUSE_WHEN_GONE.toMillis(), TimeUnit.MILLISECONDS);
            }
            case ReadOutcome.Nothing() -> note(reader.status());
            case ReadOutcome.CodeRead _, ReadOutcome.Garbled _, ReadOutcome.TooLong _ -> {
                note(new DeviceStatus.Ready());
                if (isLent) {
                    boolean _ = lent.offer(outcome);
                } else {
                    onCode.accept(outcome);
                }
            }
        }
    }

    private void note(DeviceStatus seen) {
        if (!seen.equals(status)) {
            status = seen;
            onChange.accept(seen);
        }
    }

    @Override
    public synchronized void close() {
        thread.ifPresent(Thread::interrupt);
        closing.release();
        reader.close();
    }
}
