package vn.motcua.ui;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import vn.motcua.config.KioskConfig;
import vn.motcua.contract.screen.KeypadKey;
import vn.motcua.contract.screen.OutOfServiceReason;
import vn.motcua.contract.screen.ScreenFrame;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.contract.screen.VisitorInput;
import vn.motcua.ui.control.PagePicture;
import vn.motcua.ui.dock.DockPictures;
import vn.motcua.ui.server.LocalServerClient;
import vn.motcua.ui.server.ServerEvents;
import vn.motcua.ui.theme.Fonts;
import vn.motcua.ui.voice.HeadsetJack;
import vn.motcua.ui.voice.Narrator;
import vn.motcua.ui.voice.Spoken;

/** The screen of one kiosk: joins the server's frames, the picture, and the touches. */
public final class KioskUi implements AutoCloseable {
    private static final Duration ON_SCREEN_MAX = Duration.ofSeconds(20);
    private static final Duration PICTURES_WITHIN = Duration.ofSeconds(5);
    private static final Duration A_MOMENT = Duration.ofMillis(20);
    private final KioskConfig config;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition painted = lock.newCondition();
    private final List<ObjLongConsumer<ScreenFrame>> listeners = new ArrayList<>();
    private final LocalServerClient server;
    private final Wipe wipe;
    private final DockPictures dock;
    private final KioskWindow window;
    private final Narrator narrator;
    private final HeadsetJack.Watch jack;
    private ScreenFrame latestPainted = KioskWindow.STARTING;
    private boolean anythingPainted;

    /**
     * Opens the screen and returns at once; the toolkit must run. Frames are drawn as they come.
     */
    public static KioskUi start(KioskConfig config, UiOptions options) {
        return new KioskUi(config, options);
    }

    private KioskUi(KioskConfig config, UiOptions options) {
        this.config = config;
        Platform.runLater(Fonts::load);
        server = new LocalServerClient(config.runFolder(), new Events());
        wipe = new Wipe(server);
        dock = new DockPictures(server, this::picture);
        narrator = Narrator.of(config.speech(), () -> Platform.runLater(this::wasHeard));
        window =
                onScreen(() -> new KioskWindow(config, options, server, narrator, new Paintings()));
        jack = HeadsetJack.of(config.speech()).watch(this::plugHeadset);
        server.start();
    }

    private final class Events implements ServerEvents {
        @Override
        public void frame(ScreenFrame frame) {
            Platform.runLater(() -> window.show(frame));
        }

        @Override
        public void tap(double x, double y) {
            Platform.runLater(() -> window.pressAt(x, y));
        }

        @Override
        public void watch(boolean on) {
            dock.watch(on);
        }

        @Override
        public void lost() {
            Platform.runLater(
                    () -> window.show(KioskWindow.closed(OutOfServiceReason.SERVER_LOST)));
        }
    }

    private final class Paintings implements PaintListener {
        @Override
        public void painted(ScreenFrame frame) {
            long now = System.nanoTime();
            List<ObjLongConsumer<ScreenFrame>> told;
            lock.lock();
            try {
                latestPainted = frame;
                anythingPainted = true;
                told = List.copyOf(listeners);
                painted.signalAll();
            } finally {
                lock.unlock();
            }
            wipe.painted(frame.state(), window);
            told.forEach(listener -> listener.accept(frame, now));
            dock.changed();
        }

        @Override
        public void timePassed() {
            dock.changed();
        }
    }

    /** Told on the drawing thread of each frame and the {@link System#nanoTime} of its painting. */
    public void onPainted(ObjLongConsumer<ScreenFrame> listener) {
        lock.lock();
        try {
            listeners.add(listener);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits until a frame that fits has been painted.
     *
     * @throws IllegalStateException if none was in time; the message says what is shown
     */
    @CanIgnoreReturnValue
    public ScreenFrame awaitFrame(Predicate<ScreenFrame> fits, Duration limit)
            throws InterruptedException {
        long nanos = limit.toNanos();
        lock.lock();
        try {
            while (!anythingPainted || !fits.test(latestPainted)) {
                if (nanos <= 0) {
                    throw new IllegalStateException(
                            "waited in vain; the screen shows "
                                    + latestPainted.state().getClass().getSimpleName());
                }
                nanos = painted.awaitNanos(nanos);
            }
            return latestPainted;
        } finally {
            lock.unlock();
        }
    }

    private void wasHeard() {
        window.heard();
    }

    /** A headset comes or goes, as its jack tells. */
    public void plugHeadset(boolean plugged) {
        narrator.headset(plugged);
        server.send(new VisitorInput(0, new VisitorAction.HeadsetChanged(plugged)));
    }

    /** Told of everything that is said, in its order; the ear of a robot. */
    public void onSpoken(Consumer<Spoken> listener) {
        narrator.onSpoken(listener);
    }

    /** Presses a key of the keypad. */
    public void press(KeypadKey key) {
        runOnScreen(() -> window.press(key));
    }

    /** Presses a key of whatever is plugged in. */
    public void pressKey(KeyCode code) {
        runOnScreen(() -> window.pressKey(code));
    }

    /** Presses the control with this id, as a finger would. */
    public void press(String controlId) {
        runOnScreen(() -> window.press(controlId));
    }

    /** Touches whatever lies at a point, in fractions of the picture's width and height. */
    public void touchAt(double x, double y) {
        runOnScreen(() -> window.pressAt(x, y));
    }

    /** Where something can be touched now, in the same fractions. */
    public List<Point2D> targets() {
        return onScreen(() -> new Touchscreen(window.scene()).targets());
    }

    /** Touches a point, in fractions of the picture's width and height. */
    public void pressAt(double x, double y) {
        boolean _ =
                onScreen(() -> {
                    window.pressAt(x, y);
                    return true;
                });
    }

    /** What the label or button with this id says; empty when there is none. */
    public String text(String controlId) {
        return onScreen(() -> {
            Node node = window.scene().getRoot().lookup("#" + controlId);
            return node instanceof Labeled labeled ? labeled.getText() : "";
        });
    }

    public boolean has(String controlId) {
        return onScreen(() -> window.scene().getRoot().lookup("#" + controlId) != null);
    }

    /** Sends a touch that belongs to no control; for tests of the wire. */
    public void send(VisitorInput input) {
        server.send(input);
    }

    public Scene scene() {
        return window.scene();
    }

    /** Saves a picture of what is shown now; pictures of pages in it are waited for a while. */
    public void snapshot(Path png) throws IOException {
        long end = System.nanoTime() + PICTURES_WITHIN.toNanos();
        while (!onScreen(this::isWhole) && System.nanoTime() - end < 0) {
            LockSupport.parkNanos(A_MOMENT.toNanos());
        }
        Path _ = Files.write(png, picture());
    }

    private boolean isWhole() {
        return scene().getRoot().lookupAll("#picture").stream()
                .allMatch(node -> !(node instanceof PagePicture page) || page.isThere());
    }

    private byte[] picture() {
        return PngPicture.of(onScreen(window::picture));
    }

    private static void runOnScreen(Runnable work) {
        boolean _ =
                onScreen(() -> {
                    work.run();
                    return true;
                });
    }

    private static <T> T onScreen(Callable<T> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        Runnable run =
                () -> {
                    try {
                        done.complete(work.call());
                    } catch (Exception failed) { // boundary: of the drawing thread
                        done.completeExceptionally(failed);
                    }
                };
        if (Platform.isFxApplicationThread()) {
            run.run();
        } else {
            Platform.runLater(run);
        }
        try {
            return done.get(ON_SCREEN_MAX.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while drawing", stop);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getMessage(), failed);
        } catch (TimeoutException stuck) {
            throw new IllegalStateException("the drawing thread does not answer", stuck);
        }
    }

    public KioskConfig config() {
        return config;
    }

    @Override
    public void close() {
        jack.close();
        narrator.close();
        dock.close();
        server.close();
        runOnScreen(() -> window.close());
    }
}
