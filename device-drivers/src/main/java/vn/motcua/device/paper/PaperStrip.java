package vn.motcua.device.paper;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;

/** Printed rows of dots, one below the other. */
public final class PaperStrip {
    private static final int ROWS_MAX = 20_000;
    private static final byte EIGHT_WHITE = (byte) 0xFF;

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
        byte[] pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        Arrays.fill(pixels, EIGHT_WHITE);
        int bytesWide = (widthDots + 7) / 8;
        for (int y = 0; y < rows.size(); y++) {
            byte[] row = rows.get(y);
            for (int at = 0; at < Math.min(row.length, bytesWide); at++) {
                pixels[y * bytesWide + at] = (byte) ~row[at];
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
