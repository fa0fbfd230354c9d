package vn.motcua.local.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import vn.motcua.device.scanner.PageImage;
import vn.motcua.local.page.TextPage;

/** Page pictures as a scanner would deliver them: true JPEGs with their resolution. */
public final class SamplePages {
    private static final int DENSITY_AT = 13;

    private final Path folder;

    public SamplePages(Path folder) {
        this.folder = folder;
    }

    /** A grey page of A4 proportions at that resolution; different marks make different pages. */
    public PageImage grey(int dpi, int mark) {
        return page(dpi, mark, BufferedImage.TYPE_BYTE_GRAY);
    }

    public PageImage colour(int dpi, int mark) {
        return page(dpi, mark, BufferedImage.TYPE_INT_RGB);
    }

    /** A page of text in colour, turned clockwise by so many degrees. */
    public PageImage text(double degrees) {
        BufferedImage image = TextPage.turned(degrees).image();
        return written("text-%.0f.jpg".formatted(degrees), image, TextPage.DPI);
    }

    BufferedImage bare() {
        var image =
                new BufferedImage(TextPage.WIDTH, TextPage.HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D paper = image.createGraphics();
        paper.setColor(Color.WHITE);
        paper.fillRect(0, 0, image.getWidth(), image.getHeight());
        paper.dispose();
        return image;
    }

    public PageImage fileOf(String name, byte[] bytes) {
        try {
            return new PageImage(Files.write(folder.resolve(name), bytes), 620, 877);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private PageImage page(int dpi, int mark, int type) {
        int width = (int) Math.round(dpi * 210 / 25.4);
        int height = (int) Math.round(dpi * 297 / 25.4);
        var image = new BufferedImage(width, height, type);
        Graphics2D paper = image.createGraphics();
        paper.setColor(Color.WHITE);
        paper.fillRect(0, 0, width, height);
        paper.setColor(Color.BLACK);
        paper.fillRect(10 + mark * 3, 10, 30, 30);
        paper.dispose();
        return written("page-%d-%d-%d.jpg".formatted(dpi, mark, type), image, dpi);
    }

    private PageImage written(String name, BufferedImage image, int dpi) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "jpeg", bytes);
            byte[] jpeg = bytes.toByteArray();
            jpeg[DENSITY_AT] = 1;
            jpeg[DENSITY_AT + 1] = (byte) (dpi >> 8);
            jpeg[DENSITY_AT + 2] = (byte) dpi;
            jpeg[DENSITY_AT + 3] = (byte) (dpi >> 8);
            jpeg[DENSITY_AT + 4] = (byte) dpi;
            Path file = Files.write(folder.resolve(name), jpeg);
            return new PageImage(file, image.getWidth(), image.getHeight());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
