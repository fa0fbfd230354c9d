package vn.motcua.system.simulation;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import vn.motcua.device.scanner.PageImage;
import vn.motcua.local.document.FreshPages;

/** Tiny scanned pages, of which no two look alike; drawn once for many stories. */
public record PaperStack(List<PageImage> pages) {
    private static final int PAGES = 64;
    private static final int SIDE = 64;
    private static final int SQUARE = 16;
    private static final int IN_A_ROW = SIDE / SQUARE;

    public PaperStack {
        pages = List.copyOf(pages);
    }

    static PaperStack draw(Path folder) {
        return draw(folder, PAGES);
    }

    /** As many pages, ready to be put into documents. */
    public static PaperStack draw(Path folder, int pages) {
        try {
            Path _ = Files.createDirectories(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return new PaperStack(
                IntStream.rangeClosed(1, pages).mapToObj(number -> page(folder, number)).toList());
    }

    /** Those that were drawn there before, by another program. */
    public static PaperStack in(Path folder, int pages) {
        return new PaperStack(
                IntStream.rangeClosed(1, pages)
                        .mapToObj(number -> new PageImage(file(folder, number), SIDE, SIDE))
                        .toList());
    }

    private static Path file(Path folder, int number) {
        return folder.resolve("page-%d.jpg".formatted(number));
    }

    /** Its number stands on it in black and white squares. */
    private static PageImage page(Path folder, int number) {
        BufferedImage page = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, SIDE, SIDE);
        pen.setColor(Color.BLACK);
        for (int bit = 0; bit < IN_A_ROW * IN_A_ROW; bit++) {
            if ((number >> bit & 1) == 1) {
                pen.fillRect(bit % IN_A_ROW * SQUARE, bit / IN_A_ROW * SQUARE, SQUARE, SQUARE);
            }
        }
        pen.dispose();
        try {
            Path file = file(folder, number);
            boolean _ = ImageIO.write(page, "jpeg", file.toFile());
            PageImage image = new PageImage(file, SIDE, SIDE);
            new FreshPages().makeReady(image);
            return image;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
