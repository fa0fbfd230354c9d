package vn.motcua.local.line;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
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
        change(_ -> new LineState(true, admission, skew));
    }

    void offline() {
        change(last -> new LineState(false, last.admission(), last.clockSkew()));
    }

    /** Listeners are told under the lock: the last word they hear is the last that was said. */
    private void change(UnaryOperator<LineState> change) {
        lock.lock();
        try {
            LineState last = state;
            LineState next = change.apply(last);
            state = next;
            if (last.admission() != next.admission()) {
                write(next.admission());
            }
            if (isSkewed(next.clockSkew()) && !isSkewed(last.clockSkew())) {
                EVENTS.log(new Event.ClockDiffers(next.clockSkew().toSeconds()));
            }
            if (last.online() != next.online() || last.admission() != next.admission()) {
                var admission = new SafeWord(next.admission().name());
                EVENTS.log(new Event.LineChanged(next.online(), admission));
                listeners.forEach(each -> each.accept(next));
            }
        } finally {
            lock.unlock();
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

    /** A full disk must not leave half a word, nor keep the listeners from being told. */
    private void write(Admission admission) {
        Path next = admissionFile.resolveSibling(admissionFile.getFileName() + ".next");
        try {
            Files.writeString(next, admission.name() + "\n");
            Path _ = Files.move(next, admissionFile, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            EVENTS.log(
                    new Event.ThreadFailed(
                            new SafeWord("line"), new SafeWord(failed.getClass().getSimpleName())));
        }
    }
}
