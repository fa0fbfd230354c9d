package vn.motcua.ui;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import vn.motcua.config.KioskConfig;
import vn.motcua.contract.screen.DisplaySettings;
import vn.motcua.contract.screen.Fittings;
import vn.motcua.contract.screen.KeypadKey;
import vn.motcua.contract.screen.OutOfServiceReason;
import vn.motcua.contract.screen.ScreenFrame;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.SpeechSettings;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.contract.screen.VisitorInput;
import vn.motcua.ui.control.Desk;
import vn.motcua.ui.control.FrameView;
import vn.motcua.ui.keys.FocusRing;
import vn.motcua.ui.keys.KeyWalk;
import vn.motcua.ui.language.Languages;
import vn.motcua.ui.server.LocalServerClient;
import vn.motcua.ui.theme.Fonts;
import vn.motcua.ui.theme.Stylesheet;
import vn.motcua.ui.theme.Tokens;
import vn.motcua.ui.voice.Narrator;

/** The window and what is drawn in it. Used on the drawing thread only. */
final class KioskWindow {
    private static final double RING_MM = 1.2;
    private static final long TELL_PRESENCE_NANOS = 5_000_000_000L;

    /** Shown until the server has said anything. */
    static final ScreenFrame STARTING = closed(OutOfServiceReason.STARTING);

    private final KioskConfig config;
    private final LocalServerClient server;
    private final PaintListener paintListener;
    private final Screens screens;
    private final Map<DisplaySettings, String> stylesheets = new HashMap<>();
    private final Languages languages;
    private final StackPane place = new StackPane();
    private final ScreenPlace screenPlace;
    private final Scene scene;
    private final PaintWatch paintWatch = new PaintWatch(STARTING);
    private final KeyWalk keys;
    private final FocusRing ring;
    private final Clock clock = Clock.systemUTC();
    private final Lights lights = new Lights(clock, this::lightUp);
    private final CornerTouches corner;
    private ScreenFrame shown = STARTING;
    private final TouchFilter touches;
    private long toldNanos;

    KioskWindow(
            KioskConfig config,
            UiOptions options,
            LocalServerClient server,
            Narrator narrator,
            PaintListener paintListener) {
        this.config = config;
        this.languages = Languages.in(config.languagesFolder());
        this.screens = new Screens(config.keyboard());
        this.server = server;
        this.paintListener = paintListener;
        touches = new TouchFilter(options.deadTime());
        ring = new FocusRing(RING_MM * config.screen().pxPerMm());
        corner = new CornerTouches(config.screen().widthPx(), config.screen().pxPerMm());
        keys =
                new KeyWalk(
                        narrator,
                        config.speech(),
                        this::touch,
                        STARTING,
                        languages.words(STARTING.display().language()));
        int width = config.screen().widthPx();
        int height = config.screen().heightPx();
        place.setMinSize(width, height);
        place.setPrefSize(width, height);
        place.setMaxSize(width, height);
        screenPlace = new ScreenPlace(place, options.window());
        scene = screenPlace.scene();
        listen();
        screenPlace.open();
        paintWatch.start();
        draw();
    }

    /** What the screen shows by itself while there is no server. */
    static ScreenFrame closed(OutOfServiceReason reason) {
        ScreenState state = new ScreenState.OutOfService(reason);
        return new ScreenFrame(0, DisplaySettings.DEFAULT, true, Fittings.USUAL, List.of(), state);
    }

    private void listen() {
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, this::watchCorner);
        scene.addEventFilter(MouseEvent.ANY, touches::drop);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> keys.touched());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::takeKey);
        scene.addEventHandler(MouseEvent.MOUSE_RELEASED, this::startAnywhere);
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> Platform.runLater(this::tellPresence));
    }

    /**
     * Letters and page buttons are this process's own business, but the server must know that
     * somebody is here. After the event, so that a touch that leads on comes first.
     */
    private void tellPresence() {
        lights.touched(System.nanoTime());
        if (System.nanoTime() - toldNanos > TELL_PRESENCE_NANOS) {
            tell(new VisitorAction.Activity());
        }
    }

    private void tell(VisitorAction action) {
        toldNanos = System.nanoTime();
        server.send(new VisitorInput(shown.number(), action));
    }

    /** Draws a frame; an older one than is shown comes too late. */
    void show(ScreenFrame frame) {
        boolean newScreen = !shown.state().getClass().equals(frame.state().getClass());
        shown = frame;
        if (newScreen) {
            touches.newScreen();
        }
        draw();
    }

    private void draw() {
        DisplaySettings display = shown.display();
        Tokens tokens = new Tokens(config.screen(), display);
        Desk desk =
                new Desk(
                        config,
                        languages,
                        tokens,
                        shown.fittings().slots(),
                        this::touch,
                        server::page);
        FrameView view = new FrameView(shown, screens.pageFor(shown.state(), desk), desk);
        String family = languages.font(display.language(), Fonts.FAMILY);
        String style =
                stylesheets.computeIfAbsent(
                        display.with(SpeechSettings.SILENT),
                        look -> new Stylesheet(look.theme(), tokens, family).address());
        if (!place.getStylesheets().contains(style)) {
            place.getStylesheets().setAll(style);
        }
        if (!place.getChildren().isEmpty()
                && place.getChildren().getFirst() instanceof FrameView before) {
            view.stayLike(before);
        }
        boolean _ = view.showTime(clock.instant());
        lights.shown(shown, System.nanoTime());
        place.getChildren().setAll(view, ring);
        place.getChildren().addAll(lights.covers());
        keys.drawn(shown, view, languages.words(display.language()));
        paintWatch.expect(shown);
    }

    /** A key came from the system. */
    void pressKey(KeyCode code) {
        Event.fireEvent(
                scene,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private void takeKey(KeyEvent event) {
        if (keys.press(event.getCode())) {
            event.consume();
            tellPresence();
        }
    }

    void press(KeypadKey key) {
        keys.press(key);
        tellPresence();
    }

    private void lightUp() {
        touch(new VisitorAction.ChooseSpeech(shown.display().speech().screenDark(false)));
    }

    /** Who listened to the end was here all the time. */
    void heard() {
        boolean asked = shown.state() instanceof ScreenState.IdleWarning;
        if (shown.display().speech().on() && !asked) {
            tell(new VisitorAction.Activity());
        }
    }

    private void touch(VisitorAction action) {
        tell(action);
        if (action instanceof VisitorAction.Activity) {
            draw();
        }
    }

    private void watchCorner(MouseEvent event) {
        Point2D at = place.sceneToLocal(event.getSceneX(), event.getSceneY());
        if (corner.complete(at.getX(), at.getY(), System.nanoTime())) {
            touch(new VisitorAction.CallTechnician());
        }
    }

    /** Nobody is here: a touch anywhere begins. */
    private void startAnywhere(MouseEvent event) {
        if (shown.state() instanceof ScreenState.Idle && TouchFilter.buttonUnder(event).isEmpty()) {
            touch(new VisitorAction.Start());
        }
    }

    void press(String id) {
        new Touchscreen(scene).press(id);
    }

    /** In fractions of the picture's width and height. */
    void pressAt(double x, double y) {
        new Touchscreen(scene).pressAt(x * scene.getWidth(), y * scene.getHeight());
    }

    Scene scene() {
        return scene;
    }

    WritableImage picture() {
        return place.snapshot(null, null);
    }

    /** The toolkit lets the copy of a picture that is gone go when it draws another. */
    void forgetPictures() {
        ImageView other = new ImageView(new WritableImage(1, 1));
        other.setManaged(false);
        place.getChildren().add(other);
    }

    void close() {
        paintWatch.stop();
        screenPlace.close();
    }

    /**
     * Tells when a frame has reached the screen. A pulse draws what was set before it, and the next
     * pulse begins only when that is painted: so the second pulse after a change is the sign.
     */
    private final class PaintWatch extends AnimationTimer {
        private int pulsesLeft;
        private ScreenFrame expected;

        PaintWatch(ScreenFrame first) {
            expected = first;
        }

        void expect(ScreenFrame frame) {
            expected = frame;
            pulsesLeft = 2;
        }

        @Override
        public void handle(long now) {
            keys.pulse(now, ring);
            lights.pulse(now);
            if (place.getChildren().getFirst() instanceof FrameView view
                    && view.showTime(clock.instant())) {
                paintListener.timePassed();
            }
            if (pulsesLeft > 0) {
                pulsesLeft--;
                if (pulsesLeft == 0) {
                    paintListener.painted(expected);
                }
            }
        }
    }
}
