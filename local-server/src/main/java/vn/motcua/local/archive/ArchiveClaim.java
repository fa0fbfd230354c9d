package vn.motcua.local.archive;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/** What makes a PDF an archive's: what it claims to be, and which red its red is. */
public final class ArchiveClaim {
    private static final String SRGB = "sRGB IEC61966-2.1";

    /** PDF/A-2b, said in XMP; the id is that of every packet (ISO 16684-1, 7.3.2). */
    private static final String CLAIM =
            """
            <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
              <rdf:RDF xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
                  xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="">
                  <pdfaid:part>2</pdfaid:part>
                  <pdfaid:conformance>B</pdfaid:conformance>
                </rdf:Description>
              </rdf:RDF>
            </x:xmpmeta><?xpacket end="w"?>
            """;

    private ArchiveClaim() {}

    /** A document without pages that says it is PDF/A-2b, and nothing of when it was made. */
    public static PDDocument document() throws IOException {
        var document = new PDDocument();
        // Otherwise the wall clock would go into the file's identifier.
        document.setDocumentId(0L);
        var metadata = new PDMetadata(document);
        metadata.importXMPMetadata(CLAIM.getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
        document.getDocumentCatalog().addOutputIntent(colours(document));
        return document;
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
