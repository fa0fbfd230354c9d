package vn.motcua.local.archive;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.type.BadFieldValueException;
import org.apache.xmpbox.xml.XmpSerializer;

/** What makes a PDF an archive's: what it claims to be, and which red its red is. */
public final class ArchiveClaim {
    private static final String SRGB = "sRGB IEC61966-2.1";

    private ArchiveClaim() {}

    /** A document without pages that says it is PDF/A-2b, and nothing of when it was made. */
    public static PDDocument document() throws IOException {
        var document = new PDDocument();
        // Otherwise the wall clock would go into the file's identifier.
        document.setDocumentId(0L);
        var metadata = new PDMetadata(document);
        metadata.importXMPMetadata(claim());
        document.getDocumentCatalog().setMetadata(metadata);
        document.getDocumentCatalog().addOutputIntent(colours(document));
        return document;
    }

    private static byte[] claim() {
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
        return bytes.toByteArray();
    }

    private static PDOutputIntent colours(PDDocument document) throws IOException {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        var colours = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        colours.setInfo(SRGB);
        colours.setOutputCondition(SRGB);
        colours.setOutputConditionIdentifier(SRGB);
        colours.setRegistryName("http://www.color.org");
        return colours;
    }
}
