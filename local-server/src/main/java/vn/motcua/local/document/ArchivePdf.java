package vn.motcua.local.document;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.type.BadFieldValueException;
import org.apache.xmpbox.xml.XmpSerializer;

/**
 * A document for the archive, PDF/A-2b: letters as a fine mask in their own colours over coarse
 * paper, a page that is a picture as one JPEG. The same pages always give the same bytes.
 */
public final class ArchivePdf implements AutoCloseable {
    private static final float POINTS_PER_INCH = 72f;
    private static final String SRGB = "sRGB IEC61966-2.1";

    private final PDDocument document = new PDDocument();
    private final TextLayer text = new TextLayer(document);

    public ArchivePdf() throws IOException {
        // Otherwise the wall clock would go into the file's identifier.
        document.setDocumentId(0L);
        declare();
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

    /** What makes a PDF an archive's: what it claims to be, and which red its red is. */
    private void declare() throws IOException {
        XMPMetadata claim = XMPMetadata.createXMPMetadata();
        var bytes = new ByteArrayOutputStream();
        try {
            var archive = claim.createAndAddPDFAIdentificationSchema();
            archive.setPart(2);
            archive.setConformance("B");
            new XmpSerializer().serialize(claim, bytes, true);
        } catch (BadFieldValueException | TransformerException impossible) {
            throw new UncheckedIOException(new IOException("PDF/A-2b is known", impossible));
        }
        var metadata = new PDMetadata(document);
        metadata.importXMPMetadata(bytes.toByteArray());
        document.getDocumentCatalog().setMetadata(metadata);
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        var colours = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        colours.setInfo(SRGB);
        colours.setOutputCondition(SRGB);
        colours.setOutputConditionIdentifier(SRGB);
        colours.setRegistryName("http://www.color.org");
        document.getDocumentCatalog().addOutputIntent(colours);
    }
}
