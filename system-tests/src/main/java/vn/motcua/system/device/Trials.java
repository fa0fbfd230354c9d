package vn.motcua.system.device;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Many trials of one kind, each with its own seed and its own limit. They mostly wait for devices
 * that say nothing, so many of them run at the same time.
 */
final class Trials {
    private static final int AT_ONCE = 64;
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private Trials() {}

    /** One trial; the complaints it ends with. */
    interface Trial {
        List<String> run(long seed) throws Exception;
    }

    /** Runs the trials with seeds {@code first} and following, and collects what went wrong. */
    static List<String> run(int count, long first, Trial trial) throws InterruptedException {
        List<String> complaints = new ArrayList<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<List<String>>> running = new ArrayList<>();
            for (int number = 0; number < count; number++) {
                long seed = first + number;
                running.add(workers.submit(() -> trial.run(seed)));
            }
            for (int number = 0; number < count; number++) {
                long seed = first + number;
                outcome(running.get(number))
                        .forEach(it -> complaints.add("seed " + seed + ": " + it));
            }
            workers.shutdownNow();
        }
        return complaints;
    }

    private static List<String> outcome(Future<List<String>> trial) throws InterruptedException {
        try {
            return trial.get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException hung) {
            return List.of("hangs");
        } catch (ExecutionException broken) {
            return List.of(String.valueOf(broken.getCause()));
        }
    }
}
