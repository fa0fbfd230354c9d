package vn.motcua.device.printer;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws a receipt as dots of paper, top to bottom.
 *
 * <p>Printers name Vietnamese letters in four ways or not at all; a picture prints on all of them.
 */
public final class SlipDrawing {
    private static final double HEADING_MM = 3.5;
    private static final double TEXT_MM = 2.6;
    private static final double LABEL_MM = 2.0;
    private static final double CODE_MM = 4.2;
    private static final double QR_MM = 30;
    private static final double GAP_MM = 1.5;
    private static final double LINE_SPACING = 1.75;

    private final int widthDots;
    private final double dotsPerMm;
    private final ReceiptFont font;
    private final List<Strip> strips = new ArrayList<>();
    private int heightDots;

    private SlipDrawing(int widthDots, double dotsPerMm, ReceiptFont font) {
        this.widthDots = widthDots;
        this.dotsPerMm = dotsPerMm;
        this.font = font;
    }

    /** Draws a slip, black on white. */
    static BufferedImage draw(Receipt receipt, int widthDots, ReceiptFont font) {
        return draw(receipt, widthDots, dotsPerMm(widthDots), font);
    }

    /** As the roll's slip, for a printer of so many dots. */
    public static BufferedImage draw(
            Receipt receipt, int widthDots, double dotsPerMm, ReceiptFont font) {
        var drawing = new SlipDrawing(widthDots, dotsPerMm, font);
        drawing.gap();
        receipt.parts().forEach(drawing::add);
        return drawing.image();
    }

    /** 512 dots are 72 mm at 180 dpi; all other widths are 203 dpi. */
    private static double dotsPerMm(int widthDots) {
        return widthDots == 512 ? 180 / 25.4 : 203 / 25.4;
    }

    private void add(Receipt.Part part) {
        switch (part) {
            case Receipt.Part.Heading(String text) -> {
                Font bold = font.bold(HEADING_MM * dotsPerMm);
                new TextLines(bold, widthDots).ofWords(text).forEach(line -> centred(line, bold));
            }
            case Receipt.Part.Text(String text) -> words(text, font.regular(TEXT_MM * dotsPerMm));
            case Receipt.Part.Field(String label, String value) -> {
                words(label, font.regular(LABEL_MM * dotsPerMm));
                words(value, font.bold(TEXT_MM * dotsPerMm));
            }
            case Receipt.Part.Code(String code) -> {
                Font bold = font.bold(CODE_MM * dotsPerMm);
                new TextLines(bold, widthDots).ofCode(code).forEach(line -> left(line, bold));
            }
            case Receipt.Part.Qr(String text) -> qr(text);
            case Receipt.Part.Rule() -> strip(2, (pen, top) -> pen.fillRect(0, top, widthDots, 2));
        }
        gap();
    }

    private void words(String text, Font letters) {
        new TextLines(letters, widthDots).ofWords(text).forEach(line -> left(line, letters));
    }

    private void left(String line, Font letters) {
        text(line, letters, 0);
    }

    private void centred(String line, Font letters) {
        text(line, letters, (int) (widthDots - TextLines.width(letters, line)) / 2);
    }

    private void text(String line, Font letters, int left) {
        // A capital with two marks, as in "Ể", reaches 1.4 times its height above the line.
        double cap = letters.getSize2D() * 0.711;
        int height = (int) Math.ceil(cap * LINE_SPACING);
        int baseline = (int) Math.ceil(cap * 1.4);
        strip(
                height,
                (pen, top) -> {
                    pen.setFont(letters);
                    pen.drawString(line, left, top + baseline);
                });
    }

    private void qr(String text) {
        var picture = new QrPicture(text, Math.min(widthDots, QR_MM * dotsPerMm));
        int left = (widthDots - picture.sizeDots()) / 2;
        strip(picture.sizeDots(), (pen, top) -> picture.draw(pen, left, top));
    }

    private void gap() {
        strip((int) (GAP_MM * dotsPerMm), (_, _) -> {});
    }

    private void strip(int height, Painter painter) {
        strips.add(new Strip(heightDots, painter));
        heightDots += height;
    }

    private BufferedImage image() {
        var image = new BufferedImage(widthDots, heightDots, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, widthDots, heightDots);
        pen.setColor(Color.BLACK);
        pen.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        strips.forEach(strip -> strip.painter().paint(pen, strip.top()));
        pen.dispose();
        return image;
    }

    private record Strip(int top, Painter painter) {}

    private interface Painter {
        void paint(Graphics2D pen, int top);
    }
}
