package vn.motcua.local.page;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import vn.motcua.local.picture.Picture;

/** A printed page of A4 at 100 dpi, as clean as a scanner can see one. */
public final class TextPage {
    public static final int DPI = 100;
    public static final int WIDTH = 827;
    public static final int HEIGHT = 1169;
    private static final String FONT = "/com/formdev/flatlaf/fonts/roboto/Roboto-Regular.ttf";
    private static final int MARGIN = 80;
    private static final int LINE = 26;
    private static final int INDENT = 31;
    private static final String SENTENCE =
            "Tôi cam đoan những nội dung khai trên đây là đúng sự thật, ngày 05 tháng 9";

    private TextPage() {}

    public static Picture upright() {
        return drawn(AffineTransform.getTranslateInstance(0, 0), Color.WHITE);
    }

    /** Clockwise, within its old sides. */
    public static Picture turned(double degrees) {
        return drawn(
                AffineTransform.getRotateInstance(
                        Math.toRadians(degrees), WIDTH / 2.0, HEIGHT / 2.0),
                Color.WHITE);
    }

    /** So far to the left that the lines begin outside. */
    static Picture cutLeft() {
        return drawn(AffineTransform.getTranslateInstance(-MARGIN - 20, 0), Color.WHITE);
    }

    static Picture dark() {
        return drawn(AffineTransform.getTranslateInstance(0, 0), new Color(70, 70, 70));
    }

    static Picture empty() {
        return new Picture(paper(Color.WHITE), DPI);
    }

    private static Picture drawn(AffineTransform where, Color paper) {
        BufferedImage page = paper(paper);
        Graphics2D pen = page.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.transform(where);
        pen.setFont(font());
        pen.setColor(Color.BLACK);
        for (int y = MARGIN; y < HEIGHT - MARGIN; y += LINE) {
            // No text is a grid: lines begin in different places.
            pen.drawString(SENTENCE, MARGIN + y * 7 % INDENT, y);
        }
        pen.dispose();
        return new Picture(page, DPI);
    }

    private static BufferedImage paper(Color colour) {
        var page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = page.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.dispose();
        return page;
    }

    private static Font font() {
        try (InputStream file = TextPage.class.getResourceAsStream(FONT)) {
            return Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(18f);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (FontFormatException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
