package vn.motcua.local.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.jspecify.annotations.Nullable;
import vn.motcua.local.picture.Picture;
import vn.motcua.local.picture.PictureFile.PageReceiver;
import vn.motcua.local.picture.PictureOutcome;
import vn.motcua.local.picture.PictureOutcome.Read;
import vn.motcua.local.picture.PictureOutcome.Refusal;
import vn.motcua.local.picture.PictureOutcome.Refused;

/** Draws the pages of a PDF at 200 dpi, or fewer where that would be too many pixels. */
final class PdfPages {
    private static final int DPI = 200;
    private static final double POINTS_PER_INCH = 72;
    private static final double PIXELS_MAX = 12_000_000;
    private static final long IMAGE_PIXELS_MAX = 64_000_000;
    private static final int PAGES_MAX = 1_000;

    private final Path file;

    PdfPages(Path file) {
        this.file = file;
    }

    void read(PageReceiver receiver) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            int pages = Math.min(PAGES_MAX, document.getNumberOfPages());
            if (pages == 0) {
                receiver.page(1, new Refused(Refusal.BROKEN));
            }
            for (int index = 0; index < pages; index++) {
                receiver.page(index + 1, page(document, index));
            }
        } catch (InvalidPasswordException locked) {
            receiver.page(1, new Refused(Refusal.LOCKED));
        }
    }

    private static PictureOutcome page(PDDocument document, int index) {
        try {
            PDPage page = document.getPage(index);
            if (hasHugeImage(page.getResources())) {
                return new Refused(Refusal.TOO_LARGE);
            }
            int dpi = dpi(page.getCropBox());
            var renderer = new StrictRenderer(document);
            BufferedImage drawn = renderer.renderImageWithDPI(index, dpi, ImageType.RGB);
            return renderer.missed()
                    ? new Refused(Refusal.BROKEN)
                    : new Read(Picture.of(drawn, dpi));
        } catch (IOException | RuntimeException broken) {
            // boundary: one bad page must not hide the others
            return new Refused(Refusal.BROKEN);
        }
    }

    private static int dpi(PDRectangle box) {
        double inches = box.getWidth() / POINTS_PER_INCH * (box.getHeight() / POINTS_PER_INCH);
        return (int) Math.clamp(Math.sqrt(PIXELS_MAX / Math.max(inches, 1e-6)), 1, DPI);
    }

    private static boolean hasHugeImage(@Nullable PDResources resources) throws IOException {
        if (resources == null) {
            return false;
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name)) {
                var image = (PDImageXObject) resources.getXObject(name);
                if ((long) image.getWidth() * image.getHeight() > IMAGE_PIXELS_MAX) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A renderer that does not keep to itself what it could not draw: a page would look blank. */
    private static final class StrictRenderer extends PDFRenderer {
        private boolean missed;

        StrictRenderer(PDDocument document) {
            super(document);
            setSubsamplingAllowed(true);
        }

        boolean missed() {
            return missed;
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            return new PageDrawer(parameters) {
                @Override
                protected void operatorException(
                        Operator operator, List<COSBase> operands, IOException failed)
                        throws IOException {
                    missed |= operator.getName().equals("Do") || operator.getName().equals("BI");
                    super.operatorException(operator, operands, failed);
                }
            };
        }
    }
}
