package vn.motcua.province.connect;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.JdbiException;
import vn.motcua.config.OneStopConfig;
import vn.motcua.province.connect.OneStopRepository.Due;

/**
 * Goes back and forth between here and the one-stop system: tells what changed here, asks what
 * changed there. While the system is away everything waits, and nothing is lost.
 */
public final class OneStopLane implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(OneStopLane.class.getName());
    private static final int PAUSE_SECONDS = 2;
    private static final int AWAY_SECONDS_MAX = 60;
    private static final int TURNS_BETWEEN_QUESTIONS = 10;

    private final OneStopSystem system;
    private final OneStopDesk desk;
    private final OneStopConfig config;
    private final Semaphore ends = new Semaphore(0);
    private final Thread thread;

    public OneStopLane(OneStopSystem system, OneStopDesk desk, OneStopConfig config) {
        this.system = system;
        this.desk = desk;
        this.config = config;
        thread = Thread.ofVirtual().name("one-stop").unstarted(this::run);
    }

    public void start() {
        thread.start();
    }

    /**
     * Hands over what changed here.
     *
     * @throws IOException if the system does not answer; what was not told is told the next time
     */
    public synchronized void handOver() throws IOException, InterruptedException {
        desk.follow();
        for (Due due : desk.due()) {
            DossierRecord record = desk.record(due);
            Optional<Flaw> flaw = record.flaw(config);
            if (flaw.isPresent()) {
                desk.putOff(due, flaw.get(), record.dossier().status().officialText());
            } else {
                boolean isUpdate = !due.itsCode().isEmpty();
                Map<String, Object> told = record.fields(config);
                desk.answered(
                        due, record.dossier().version(), told, system.handOver(told, isUpdate));
            }
        }
    }

    /**
     * Takes in what changed there.
     *
     * @throws IOException if the system does not answer; the next question begins where this did
     */
    public synchronized void ask() throws IOException, InterruptedException {
        String mark = desk.itsMark();
        while (true) {
            OneStopSystem.Changes changes = system.changes(mark);
            for (Map<String, Object> record : changes.records()) {
                var _ = desk.take(record);
            }
            if (changes.mark().equals(mark)) {
                return;
            }
            // Only now: after a power cut they come once more, and are known.
            mark = changes.mark();
            desk.keepMark(mark);
            if (changes.records().isEmpty()) {
                return;
            }
        }
    }

    private void run() {
        int turn = 0;
        int pause = PAUSE_SECONDS;
        try {
            do {
                boolean isThere = isThere(turn++ % TURNS_BETWEEN_QUESTIONS == 0, pause);
                pause = isThere ? PAUSE_SECONDS : Math.min(pause * 2, AWAY_SECONDS_MAX);
            } while (!ends.tryAcquire(pause, TimeUnit.SECONDS));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isThere(boolean asks, int lastPause) throws InterruptedException {
        try {
            handOver();
            if (asks) {
                ask();
            }
            return true;
        } catch (IOException | JdbiException away) {
            if (lastPause == PAUSE_SECONDS) {
                LOG.log(
                        Level.WARNING,
                        "one-stop system: it cannot be reached ({0})",
                        away.getClass().getSimpleName());
            }
            return false;
        }
    }

    @Override
    public void close() {
        ends.release();
        thread.interrupt();
    }
}
