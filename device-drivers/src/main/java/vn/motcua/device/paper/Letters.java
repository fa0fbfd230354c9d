package vn.motcua.device.paper;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Pictures of letters in cells of one width, as printers keep them inside.
 *
 * <p>JetBrains Mono has the Vietnamese letters and the lines of old code pages, and is six tenths
 * as wide as high: 20 dots fill a cell of 12.
 */
public final class Letters {
    private static final String FOLDER = "/com/formdev/flatlaf/fonts/jetbrains_mono/";
    private static final float SIZE_PER_WIDTH = 1 / 0.6f;
    private static final double BASELINE = 0.78;

    /** Read when the first letter is drawn, as most streams are pictures only. */
    private static final class Fonts {
        private static final Font REGULAR = load("JetBrainsMono-Regular.ttf");
        private static final Font BOLD = load("JetBrainsMono-Bold.ttf");
    }

    /** One letter with all of its style; an empty frame where the font has none. */
    public Dots draw(int letter, LetterStyle style) {
        Dots cell = plain(letter, style);
        cell.fill(0, cell.height() - style.underline(), cell.width(), style.underline());
        Dots shaded = style.whiteOnBlack() ? cell.inverted() : cell;
        return style.turned() ? shaded.turnedRight() : shaded;
    }

    private Dots plain(int letter, LetterStyle style) {
        var dots = new Dots(style.cellWidth(), style.cellHeight());
        Font font = style.bold() ? Fonts.BOLD : Fonts.REGULAR;
        if (!font.canDisplay(letter)) {
            return frame(dots);
        }
        var cell = new BufferedImage(dots.width(), dots.height(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = cell.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        float size = (style.small() ? 9 : 12) * SIZE_PER_WIDTH;
        pen.scale(style.wide(), style.high());
        pen.setFont(font.deriveFont(size));
        pen.drawString(
                Character.toString(letter), 0, (float) (dots.height() * BASELINE / style.high()));
        pen.dispose();
        for (int y = 0; y < dots.height(); y++) {
            for (int x = 0; x < dots.width(); x++) {
                if (cell.getRaster().getSample(x, y, 0) > 96) {
                    dots.set(x, y);
                }
            }
        }
        return dots;
    }

    private static Dots frame(Dots cell) {
        cell.fill(2, 3, cell.width() - 4, cell.height() - 6);
        Dots hollow = new Dots(cell.width(), cell.height());
        for (int y = 0; y < cell.height(); y++) {
            for (int x = 0; x < cell.width(); x++) {
                boolean isInner =
                        cell.isBlack(x - 1, y)
                                && cell.isBlack(x + 1, y)
                                && cell.isBlack(x, y - 1)
                                && cell.isBlack(x, y + 1);
                if (cell.isBlack(x, y) && !isInner) {
                    hollow.set(x, y);
                }
            }
        }
        return hollow;
    }

    private static Font load(String file) {
        try (InputStream stream = Letters.class.getResourceAsStream(FOLDER + file)) {
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
