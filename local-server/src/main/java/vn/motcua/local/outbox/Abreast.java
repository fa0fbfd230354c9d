package vn.motcua.local.outbox;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;

/** Takes the same step for several things, a few at once, in their order. */
final class Abreast {
    private final int most;

    /**
     * @param most that are underway at once; with one, all happens on the caller's thread
     */
    Abreast(int most) {
        this.most = most;
    }

    int most() {
        return most;
    }

    /** What is done for each. */
    interface Step<T, R> {
        R take(T thing) throws InterruptedException;
    }

    /**
     * @param isWrong after such a result no other step is begun
     * @return what came of the steps that were taken
     */
    <T, R> List<R> each(List<T> things, Step<T, R> step, Predicate<R> isWrong)
            throws InterruptedException {
        List<R> results = new ArrayList<>();
        for (int from = 0; from < things.size(); from += most) {
            int to = Math.min(from + most, things.size());
            List<R> fresh = atOnce(things.subList(from, to), step);
            boolean _ = results.addAll(fresh);
            if (fresh.stream().anyMatch(isWrong)) {
                break;
            }
        }
        return results;
    }

    private static <T, R> List<R> atOnce(List<T> things, Step<T, R> step)
            throws InterruptedException {
        if (things.size() == 1) {
            return List.of(step.take(things.getFirst()));
        }
        List<Callable<R>> steps =
                things.stream().<Callable<R>>map(thing -> () -> step.take(thing)).toList();
        List<R> results = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<R> taken : threads.invokeAll(steps)) {
                boolean _ = results.add(taken.get());
            }
        } catch (ExecutionException bug) {
            throw new IllegalStateException("a step failed", bug.getCause());
        }
        return results;
    }
}
