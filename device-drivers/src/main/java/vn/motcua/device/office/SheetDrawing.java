package vn.motcua.device.office;

import java.util.List;
import vn.motcua.device.printer.Receipt;

/** Makes of a slip the file that an office printer prints. */
public interface SheetDrawing {
    /** PDF as an office printer names it. */
    String PDF = "application/pdf";

    /** One sheet as a picture. */
    String JPEG = "image/jpeg";

    /** The media types it can make, the best first. */
    List<String> formats();

    /**
     * @param format one of {@link #formats} that the printer takes
     */
    byte[] draw(Receipt receipt, String format);
}
