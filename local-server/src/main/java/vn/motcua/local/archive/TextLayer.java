package vn.motcua.local.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.jspecify.annotations.Nullable;

/**
 * The words of a document's pages, unseen, each where it stands: for searching and for reading
 * aloud.
 */
final class TextLayer {
    private static final String FONT =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float FULL = 1000;
    private static final float WIDTH_MIN = 0.01f;

    private final PDDocument document;
    private @Nullable PDFont font;

    TextLayer(PDDocument document) {
        this.document = document;
    }

    /**
     * @param pageHeight in points
     * @param scale points a pixel
     */
    void write(PDPageContentStream content, List<Word> words, float pageHeight, float scale)
            throws IOException {
        content.beginText();
        content.setRenderingMode(RenderingMode.NEITHER);
        float x = 0;
        float y = 0;
        for (Word word : words) {
            float natural = naturalWidth(word.text());
            float size = word.height() * scale;
            if (natural < WIDTH_MIN || size < WIDTH_MIN) {
                continue;
            }
            float left = word.left() * scale;
            float foot = pageHeight - (word.top() + word.height()) * scale;
            content.setFont(font(), size);
            content.setHorizontalScaling(100 * word.width() * scale / (natural * size));
            content.newLineAtOffset(left - x, foot - y);
            content.showText(word.text() + " ");
            x = left;
            y = foot;
        }
        content.endText();
    }

    /**
     * At a size of one point; 0 if the font lacks a letter of it, as of a smudge read as a rune.
     */
    private float naturalWidth(String text) throws IOException {
        try {
            return font().getStringWidth(text) / FULL;
        } catch (IllegalArgumentException noSuchLetter) {
            return 0;
        }
    }

    private PDFont font() throws IOException {
        PDFont known = font;
        if (known == null) {
            try (InputStream file = PDDocument.class.getResourceAsStream(FONT)) {
                known = PDType0Font.load(document, withoutJoins(file), true);
            }
            font = known;
        }
        return known;
    }

    /**
     * Joined letters, as of "fi", help nobody where nothing is seen, and looking for them takes
     * most of the time that a document takes.
     */
    private TrueTypeFont withoutJoins(InputStream file) throws IOException {
        TrueTypeFont letters =
                new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(file));
        letters.setEnableGsub(false);
        document.registerTrueTypeFontForClosing(letters);
        return letters;
    }
}
