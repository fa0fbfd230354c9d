package vn.motcua.local.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Makes one PDF of page pictures. Each JPEG lies in it as it came, on a page of its true size; the
 * same pictures always give the same bytes, so that handing in twice stores once.
 */
final class PdfMaker implements AutoCloseable {
    private static final float POINTS_PER_INCH = 72f;
    private static final double A4_WIDTH_INCH = 210 / 25.4;
    private static final List<Integer> USUAL_DPI = List.of(75, 100, 150, 200, 240, 300, 400, 600);
    private static final int DPI_MAX = 1_200;
    private static final int BITS = 8;

    private final PDDocument document = new PDDocument();

    PdfMaker() {
        // Otherwise the wall clock would go into the file's identifier.
        document.setDocumentId(0L);
    }

    void add(Jpeg jpeg) throws IOException {
        float scale = POINTS_PER_INCH / dpi(jpeg);
        var size = new PDRectangle(jpeg.widthPx() * scale, jpeg.heightPx() * scale);
        var page = new PDPage(size);
        document.addPage(page);
        PDColorSpace colours =
                jpeg.components() == 1 ? PDDeviceGray.INSTANCE : PDDeviceRGB.INSTANCE;
        var image =
                new PDImageXObject(
                        document,
                        new ByteArrayInputStream(jpeg.bytes()),
                        COSName.DCT_DECODE,
                        jpeg.widthPx(),
                        jpeg.heightPx(),
                        BITS,
                        colours);
        try (var content = new PDPageContentStream(document, page)) {
            content.drawImage(image, 0, 0, size.getWidth(), size.getHeight());
        }
    }

    void writeTo(OutputStream out) throws IOException {
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    /** A picture that does not say, or says nonsense, is taken for a sheet about as wide as A4. */
    private static int dpi(Jpeg jpeg) {
        if (jpeg.dpi() >= USUAL_DPI.getFirst() && jpeg.dpi() <= DPI_MAX) {
            return jpeg.dpi();
        }
        double wanted = Math.min(jpeg.widthPx(), jpeg.heightPx()) / A4_WIDTH_INCH;
        int nearest = USUAL_DPI.getFirst();
        for (int dpi : USUAL_DPI) {
            if (Math.abs(dpi - wanted) < Math.abs(nearest - wanted)) {
                nearest = dpi;
            }
        }
        return nearest;
    }
}
