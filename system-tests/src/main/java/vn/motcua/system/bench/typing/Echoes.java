package vn.motcua.system.bench.typing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;

/** Presses keys one after the other and times each until the field looks different. */
record Echoes(Camera camera) {
    private static final int WARM_UP = 150;
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final long PAUSE_MIN_NANOS = 25_000_000;
    private static final int PAUSE_SPREAD_NANOS = 17_000_000;

    /**
     * @param keys what each key does, on the drawing thread; each changes the field
     */
    List<Long> nanos(List<Runnable> keys) {
        Random pauses = new Random(1);
        List<Long> nanos = new ArrayList<>();
        for (Runnable key : keys) {
            // A pause of no fixed length, so that keys meet the screen's beat at every phase.
            LockSupport.parkNanos(PAUSE_MIN_NANOS + pauses.nextInt(PAUSE_SPREAD_NANOS));
            long before = camera.look();
            long pressed = System.nanoTime();
            Platform.runLater(key);
            nanos.add(camera.awaitOther(before, LIMIT) - pressed);
        }
        return nanos.subList(Math.min(WARM_UP, nanos.size() / 2), nanos.size());
    }
}
