package vn.motcua.system.bench.typing;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.headless.KioskHeadlessApplication;
import java.lang.invoke.VarHandle;
import java.nio.IntBuffer;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import javafx.geometry.Bounds;

/** Looks at one piece of the headless screen until its picture changes there. */
final class Camera {
    private static final long LOOK_AGAIN_NANOS = 20_000;

    private final IntBuffer picture = screen().picture();
    private final Bounds piece;

    /**
     * @param piece of the screen, in pixels
     */
    Camera(Bounds piece) {
        this.piece = piece;
    }

    private static KioskHeadlessApplication screen() {
        if (Application.GetApplication() instanceof KioskHeadlessApplication screen) {
            return screen;
        }
        throw new IllegalStateException("the bench needs the headless screen");
    }

    /** A number that changes with the picture. */
    long look() {
        VarHandle.fullFence(); // the picture is written by another thread, without a lock
        int rowLength = KioskHeadlessApplication.rowLength();
        long sum = 0;
        for (int y = (int) piece.getMinY(); y < piece.getMaxY(); y++) {
            for (int x = (int) piece.getMinX(); x < piece.getMaxX(); x++) {
                sum = 31 * sum + picture.get(y * rowLength + x);
            }
        }
        return sum;
    }

    /**
     * The {@link System#nanoTime} at which the picture was another one than {@code before}.
     *
     * @throws IllegalStateException if it stays the same
     */
    long awaitOther(long before, Duration limit) {
        long start = System.nanoTime();
        while (look() == before) {
            if (System.nanoTime() - start > limit.toNanos()) {
                throw new IllegalStateException("nothing was painted in " + limit);
            }
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
        }
        return System.nanoTime();
    }
}
