package vn.motcua.ui.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import vn.motcua.contract.screen.DisplaySettings;
import vn.motcua.ui.ScreenToolkit;
import vn.motcua.ui.control.FrameView;
import vn.motcua.ui.language.Languages;
import vn.motcua.ui.theme.Fonts;

/** The time of day goes on while a screen stands, and whoever shows a picture of it is told. */
class TimeOnScreenTest {

    @Test
    void a_screen_that_stands_tells_when_its_time_is_another() throws Exception {
        ScreenToolkit.start(true);
        CompletableFuture<List<Boolean>> told = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                told.complete(toldAfter(Duration.ZERO, Duration.ofMinutes(1)));
            } catch (RuntimeException failed) {
                told.completeExceptionally(failed);
            }
        });
        assertThat(told.get(60, TimeUnit.SECONDS)).containsExactly(false, true);
    }

    private static List<Boolean> toldAfter(Duration... later) {
        Fonts.load();
        Variant variant = new Variant(true, Variant.Panel.INCH_24, DisplaySettings.DEFAULT);
        var scene =
                new Gallery(Languages.in(Path.of("none")))
                        .draw(SampleStates.all().get("K10-type"), variant);
        var view = (FrameView) scene.getRoot().getChildrenUnmodifiable().getFirst();
        return Stream.of(later).map(each -> view.showTime(SampleStates.NOW.plus(each))).toList();
    }
}
