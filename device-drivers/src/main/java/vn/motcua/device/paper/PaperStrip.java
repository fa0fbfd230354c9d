package vn.motcua.device.paper;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Printed rows of dots, one below the other. */
public final class PaperStrip {
    private static final int ROWS_MAX = 20_000;
    private static final int WHITE = 0xFFFFFF;

    private final int widthDots;
    private final List<byte[]> rows = new ArrayList<>();

    public PaperStrip(int widthDots) {
        this.widthDots = widthDots;
    }

    /** Prints one row of dots, the first dot in the highest bit; what is too wide is lost. */
    public void print(byte[] row) {
        if (rows.size() < ROWS_MAX) {
            rows.add(row);
        }
    }

    public void feed(int dots) {
        for (int dot = 0; dot < dots; dot++) {
            print(new byte[0]);
        }
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public void clear() {
        rows.clear();
    }

    /** The strip as a PNG, a dot for a pixel. */
    public byte[] png() {
        var image =
                new BufferedImage(
                        widthDots, Math.max(1, rows.size()), BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < image.getHeight(); y++) {
            byte[] row = y < rows.size() ? rows.get(y) : new byte[0];
            for (int x = 0; x < widthDots; x++) {
                boolean isBlack = x / 8 < row.length && (row[x / 8] & 0x80 >> x % 8) != 0;
                image.setRGB(x, y, isBlack ? 0 : WHITE);
            }
        }
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
