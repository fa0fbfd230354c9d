package vn.motcua.local.technician;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import vn.motcua.contract.screen.Language;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.TechnicianState;
import vn.motcua.contract.screen.VisitorAction;

/** A technician's screen that a test looks at and touches. */
final class FakeScreen implements TechnicianScreen {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition shown = lock.newCondition();
    private final Path folder;
    private ScreenState state = new ScreenState.Goodbye();

    FakeScreen(Path folder) {
        this.folder = folder;
    }

    @Override
    public ScreenState state() {
        return state;
    }

    @Override
    public void show(TechnicianState next) {
        lock.lock();
        try {
            state = next;
            shown.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Thread inBackground(String name, Work work) {
        return Thread.ofVirtual()
                .name(name)
                .start(() -> {
                    try {
                        Runnable then = work.run();
                        lock.lock();
                        try {
                            then.run();
                        } finally {
                            lock.unlock();
                        }
                    } catch (InterruptedException stopped) {
                        Thread.currentThread().interrupt();
                    }
                });
    }

    /** Touches what is shown. */
    void touch(TechnicianFlow flow, VisitorAction... actions) {
        for (VisitorAction action : actions) {
            lock.lock();
            try {
                flow.act((TechnicianState) state, action);
            } finally {
                lock.unlock();
            }
        }
    }

    <S extends TechnicianState> S await(Class<S> kind) throws InterruptedException {
        return await(kind, _ -> true);
    }

    <S extends TechnicianState> S await(Class<S> kind, Predicate<S> fits)
            throws InterruptedException {
        long nanos = TimeUnit.SECONDS.toNanos(20);
        lock.lock();
        try {
            while (!kind.isInstance(state) || !fits.test(kind.cast(state))) {
                if (nanos <= 0) {
                    throw new AssertionError(
                            "%s did not come; shown is %s".formatted(kind.getSimpleName(), state));
                }
                nanos = shown.awaitNanos(nanos);
            }
            return kind.cast(state);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Language language() {
        return Language.VIETNAMESE;
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public void leave() {
        state = new ScreenState.Goodbye();
    }
}
