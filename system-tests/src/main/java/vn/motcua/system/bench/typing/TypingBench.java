package vn.motcua.system.bench.typing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import vn.motcua.config.KioskConfig;
import vn.motcua.config.KioskConfigFile;
import vn.motcua.system.bench.Bench;
import vn.motcua.system.bench.Figures;
import vn.motcua.system.bench.Sample;
import vn.motcua.ui.ScreenToolkit;
import vn.motcua.ui.compose.Composer;
import vn.motcua.ui.compose.InputMethod;
import vn.motcua.ui.compose.ToneStyle;
import vn.motcua.ui.theme.Fonts;

/** The keyboard on the screen beside JavaFX's own text field, and composing alone. */
public final class TypingBench implements Bench {
    private static final String NAME = "nguyeenx thij huowng";

    /** A space is seen only with the letter behind it, and counts with that. */
    private static final List<String> KEYS = List.of(NAME.split("(?<! )"));

    private static final int NAMES = 30;
    private static final int COMPOSED = 10_000;
    private static final int ROUNDS = 30;
    private static final int WARM_UP_ROUNDS = 10;

    @Override
    public String name() {
        return "typing";
    }

    @Override
    public String about() {
        return "from a touched key to its letter on the screen, suggestions and all;"
                + " beside a bare TextField; and what composing a key costs";
    }

    @Override
    public Figures measure(Map<String, String> options) throws Exception {
        ScreenToolkit.start(true);
        Fonts.load();
        Path settings = Path.of(System.getProperty("motcua.root", "."), "config", "kiosk.yaml");
        KioskConfig config = KioskConfigFile.read(settings);
        Figures figures = new Figures();
        Sample bare =
                figures.add(Sample.ofNanos("key to painted letter, bare TextField", bare(config)));
        Sample ours =
                figures.add(Sample.ofNanos("key to painted letter, our keyboard", ours(config)));
        Sample compose = figures.add(new Sample("composing one key", "ns", composeNanos()));
        figures.name("keyEchoP50Ms", ours.median());
        figures.name("keyEchoP99Ms", ours.percentile(0.99));
        figures.name("bareEchoP50Ms", bare.median());
        figures.name("bareEchoP99Ms", bare.percentile(0.99));
        figures.name("composeNsPerKey", compose.median());
        return figures;
    }

    private static List<Long> ours(KioskConfig config) throws Exception {
        TypingPage page = new TypingPage(config);
        Scene scene = onScreen(config, page::draw);
        List<Runnable> keys = new ArrayList<>();
        for (int name = 0; name < NAMES; name++) {
            KEYS.forEach(signs -> keys.add(() -> page.touch(scene.getRoot(), signs)));
            keys.set(name * KEYS.size(), () -> page.begin(scene.getRoot(), KEYS.getFirst()));
        }
        return new Echoes(new Camera(inScene(scene.lookup(".echo")))).nanos(keys);
    }

    private static List<Long> bare(KioskConfig config) throws Exception {
        TextField field = new TextField();
        field.setFocusTraversable(false); // no blinking caret, which would count as a letter
        Scene _ = onScreen(config, () -> new StackPane(field));
        List<Runnable> keys = new ArrayList<>();
        for (int name = 0; name < NAMES; name++) {
            KEYS.forEach(signs -> keys.add(() -> field.appendText(signs)));
            keys.set(name * KEYS.size(), () -> field.setText(KEYS.getFirst()));
        }
        return new Echoes(new Camera(inScene(field))).nanos(keys);
    }

    private static Bounds inScene(Node node) {
        Bounds bounds = node.localToScene(node.getBoundsInLocal());
        return new BoundingBox(
                Math.max(0, bounds.getMinX()),
                Math.max(0, bounds.getMinY()),
                Math.min(bounds.getWidth(), 980), // what the headless screen keeps of a row
                bounds.getHeight());
    }

    /** On a stage of the kiosk's size, so that the picture is as large as a kiosk's. */
    private static Scene onScreen(KioskConfig config, Supplier<Parent> content) throws Exception {
        CompletableFuture<Scene> shown = new CompletableFuture<>();
        Platform.runLater(() -> {
            int width = config.screen().widthPx();
            Scene scene = new Scene(content.get(), width, config.screen().heightPx());
            Stage stage = new Stage(StageStyle.UNDECORATED);
            stage.setScene(scene);
            stage.show();
            shown.complete(scene);
        });
        return shown.get();
    }

    /** A warmed loop: the compiler is given rounds that do not count. */
    private static List<Double> composeNanos() {
        List<Double> nanos = new ArrayList<>();
        int read = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long begun = System.nanoTime();
            for (int time = 0; time < COMPOSED; time++) {
                Composer line = new Composer(InputMethod.TELEX, ToneStyle.OLD);
                read += line.pressAll(NAME).length();
            }
            nanos.add((System.nanoTime() - begun) / (double) COMPOSED / NAME.length());
        }
        if (read == 0) {
            throw new IllegalStateException("nothing was composed");
        }
        return nanos.subList(WARM_UP_ROUNDS, nanos.size());
    }
}
