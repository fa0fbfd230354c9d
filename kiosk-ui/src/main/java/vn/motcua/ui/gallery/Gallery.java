package vn.motcua.ui.gallery;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import vn.motcua.config.HandOffConfig;
import vn.motcua.config.KeyboardConfig;
import vn.motcua.config.KioskConfig;
import vn.motcua.config.SpeechConfig;
import vn.motcua.contract.screen.DisplaySettings;
import vn.motcua.contract.screen.Fittings;
import vn.motcua.contract.screen.ScreenFrame;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.SlotSides;
import vn.motcua.ui.Screens;
import vn.motcua.ui.control.Desk;
import vn.motcua.ui.control.FrameView;
import vn.motcua.ui.language.Languages;
import vn.motcua.ui.theme.Fonts;
import vn.motcua.ui.theme.Stylesheet;
import vn.motcua.ui.theme.Tokens;

/** Draws screens without a window. Used on the drawing thread only. */
final class Gallery {
    private final Languages languages;
    private final HandOffConfig handOff;

    Gallery(Languages languages) {
        this(languages, HandOffConfig.USUAL);
    }

    Gallery(Languages languages, HandOffConfig handOff) {
        this.languages = languages;
        this.handOff = handOff;
    }

    /** A screen as it would stand on a kiosk, laid out. */
    Scene draw(ScreenState state, Variant variant) {
        KioskConfig config = config(variant).with(handOff);
        DisplaySettings display = lookOf(state, variant.display());
        Tokens tokens = new Tokens(config.screen(), display);
        Desk desk =
                new Desk(
                        config, languages, tokens, SlotSides.USUAL, _ -> {}, _ -> Optional.empty());
        boolean stale =
                state instanceof ScreenState.DossierShown shown && !shown.freshness().current();
        ScreenFrame frame = new ScreenFrame(1, display, !stale, Fittings.USUAL, List.of(), state);
        FrameView view =
                new FrameView(frame, new Screens(config.keyboard()).pageFor(state, desk), desk);
        boolean _ = view.showTime(SampleStates.NOW);
        view.getStylesheets()
                .setAll(
                        new Stylesheet(
                                        variant.display().theme(),
                                        tokens,
                                        languages.font(variant.display().language(), Fonts.FAMILY))
                                .address());
        StackPane place = new StackPane(view);
        Scene scene = new Scene(place, config.screen().widthPx(), config.screen().heightPx());
        place.applyCss();
        place.layout();
        place.applyCss(); // what was placed anew during the first round has no style yet
        place.layout(); // wrapped text settles its height in the second round
        return scene;
    }

    /** Who practises is led step by step. */
    private static DisplaySettings lookOf(ScreenState state, DisplaySettings display) {
        DisplaySettings.Layout layout = display.layout();
        return state instanceof ScreenState.Practice
                ? display.with(new DisplaySettings.Layout(layout.lowered(), true, false, true))
                : display;
    }

    WritableImage picture(Scene scene) {
        return scene.snapshot(null);
    }

    private static KioskConfig config(Variant variant) {
        return new KioskConfig(
                "k01",
                new KioskConfig.Centre(
                        "Trung tâm Phục vụ hành chính công phường Mẫu",
                        "Quầy số 1",
                        "1900 0000",
                        "07:30–11:30 và 13:30–17:00"),
                new KioskConfig.Province(URI.create("http://127.0.0.1:1"), Path.of("code")),
                0,
                Path.of("data"),
                Path.of("devices.yaml"),
                Path.of("languages"),
                variant.screen(),
                new KioskConfig.Visit(Duration.ofSeconds(120), Duration.ofSeconds(45)),
                SpeechConfig.SILENT,
                KeyboardConfig.USUAL,
                List.of());
    }
}
