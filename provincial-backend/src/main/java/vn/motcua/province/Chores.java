package vn.motcua.province;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** What the backend does now and then, on one thread; a chore that fails is tried again later. */
final class Chores implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Chores.class.getName());

    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    work -> Thread.ofPlatform().name("chores").daemon().unstarted(work));

    void every(Duration pause, Runnable chore) {
        var _ =
                thread.scheduleWithFixedDelay(
                        () -> tryOnce(chore), 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void tryOnce(Runnable chore) {
        try {
            chore.run();
        } catch (RuntimeException failed) { // boundary: the database may be away for a while
            LOG.log(Level.WARNING, "a chore failed", failed);
        }
    }

    @Override
    public void close() {
        thread.close();
    }
}
