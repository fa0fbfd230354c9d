package vn.motcua.system.simulation;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import vn.motcua.device.scanner.PageImage;

/** Tiny scanned pages, of which no two look alike. */
final class PaperStack {
    private static final int SIDE = 64;
    private static final int SQUARE = 16;
    private static final int IN_A_ROW = SIDE / SQUARE;

    private final Path folder;
    private int drawn;

    PaperStack(Path folder) {
        this.folder = folder;
    }

    /** A page with its number in black and white squares. */
    PageImage next() {
        drawn++;
        BufferedImage page = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, SIDE, SIDE);
        pen.setColor(Color.BLACK);
        for (int bit = 0; bit < IN_A_ROW * IN_A_ROW; bit++) {
            if ((drawn >> bit & 1) == 1) {
                pen.fillRect(bit % IN_A_ROW * SQUARE, bit / IN_A_ROW * SQUARE, SQUARE, SQUARE);
            }
        }
        pen.dispose();
        try {
            Path file = folder.resolve("page-%d.jpg".formatted(drawn));
            boolean _ = ImageIO.write(page, "jpeg", file.toFile());
            return new PageImage(file, SIDE, SIDE);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
