package vn.motcua.local.page;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.FormatException;
import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.oned.Code39Reader;
import java.util.Locale;

/** Whether a page is the usual "patch T" sheet that parts papers: its bar code says so. */
final class Separator {
    private static final String PATCH_T = "PATCHT";

    private Separator() {}

    static boolean is(Grey page, TextLines lines) {
        Grey level = page.level(lines);
        var source =
                new PlanarYUVLuminanceSource(
                        level.greys(),
                        level.width(),
                        level.height(),
                        0,
                        0,
                        level.width(),
                        level.height(),
                        false);
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
}
