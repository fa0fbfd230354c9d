package vn.motcua.ui.dock;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import vn.motcua.ui.server.LocalServerClient;

/** Sends the dock a picture after each change, while someone looks at it; at most five a second. */
public final class DockPictures implements AutoCloseable {
    private static final long PAUSE_MILLIS = 200;

    private final LocalServerClient server;
    private final Supplier<byte[]> picture;
    private final Semaphore changes = new Semaphore(0);
    private final Semaphore stop = new Semaphore(0);
    private final Thread thread;
    private volatile boolean watched;

    /**
     * @param picture takes a picture of the screen as PNG
     */
    public DockPictures(LocalServerClient server, Supplier<byte[]> picture) {
        this.server = server;
        this.picture = picture;
        thread = Thread.ofPlatform().name("dock-pictures").daemon().start(this::run);
    }

    public void watch(boolean on) {
        watched = on;
        changes.release();
    }

    public void changed() {
        if (watched) {
            changes.release();
        }
    }

    private void run() {
        try {
            while (true) {
                changes.acquire();
                int _ = changes.drainPermits();
                if (watched) {
                    server.picture(picture.get());
                }
                if (stop.tryAcquire(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        stop.release();
        thread.interrupt();
    }
}
