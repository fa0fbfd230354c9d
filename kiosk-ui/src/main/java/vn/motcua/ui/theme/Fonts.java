package vn.motcua.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/** Loads the one font family of the product, so that it is the same on every machine. */
public final class Fonts {
    public static final String FAMILY = "Roboto";

    private static final String FOLDER = "/com/formdev/flatlaf/fonts/roboto/";
    private static final List<String> FILES = List.of("Roboto-Regular.ttf", "Roboto-Bold.ttf");

    private Fonts() {}

    /** Must be called once, before the first scene is drawn. */
    public static void load() {
        for (String file : FILES) {
            try (InputStream font = Fonts.class.getResourceAsStream(FOLDER + file)) {
                if (font == null || Font.loadFont(font, 12) == null) {
                    throw new IllegalStateException("the font " + file + " is not in the program");
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
