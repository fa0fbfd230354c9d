package vn.motcua.device.office;

import vn.motcua.device.printer.Receipt;

/** Makes of a slip the file that an office printer prints. */
public interface SheetDrawing {

    /**
     * @param format its media type, one that the printer takes
     */
    byte[] draw(Receipt receipt, String format);
}
