package vn.motcua.device.simulated;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;

/** A roll of paper: rows of dots, cut into slips. Its printer locks. */
final class PrinterPaper {
    private static final int ROWS_MAX = 20_000;
    private static final int SLIPS_MAX = 100;

    private final int widthDots;
    private final List<byte[]> rows = new ArrayList<>();
    private final List<byte[]> slips = new ArrayList<>();

    PrinterPaper(int widthDots) {
        this.widthDots = widthDots;
    }

    /** Prints one row of dots, the first dot in the highest bit; what is too wide is lost. */
    void print(byte[] row) {
        if (rows.size() < ROWS_MAX) {
            rows.add(row);
        }
    }

    void feed(int dots) {
        for (int dot = 0; dot < dots; dot++) {
            print(new byte[0]);
        }
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
        return slips.size() + (rows.isEmpty() ? 0 : 1);
    }

    /** Takes the oldest slip away, or else the paper that hangs out uncut, as a PNG. */
    Optional<byte[]> take() {
        return slips.isEmpty() ? tearOff() : Optional.of(slips.removeFirst());
    }

    /** Takes the paper that hangs out of the printer, as a PNG. */
    Optional<byte[]> tearOff() {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var image = new BufferedImage(widthDots, rows.size(), BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < rows.size(); y++) {
            byte[] row = rows.get(y);
            for (int x = 0; x < widthDots; x++) {
                boolean isBlack = x / 8 < row.length && (row[x / 8] & 0x80 >> x % 8) != 0;
                image.setRGB(x, y, isBlack ? 0x000000 : 0xFFFFFF);
            }
        }
        rows.clear();
        return Optional.of(png(image));
    }

    private static byte[] png(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, "png", bytes)) {
                throw new IllegalStateException("no writer for PNG");
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }
}
