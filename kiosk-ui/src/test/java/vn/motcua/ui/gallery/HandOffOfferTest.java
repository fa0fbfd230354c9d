package vn.motcua.ui.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.motcua.config.HandOffConfig;
import vn.motcua.contract.screen.DisplaySettings;
import vn.motcua.contract.screen.PetitionState;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.ui.ScreenToolkit;
import vn.motcua.ui.language.Languages;
import vn.motcua.ui.theme.Fonts;

/** A centre that wants no photos from phones speaks of them nowhere. */
class HandOffOfferTest {
    @BeforeAll
    static void startToolkit() throws InterruptedException {
        ScreenToolkit.start(true);
    }

    @Test
    void a_phone_is_offered_on_three_screens_and_on_none_where_it_is_turned_off() throws Exception {
        assertThat(offering(HandOffConfig.USUAL)).hasSizeGreaterThanOrEqualTo(3);

        assertThat(offering(HandOffConfig.OFF)).isEmpty();
    }

    /** Names of the screens that offer it. */
    private static Set<String> offering(HandOffConfig handOff) throws Exception {
        CompletableFuture<Set<String>> found = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                found.complete(drawn(new Gallery(Languages.in(Path.of("none")), handOff)));
            } catch (RuntimeException failed) {
                found.completeExceptionally(failed);
            }
        });
        return found.get(120, TimeUnit.SECONDS);
    }

    private static Set<String> drawn(Gallery gallery) {
        Fonts.load();
        var variant = new Variant(true, Variant.Panel.INCH_24, DisplaySettings.DEFAULT);
        return SampleStates.all().entrySet().stream()
                .filter(each -> leadsToPapers(each.getValue()))
                .filter(each -> offers(gallery.draw(each.getValue(), variant)))
                .map(each -> each.getKey())
                .collect(Collectors.toSet());
    }

    /** Where a touch on it would be taken. */
    private static boolean leadsToPapers(ScreenState state) {
        return state instanceof ScreenState.ScanPaper
                || state instanceof ScreenState.DeviceNeedsHelp
                || state instanceof PetitionState.WayWanted;
    }

    private static boolean offers(Scene scene) {
        return Stream.of("#use-phone", "#way-phone")
                .anyMatch(id -> !scene.getRoot().lookupAll(id).isEmpty());
    }
}
