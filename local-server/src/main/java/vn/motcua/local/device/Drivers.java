package vn.motcua.local.device;

import java.util.List;
import vn.motcua.device.barcode.CodeReader;
import vn.motcua.device.chip.ChipReader;
import vn.motcua.device.printer.ReceiptPrinter;
import vn.motcua.device.scanner.DocumentScanner;

/**
 * The drivers of this kiosk by role, in the order of {@code devices.yaml}; any role may be empty.
 */
public record Drivers(
        List<CodeReader> readers,
        List<Scanner> scanners,
        List<ReceiptPrinter> printers,
        List<ChipReader> chips) {
    public Drivers {
        readers = List.copyOf(readers);
        scanners = List.copyOf(scanners);
        printers = List.copyOf(printers);
        chips = List.copyOf(chips);
    }

    /** A scanner, and how the technician wants it to scan. */
    public record Scanner(DocumentScanner driver, int resolutionDpi, boolean duplex) {}
}
