package vn.motcua.local.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * A document for the archive, PDF/A-2b: letters as a fine mask in their own colours over coarse
 * paper, a page that is a picture as one JPEG. The same pages always give the same bytes.
 */
public final class ArchivePdf implements AutoCloseable {
    private static final float POINTS_PER_INCH = 72f;

    private final PDDocument document;
    private final TextLayer text;

    public ArchivePdf() throws IOException {
        document = ArchiveClaim.document();
        text = new TextLayer(document);
    }

    /**
     * Adds a page of the paper's true size.
     *
     * @param words what is written on it, found by searching but not seen; may be none
     */
    public void add(ArchivePage page, List<Word> words) throws IOException {
        float scale = POINTS_PER_INCH / page.dpi();
        var size = new PDRectangle(page.widthPx() * scale, page.heightPx() * scale);
        var sheet = new PDPage(size);
        document.addPage(sheet);
        try (var content = new PDPageContentStream(document, sheet, AppendMode.OVERWRITE, true)) {
            if (page.isPicture()) {
                draw(content, PageImages.picture(document, page), size);
            } else {
                draw(content, PageImages.paper(document, page), size);
                draw(content, PageImages.inks(document, page), size);
            }
            if (!words.isEmpty()) {
                text.write(content, words, size.getHeight(), scale);
            }
        }
    }

    public void writeTo(OutputStream out) throws IOException {
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private static void draw(PDPageContentStream content, PDImageXObject image, PDRectangle size)
            throws IOException {
        content.drawImage(image, 0, 0, size.getWidth(), size.getHeight());
    }
}
