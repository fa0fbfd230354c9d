package vn.motcua.ui.gallery;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.TextSize;
import vn.motcua.ui.ScreenToolkit;
import vn.motcua.ui.language.Languages;
import vn.motcua.ui.theme.Fonts;
import vn.motcua.ui.theme.Tokens;

/** Looks whether a screen that is no sample keeps what all screens promise. */
public final class ScreenCheck {
    private final Languages languages = Languages.in(Path.of("none"));

    private ScreenCheck() {}

    /** The same toolkit serves every check of a process. */
    public static ScreenCheck start() throws InterruptedException {
        ScreenToolkit.start(true);
        Fonts.load();
        return new ScreenCheck();
    }

    /**
     * What was seen at the largest letters on the narrowest screen, where room is least.
     *
     * @param words every text that is shown
     * @param breaches what nobody can read or reach
     */
    public record Seen(List<String> words, List<String> breaches) {}

    public Seen look(ScreenState state) throws ExecutionException, InterruptedException {
        CompletableFuture<Seen> seen = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                seen.complete(draw(state));
            } catch (RuntimeException failed) { // boundary: of the drawing thread
                seen.completeExceptionally(failed);
            }
        });
        return seen.get();
    }

    private Seen draw(ScreenState state) {
        List<String> words = new ArrayList<>();
        List<String> breaches = new ArrayList<>();
        for (Variant variant : ends()) {
            Scene scene = new Gallery(languages).draw(state, variant);
            var tokens = new Tokens(variant.screen(), variant.display());
            new ShownNodes(scene, tokens).words.stream().map(Labeled::getText).forEach(words::add);
            new Audit(scene, tokens)
                    .breaches().stream()
                            .map(breach -> variant.name() + ": " + breach)
                            .forEach(breaches::add);
        }
        return new Seen(words, breaches);
    }

    /** In Vietnamese: other languages differ in their own words, not in what strangers wrote. */
    private static List<Variant> ends() {
        return Variant.extremes().stream()
                .filter(each -> each.display().language().tag().equals("vi"))
                .filter(each -> each.portrait() && each.display().textSize() == TextSize.LARGEST)
                .toList();
    }
}
