package vn.motcua.device.simulated;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** Sheets of invented paper: white, with as many bars as the page has a number. */
public final class SamplePage {
    public static final int WIDTH = 620;
    public static final int HEIGHT = 877;

    private SamplePage() {}

    /** Writes the pages 1 to count, A4 at 75 dpi. */
    public static List<Path> write(Path folder, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(page -> one(folder, page)).toList();
    }

    private static Path one(Path folder, int number) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(Color.BLACK);
        IntStream.range(0, number).forEach(bar -> pen.fillRect(60, 60 + bar * 70, 500, 35));
        pen.dispose();
        Path file = folder.resolve("sheet-%02d.jpg".formatted(number));
        try {
            if (!ImageIO.write(image, "jpeg", file.toFile())) {
                throw new IllegalStateException("no writer for JPEG");
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return file;
    }
}
