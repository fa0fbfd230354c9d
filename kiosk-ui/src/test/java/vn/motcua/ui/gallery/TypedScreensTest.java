package vn.motcua.ui.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;
import vn.motcua.contract.screen.DisplaySettings;
import vn.motcua.ui.ScreenToolkit;
import vn.motcua.ui.language.Languages;
import vn.motcua.ui.theme.Fonts;

/** Whoever types sees what she types, on every screen that has keys. */
class TypedScreensTest {

    @Test
    void no_screen_has_letter_keys_without_the_place_where_the_letters_come() throws Exception {
        ScreenToolkit.start(true);
        CompletableFuture<List<String>> blind = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                blind.complete(screensWithout("#typed"));
            } catch (RuntimeException failed) {
                blind.completeExceptionally(failed);
            }
        });
        assertThat(blind.get(120, TimeUnit.SECONDS)).isEmpty();
    }

    private static List<String> screensWithout(String place) {
        Fonts.load();
        Variant variant = new Variant(true, Variant.Panel.INCH_24, DisplaySettings.DEFAULT);
        Gallery gallery = new Gallery(Languages.in(Path.of("none")));
        List<String> names = SampleStates.all().keySet().stream().sorted().toList();
        List<String> keyed =
                names.stream()
                        .filter(name -> draw(gallery, name, variant).lookup(".keyboard") != null)
                        .toList();
        assertThat(keyed).contains("K10-type", "K27-comment").hasSizeGreaterThan(5);
        return keyed.stream()
                .filter(name -> draw(gallery, name, variant).lookup(place) == null)
                .toList();
    }

    private static Parent draw(Gallery gallery, String name, Variant variant) {
        return gallery.draw(SampleStates.all().get(name), variant).getRoot();
    }
}
