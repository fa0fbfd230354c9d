package vn.motcua.ui.gallery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.ui.PngPicture;
import vn.motcua.ui.ScreenToolkit;
import vn.motcua.ui.language.Languages;
import vn.motcua.ui.theme.Fonts;
import vn.motcua.ui.theme.Tokens;

/** {@code ./kiosk screens DIR [--audit] [--only NAME,NAME] [--quick]}. */
public final class ScreensMain {
    private final Path folder;
    private final Languages languages;
    private final boolean pictures;
    private final AuditReport report = new AuditReport();
    private final List<String> names = new ArrayList<>();

    private ScreensMain(Path folder, boolean pictures) throws IOException {
        this.folder = folder;
        this.languages = LongWords.packIn(folder.resolve("languages"));
        this.pictures = pictures;
    }

    public static void main(String[] arguments) throws Exception {
        List<String> given = List.of(arguments);
        if (given.isEmpty() || given.getFirst().startsWith("--")) {
            System.err.println("screens: write the folder that the pictures go to");
            System.exit(2);
        }
        boolean audit = given.contains("--audit");
        int only = given.indexOf("--only") + 1;
        List<String> prefixes =
                List.of((only > 0 && only < given.size() ? given.get(only) : "").split(","));
        ScreenToolkit.start(true);
        Fonts.load();
        ScreensMain screens = new ScreensMain(Path.of(given.getFirst()), !audit);
        List<Variant> variants =
                new ArrayList<>(given.contains("--quick") ? Variant.few() : Variant.all());
        if (audit) {
            variants.addAll(Variant.otherPlaces());
        }
        screens.drawAll(prefixes, variants);
        System.exit(screens.report(audit));
    }

    private void drawAll(List<String> prefixes, List<Variant> variants) throws Exception {
        Files.createDirectories(folder);
        for (Map.Entry<String, ScreenState> state : SampleStates.all().entrySet()) {
            if (prefixes.stream().anyMatch(state.getKey()::startsWith)) {
                names.add(state.getKey());
                for (Variant variant : variants) {
                    draw(state.getKey(), state.getValue(), variant);
                }
                System.out.print(".");
                System.out.flush();
            }
        }
        System.out.println();
        if (pictures) {
            Path _ =
                    Files.writeString(
                            folder.resolve("index.html"), new GalleryPage(names, variants).html());
        }
    }

    private void draw(String name, ScreenState state, Variant variant)
            throws IOException, InterruptedException, ExecutionException {
        String file = name + "-" + variant.name();
        CompletableFuture<WritableImage> drawn = new CompletableFuture<>();
        Platform.runLater(() -> {
            Gallery gallery = new Gallery(languages);
            Scene scene = gallery.draw(state, variant);
            var tokens = new Tokens(variant.screen(), variant.display());
            report.add(name, variant.name(), new Audit(scene, tokens).breaches());
            drawn.complete(pictures ? gallery.picture(scene) : new WritableImage(1, 1));
        });
        WritableImage image = drawn.get();
        if (pictures) {
            Path _ = Files.write(folder.resolve(file + ".png"), PngPicture.of(image));
        }
    }

    private int report(boolean audit) {
        report.lines().forEach(System.out::println);
        System.out.println(report.table());
        System.out.printf("%d screens, %d breaches%n", names.size(), report.breaches());
        if (pictures) {
            System.out.println("look at " + folder.resolve("index.html"));
        }
        return audit && report.breaches() > 0 ? 1 : 0;
    }
}
