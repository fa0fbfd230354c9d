package vn.motcua.local.outbox;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
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
        private final ExecutorService threads;
        private final BlockingQueue<Ended<R>> ended = new LinkedBlockingQueue<>();
        private boolean isOver;
        private int count;

        Underway(Iterator<T> things, Step<T, R> step, ExecutorService threads) {
            this.things = things;
            this.step = step;
            this.threads = threads;
        }

        void fill(int most) {
            while (!isOver && count < most && things.hasNext()) {
                T thing = things.next();
                count++;
                var _ = threads.submit(() -> ended.add(take(thing)));
            }
        }

        void beginNoMore() {
            isOver = true;
        }

        /** Waits for one at least. */
        List<R> fresh() throws InterruptedException {
            List<Ended<R>> all = new ArrayList<>();
            boolean _ = all.add(ended.take());
            int _ = ended.drainTo(all);
            count -= all.size();
            List<R> fresh = new ArrayList<>();
            for (Ended<R> each : all) {
                switch (each) {
                    case Ended.Well<R>(R result) -> {
                        boolean _ = fresh.add(result);
                    }
                    case Ended.Badly<R>(Throwable bug) ->
                            throw new IllegalStateException("a step failed", bug);
                }
            }
            return fresh;
        }

        private Ended<R> take(T thing) {
            try {
                return new Ended.Well<>(step.take(thing));
            } catch (Throwable bug) { // boundary of a thread: told to the caller
                return new Ended.Badly<>(bug);
            }
        }
    }

    /** How a step ended. */
    private sealed interface Ended<R> {
        record Well<R>(R result) implements Ended<R> {}

        record Badly<R>(Throwable bug) implements Ended<R> {}
    }
}
