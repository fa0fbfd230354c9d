package vn.motcua.device.printer;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The letters of slips: Roboto, which has every Vietnamese letter and comes with this program, so a
 * slip looks the same on a machine without any font.
 */
public final class ReceiptFont {
    private static final String FOLDER = "/com/formdev/flatlaf/fonts/roboto/";
    private static final double CAP_HEIGHT = 1456.0 / 2048;

    private final Font regular = load("Roboto-Regular.ttf");
    private final Font bold = load("Roboto-Bold.ttf");

    /** Letters whose capitals are so many dots high. */
    Font regular(double capHeightDots) {
        return regular.deriveFont((float) (capHeightDots / CAP_HEIGHT));
    }

    Font bold(double capHeightDots) {
        return bold.deriveFont((float) (capHeightDots / CAP_HEIGHT));
    }

    private static Font load(String file) {
        try (InputStream stream = ReceiptFont.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new IllegalStateException("no font " + FOLDER + file);
            }
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (FontFormatException broken) {
            throw new IllegalStateException("not a font: " + file, broken);
        }
    }
}
