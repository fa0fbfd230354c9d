package vn.motcua.ui.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.motcua.contract.screen.DisplaySettings;
import vn.motcua.contract.screen.Language;
import vn.motcua.ui.ScreenToolkit;
import vn.motcua.ui.keys.SpokenAudit;
import vn.motcua.ui.language.Languages;
import vn.motcua.ui.theme.Fonts;

/** Who does not see misses nothing: every text and every control of every screen is said. */
class SpokenScreensTest {
    @BeforeAll
    static void startToolkit() throws InterruptedException {
        ScreenToolkit.start(true);
    }

    @Test
    void every_text_and_control_is_said_in_vietnamese() throws Exception {
        assertThat(complaints(Language.VIETNAMESE)).isEmpty();
    }

    @Test
    void every_text_and_control_is_said_in_english() throws Exception {
        assertThat(complaints(Language.ENGLISH)).isEmpty();
    }

    private static List<String> complaints(Language language) throws Exception {
        CompletableFuture<List<String>> audited = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                audited.complete(auditAll(language));
            } catch (RuntimeException failed) {
                audited.completeExceptionally(failed);
            }
        });
        return audited.get(120, TimeUnit.SECONDS);
    }

    private static List<String> auditAll(Language language) {
        Fonts.load();
        Variant variant =
                new Variant(true, Variant.Panel.INCH_24, DisplaySettings.DEFAULT.with(language));
        Gallery gallery = new Gallery(Languages.in(Path.of("none")));
        List<String> complaints = new ArrayList<>();
        SampleStates.all()
                .forEach((name, state) ->
                        SpokenAudit.complaints(gallery.draw(state, variant).getRoot(), language)
                                .forEach(each -> complaints.add(name + ": " + each)));
        return complaints;
    }
}
