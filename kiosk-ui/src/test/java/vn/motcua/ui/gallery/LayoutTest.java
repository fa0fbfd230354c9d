package vn.motcua.ui.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.ui.ScreenToolkit;
import vn.motcua.ui.language.Languages;
import vn.motcua.ui.theme.Fonts;
import vn.motcua.ui.theme.Tokens;

/** On every screen everyone can read everything and reach everything, whatever they chose. */
class LayoutTest {
    @TempDir static Path folder;

    private static final ScreenState DOSSIER = SampleStates.all().get("K08-status-05");
    private static Languages languages = Languages.in(Path.of("none"));

    @BeforeAll
    static void open() throws Exception {
        ScreenToolkit.start(true);
        Fonts.load();
        languages = LongWords.packIn(folder);
    }

    @Test
    void nothing_is_cut_covered_too_small_too_high_or_too_pale() throws Exception {
        List<String> breaches = new ArrayList<>();
        for (var state : SampleStates.all().entrySet()) {
            for (Variant variant : Variant.extremes()) {
                for (Breach breach : measure(state.getValue(), variant, _ -> {})) {
                    breaches.add(state.getKey() + " " + variant.name() + ": " + breach);
                }
            }
        }
        assertThat(breaches).isEmpty();
    }

    /** Measures a screen after {@code spoil} has had its way with it. */
    private static List<Breach> measure(ScreenState state, Variant variant, Consumer<Scene> spoil)
            throws ExecutionException, InterruptedException {
        CompletableFuture<List<Breach>> measured = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                Scene scene = new Gallery(languages).draw(state, variant);
                spoil.accept(scene);
                Tokens tokens = new Tokens(variant.screen(), variant.display());
                measured.complete(new Audit(scene, tokens).breaches());
            } catch (RuntimeException failed) { // boundary: of the drawing thread
                measured.completeExceptionally(failed);
            }
        });
        return measured.get();
    }

    private static List<Breach.Rule> broken(Consumer<Scene> spoil) throws Exception {
        return measure(DOSSIER, Variant.few().getFirst(), spoil).stream()
                .map(Breach::rule)
                .distinct()
                .toList();
    }

    @Test
    void a_text_without_room_is_found() throws Exception {
        assertThat(
                        broken(scene -> {
                            var title = (Label) scene.getRoot().lookup("#answer");
                            title.setMinSize(40, 20);
                            title.setMaxSize(40, 20);
                            scene.getRoot().layout();
                        }))
                .contains(Breach.Rule.WHOLE);
    }

    @Test
    void a_button_out_of_reach_is_found() throws Exception {
        assertThat(broken(scene -> scene.getRoot().lookup("#call-staff").setTranslateY(-1700)))
                .contains(Breach.Rule.REACH);
    }

    @Test
    void pale_small_and_silent_words_are_found() throws Exception {
        assertThat(
                        broken(scene -> {
                            var button = (Button) scene.getRoot().lookup("#done");
                            button.setTextFill(Color.LIGHTGRAY);
                            button.setFont(Font.font(12));
                            button.setAccessibleText("");
                        }))
                .contains(Breach.Rule.CONTRAST, Breach.Rule.LETTERS, Breach.Rule.SPOKEN);
    }

    @Test
    void buttons_that_touch_each_other_are_found() throws Exception {
        assertThat(broken(scene -> scene.getRoot().lookup("#done").setTranslateX(60)))
                .contains(Breach.Rule.GAP);
    }
}
