package vn.motcua.ui;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;

/** JavaFX as a kiosk needs it: once in a process, with or without a display. */
public final class ScreenToolkit {
    private static final CompletableFuture<Boolean> RUNS = new CompletableFuture<>();

    private ScreenToolkit() {}

    /**
     * Begins to start the toolkit, unless it runs already; without a display when there is none.
     */
    public static void begin(boolean headless) {
        // The toolkit would keep every text it has laid out, long after its visitor has left.
        System.setProperty("prism.cacheLayoutSize", "0");
        // Half the usual wait between a touch and the picture that answers it.
        System.setProperty("javafx.animation.pulse", "120");
        if (headless) {
            System.setProperty("glass.platform", "KioskHeadless");
            System.setProperty("prism.order", "sw");
        }
        Runnable tell = () -> RUNS.complete(true);
        try {
            Platform.startup(tell);
        } catch (IllegalStateException begunBefore) {
            Platform.runLater(tell);
        }
        Platform.setImplicitExit(false);
    }

    /** The same, and waits until it runs. */
    public static void start(boolean headless) throws InterruptedException {
        begin(headless);
        try {
            boolean _ = RUNS.get(30, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException never) {
            throw new IllegalStateException("the screen's toolkit did not start", never);
        }
    }
}
