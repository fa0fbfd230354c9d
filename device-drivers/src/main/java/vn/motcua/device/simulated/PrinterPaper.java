package vn.motcua.device.simulated;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.device.paper.PaperStrip;

/** A roll of paper: rows of dots, cut into slips. Its printer locks. */
final class PrinterPaper {
    private static final int SLIPS_MAX = 100;

    private final PaperStrip strip;
    private final List<byte[]> slips = new ArrayList<>();

    PrinterPaper(int widthDots) {
        strip = new PaperStrip(widthDots);
    }

    void print(byte[] row) {
        strip.print(row);
    }

    void feed(int dots) {
        strip.feed(dots);
    }

    void cut() {
        tearOff()
                .ifPresent(slip -> {
                    slips.add(slip);
                    if (slips.size() > SLIPS_MAX) {
                        slips.removeFirst();
                    }
                });
    }

    List<byte[]> slips() {
        return List.copyOf(slips);
    }

    /** How many pieces wait to be taken: slips, and the paper that hangs out uncut. */
    int pieces() {
        return slips.size() + (strip.isEmpty() ? 0 : 1);
    }

    /** Takes the oldest slip away, or else the paper that hangs out uncut, as a PNG. */
    Optional<byte[]> take() {
        return slips.isEmpty() ? tearOff() : Optional.of(slips.removeFirst());
    }

    /** Takes the paper that hangs out of the printer, as a PNG. */
    Optional<byte[]> tearOff() {
        if (strip.isEmpty()) {
            return Optional.empty();
        }
        byte[] png = strip.png();
        strip.clear();
        return Optional.of(png);
    }
}
