package vn.motcua.local.line;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import vn.motcua.contract.sync.Admission;
import vn.motcua.local.event.Event;
import vn.motcua.local.event.EventLog;
import vn.motcua.local.event.SafeWord;

/** Keeps what is known of the line and tells who wants to know. */
final class LineMonitor {
    private static final EventLog EVENTS = EventLog.of(LineMonitor.class);
    private static final Duration SKEW_WORTH_A_WORD = Duration.ofSeconds(60);

    private final Path admissionFile;
    private final List<Consumer<LineState>> listeners = new CopyOnWriteArrayList<>();
    private final ReentrantLock lock = new ReentrantLock();
    private volatile LineState state;

    /** Starts offline, with what the province said last: a kiosk may start without a line. */
    LineMonitor(Path admissionFile) {
        this.admissionFile = admissionFile;
        state = new LineState(false, read(), Duration.ZERO);
    }

    LineState state() {
        return state;
    }

    void onChange(Consumer<LineState> listener) {
        listeners.add(listener);
    }

    void online(Admission admission, Duration skew) {
        change(new LineState(true, admission, skew));
    }

    void offline() {
        LineState last = state;
        change(new LineState(false, last.admission(), last.clockSkew()));
    }

    void admission(Admission admission) {
        LineState last = state;
        change(new LineState(last.online(), admission, last.clockSkew()));
    }

    private void change(LineState next) {
        LineState last;
        lock.lock();
        try {
            last = state;
            state = next;
            if (last.admission() != next.admission()) {
                write(next.admission());
            }
        } finally {
            lock.unlock();
        }
        if (isSkewed(next.clockSkew()) && !isSkewed(last.clockSkew())) {
            EVENTS.log(new Event.ClockDiffers(next.clockSkew().toSeconds()));
        }
        if (last.online() != next.online() || last.admission() != next.admission()) {
            EVENTS.log(new Event.LineChanged(next.online(), new SafeWord(next.admission().name())));
            listeners.forEach(each -> each.accept(next));
        }
    }

    private static boolean isSkewed(Duration skew) {
        return skew.abs().compareTo(SKEW_WORTH_A_WORD) > 0;
    }

    private Admission read() {
        try {
            return Files.exists(admissionFile)
                    ? Admission.valueOf(Files.readString(admissionFile).strip())
                    : Admission.UNKNOWN_KIOSK;
        } catch (IOException | IllegalArgumentException unreadable) {
            return Admission.UNKNOWN_KIOSK;
        }
    }

    private void write(Admission admission) {
        try {
            Files.writeString(admissionFile, admission.name() + "\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(admissionFile + " cannot be written", failed);
        }
    }
}
