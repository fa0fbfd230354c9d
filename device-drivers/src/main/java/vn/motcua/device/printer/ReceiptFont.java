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

    /** Where the letters lie among the program's files. */
    public static final String REGULAR = FOLDER + "Roboto-Regular.ttf";

    public static final String BOLD = FOLDER + "Roboto-Bold.ttf";

    private final Font regular = load(REGULAR);
    private final Font bold = load(BOLD);

    /** Letters whose capitals are so many dots high. */
    public Font regular(double capHeightDots) {
        return regular.deriveFont((float) (capHeightDots / CAP_HEIGHT));
    }

    public Font bold(double capHeightDots) {
        return bold.deriveFont((float) (capHeightDots / CAP_HEIGHT));
    }

    private static Font load(String file) {
        try (InputStream stream = ReceiptFont.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("no font " + file);
            }
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (FontFormatException broken) {
            throw new IllegalStateException("not a font: " + file, broken);
        }
    }
}
