package vn.motcua.local.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import vn.motcua.device.office.A4Picture;
import vn.motcua.device.office.SheetDrawing;
import vn.motcua.device.printer.Receipt;

/**
 * Makes of a slip a PDF/A-2b of A4 pages, whose words can be searched; a picture of one sheet for a
 * printer that takes no PDF.
 */
public final class A4Slips implements SheetDrawing {
    private final A4Picture picture = new A4Picture();

    @Override
    public List<String> formats() {
        return List.of(PDF, JPEG);
    }

    @Override
    public byte[] draw(Receipt receipt, String format) {
        return format.equals(PDF) ? pdf(receipt) : picture.draw(receipt, format);
    }

    private static byte[] pdf(Receipt receipt) {
        var bytes = new ByteArrayOutputStream();
        try (var pages = new SlipPages()) {
            for (Receipt.Part part : receipt.parts()) {
                pages.add(part);
            }
            pages.writeTo(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // Nothing but memory is written to.
        }
        return bytes.toByteArray();
    }
}
