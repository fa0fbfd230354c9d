package vn.motcua.local.page;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.FormatException;
import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.oned.Code39Reader;
import java.awt.image.BufferedImage;
import java.util.Locale;
import vn.motcua.local.ink.Grey;
import vn.motcua.local.ink.TextLines;
import vn.motcua.local.picture.Picture;

/** Whether a page is the usual "patch T" sheet that parts papers: its bar code says so. */
final class Separator {
    private static final String PATCH_T = "PATCHT";

    private Separator() {}

    static boolean is(Grey page, TextLines lines) {
        Picture level = level(page, lines);
        int width = level.widthPx();
        int height = level.heightPx();
        var source =
                new PlanarYUVLuminanceSource(
                        level.bytes(), width, height, 0, 0, width, height, false);
        try {
            String text =
                    new Code39Reader()
                            .decode(new BinaryBitmap(new GlobalHistogramBinarizer(source)))
                            .getText();
            return text.toUpperCase(Locale.ROOT).contains(PATCH_T);
        } catch (NotFoundException | FormatException none) {
            return false;
        }
    }

    /** The page with its lines of text running straight to the right, or to the left. */
    private static Picture level(Grey page, TextLines lines) {
        var image = new BufferedImage(page.width(), page.height(), BufferedImage.TYPE_BYTE_GRAY);
        image.getRaster().setDataElements(0, 0, page.width(), page.height(), page.greys());
        return Straight.turned(new Picture(image, 0), lines.runDown() ? 1 : 0, lines.slant());
    }
}
