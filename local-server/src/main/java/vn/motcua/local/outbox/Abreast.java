package vn.motcua.local.outbox;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;

/** Takes the same step for several things, a few at once, begun in their order. */
final class Abreast {
    private final int most;

    /**
     * @param most that are underway at once; with one, all happens on the caller's thread
     */
    Abreast(int most) {
        this.most = most;
    }

    /** What is done for each. */
    interface Step<T, R> {
        R take(T thing) throws InterruptedException;
    }

    /** Told, on the caller's thread, what has come since it was told last. */
    interface Settling<R> {
        void settle(List<R> fresh) throws InterruptedException;
    }

    /**
     * As soon as one step has ended the next one begins; what has come is settled meanwhile, all of
     * it at once.
     *
     * @param isWrong after such a result no other step is begun
     */
    <T, R> void each(List<T> things, Step<T, R> step, Predicate<R> isWrong, Settling<R> settling)
            throws InterruptedException {
        if (most == 1 || things.size() == 1) {
            oneByOne(things, step, isWrong, settling);
            return;
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var underway = new Underway<>(things.iterator(), step, threads);
            try {
                underway.fill(most);
                while (underway.count > 0) {
                    List<R> fresh = underway.fresh();
                    if (fresh.stream().noneMatch(isWrong)) {
                        underway.fill(most);
                    } else {
                        underway.beginNoMore();
                    }
                    settling.settle(fresh);
                }
            } catch (InterruptedException | RuntimeException givenUp) {
                var _ = threads.shutdownNow();
                throw givenUp;
            }
        }
    }

    private static <T, R> void oneByOne(
            List<T> things, Step<T, R> step, Predicate<R> isWrong, Settling<R> settling)
            throws InterruptedException {
        List<R> fresh = new ArrayList<>();
        for (T thing : things) {
            R came = step.take(thing);
            boolean _ = fresh.add(came);
            if (isWrong.test(came)) {
                break;
            }
        }
        settling.settle(fresh);
    }

    /** Only the thread that made it uses it. */
    private static final class Underway<T, R> {
        private final Iterator<T> things;
        private final Step<T, R> step;
        private final CompletionService<R> steps;
        private boolean isOver;
        private int count;

        Underway(Iterator<T> things, Step<T, R> step, ExecutorService threads) {
            this.things = things;
            this.step = step;
            steps = new ExecutorCompletionService<>(threads);
        }

        void fill(int most) {
            while (!isOver && count < most && things.hasNext()) {
                T thing = things.next();
                count++;
                var _ = steps.submit(() -> step.take(thing));
            }
        }

        void beginNoMore() {
            isOver = true;
        }

        /** Waits for one at least. */
        List<R> fresh() throws InterruptedException {
            List<R> fresh = new ArrayList<>();
            try {
                for (Future<R> ended = steps.take(); ended != null; ended = steps.poll()) {
                    count--;
                    boolean _ = fresh.add(ended.get());
                }
            } catch (ExecutionException bug) {
                throw new IllegalStateException("a step failed", bug.getCause());
            }
            return fresh;
        }
    }
}
