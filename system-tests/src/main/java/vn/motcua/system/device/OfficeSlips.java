package vn.motcua.system.device;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.device.office.SheetDrawing;
import vn.motcua.device.printer.Receipt;

/**
 * The slips of an office printer, each a line of text on its sheet: what a sheet looks like is not
 * what is tried, and to draw one takes long.
 */
final class OfficeSlips implements Slips {
    private static final Pattern LINE = Pattern.compile("slip (\\d+) (true|false)");

    /** Puts the text of a slip on its sheet. */
    static SheetDrawing drawing() {
        return new SheetDrawing() {
            @Override
            public List<String> formats() {
                return List.of(JPEG);
            }

            @Override
            public byte[] draw(Receipt receipt, String format) {
                return ((Receipt.Part.Text) receipt.parts().getFirst())
                        .text()
                        .getBytes(StandardCharsets.UTF_8);
            }
        };
    }

    @Override
    public Receipt receipt(Slip slip) {
        String line = "slip %d %b".formatted(slip.number(), slip.isMarked());
        return new Receipt(List.of(new Receipt.Part.Text(line)));
    }

    @Override
    public Optional<Slip> slip(byte[] paper) {
        Matcher line = LINE.matcher(new String(paper, StandardCharsets.UTF_8));
        return line.matches()
                ? Optional.of(
                        new Slip(
                                Integer.parseInt(line.group(1)),
                                Boolean.parseBoolean(line.group(2))))
                : Optional.empty();
    }
}
