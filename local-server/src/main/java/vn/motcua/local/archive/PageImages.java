package vn.motcua.local.archive;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** The layers of a page as the images of a PDF, the lowest first. */
final class PageImages {
    private PageImages() {}

    static PDImageXObject picture(PDDocument document, ArchivePage page) throws IOException {
        return JPEGFactory.createFromByteArray(document, page.layers().getFirst());
    }

    static PDImageXObject paper(PDDocument document, ArchivePage page) throws IOException {
        return JPEGFactory.createFromByteArray(document, page.layers().get(2));
    }

    /** Their colours are seen where the mask is. */
    static PDImageXObject inks(PDDocument document, ArchivePage page) throws IOException {
        PDImageXObject inks = JPEGFactory.createFromByteArray(document, page.layers().get(1));
        inks.getCOSObject().setItem(COSName.MASK, mask(document, page.layers().getFirst()));
        return inks;
    }

    private static COSStream mask(PDDocument document, byte[] tiff) throws IOException {
        COSStream stencil = CCITTFactory.createFromByteArray(document, tiff).getCOSObject();
        stencil.removeItem(COSName.COLORSPACE);
        stencil.setBoolean(COSName.IMAGE_MASK, true);
        stencil.setInt(COSName.BITS_PER_COMPONENT, 1);
        return stencil;
    }
}
