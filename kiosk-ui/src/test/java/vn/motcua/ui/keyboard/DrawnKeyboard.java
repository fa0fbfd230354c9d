package vn.motcua.ui.keyboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import vn.motcua.config.KeyboardConfig;
import vn.motcua.config.KioskConfig;
import vn.motcua.config.SpeechConfig;
import vn.motcua.contract.screen.DisplaySettings;
import vn.motcua.contract.screen.SlotSides;
import vn.motcua.contract.screen.Theme;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.ui.control.Desk;
import vn.motcua.ui.language.Languages;
import vn.motcua.ui.theme.Fonts;
import vn.motcua.ui.theme.Stylesheet;
import vn.motcua.ui.theme.Tokens;

/** A keyboard below its field, laid out as on a kiosk, and the touches that leave it. */
final class DrawnKeyboard {
    final List<VisitorAction> touches = new CopyOnWriteArrayList<>();

    interface Look {
        void at(Keyboard keyboard, Tokens tokens);
    }

    void show(TypedText typed, KioskConfig.Screen screen, DisplaySettings display, Look look)
            throws Exception {
        CompletableFuture<Boolean> seen = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                Tokens tokens = new Tokens(screen, display);
                Keyboard keyboard = new Keyboard(desk(tokens), typed);
                VBox place = new VBox(tokens.px(2.6), keyboard.field(), keyboard);
                place.getStylesheets()
                        .add(new Stylesheet(Theme.LIGHT, tokens, Fonts.FAMILY).address());
                Scene scene = new Scene(place, width(tokens), screen.heightPx());
                place.applyCss();
                place.layout();
                assertThat(scene.getWidth()).isPositive();
                look.at(keyboard, tokens);
                seen.complete(true);
            } catch (Throwable broken) { // boundary: the assertion goes to the test's own thread
                seen.completeExceptionally(broken);
            }
        });
        assertThat(seen.get(60, TimeUnit.SECONDS)).isTrue();
    }

    /** What a page leaves: all but the margins, or the larger part when it stands beside words. */
    private static double width(Tokens tokens) {
        double whole = tokens.screen().widthPx() - tokens.px(12);
        return tokens.isLandscape() ? whole * 0.6 : whole;
    }

    private Desk desk(Tokens tokens) {
        KioskConfig config =
                new KioskConfig(
                        "k01",
                        new KioskConfig.Centre("Trung tâm", "Quầy số 1", "1900 0000", "7–17"),
                        new KioskConfig.Province(URI.create("http://127.0.0.1:1"), Path.of("c")),
                        0,
                        Path.of("data"),
                        Path.of("devices.yaml"),
                        Path.of("languages"),
                        tokens.screen(),
                        new KioskConfig.Visit(Duration.ofSeconds(120), Duration.ofSeconds(45)),
                        SpeechConfig.SILENT,
                        KeyboardConfig.USUAL,
                        List.of());
        return new Desk(
                config,
                Languages.in(Path.of("none")),
                tokens,
                SlotSides.USUAL,
                touches::add,
                _ -> Optional.empty());
    }
}
