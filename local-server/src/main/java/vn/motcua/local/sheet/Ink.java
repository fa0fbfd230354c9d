package vn.motcua.local.sheet;

import java.awt.Font;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import vn.motcua.device.printer.TextLines;

/**
 * Letters of one weight and size, all lengths in points.
 *
 * @param font as it lies in the document
 * @param measures the same letters, to measure with
 */
record Ink(PDFont font, Font measures) {
    private static final double CAP_PER_SIZE = 0.711;
    private static final float BOX = 0.62f;
    private static final double LINE_SPACING = 1.85;
    private static final double ABOVE_BASELINE = 1.4;

    List<String> lines(String text, float width) {
        return new TextLines(measures, width).ofWords(text);
    }

    List<String> codeLines(String code, float width) {
        return new TextLines(measures, width).ofCode(code);
    }

    float width(String line) {
        return (float) TextLines.width(measures, line);
    }

    float lineHeight() {
        return (float) (capHeight() * LINE_SPACING);
    }

    private double capHeight() {
        return measures.getSize2D() * CAP_PER_SIZE;
    }

    /** Writes a line whose room begins at {@code top}; an empty box stands for a letter we lack. */
    void write(PDPageContentStream page, String line, float left, float top) throws IOException {
        float foot = top - (float) (capHeight() * ABOVE_BASELINE);
        float x = left;
        for (int at = 0; at < line.length(); ) {
            int end = at;
            while (end < line.length() && measures.canDisplay(line.codePointAt(end))) {
                end = line.offsetByCodePoints(end, 1);
            }
            if (end > at) {
                show(page, line.substring(at, end), x, foot);
            } else {
                end = line.offsetByCodePoints(at, 1);
                box(page, x, foot);
            }
            x += width(line.substring(at, end));
            at = end;
        }
    }

    private void show(PDPageContentStream page, String text, float x, float foot)
            throws IOException {
        page.beginText();
        page.setFont(font, measures.getSize2D());
        page.newLineAtOffset(x, foot);
        page.showText(text);
        page.endText();
    }

    /** A thin line must not vanish on paper. */
    private void box(PDPageContentStream page, float x, float foot) throws IOException {
        float side = (float) capHeight();
        page.setLineWidth(side / 12);
        page.addRect(x, foot, side * BOX, side * BOX);
        page.stroke();
    }
}
