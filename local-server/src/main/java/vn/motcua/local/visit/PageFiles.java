package vn.motcua.local.visit;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import vn.motcua.device.scanner.PageImage;

/** The picture files of pages that were not handed in yet. */
final class PageFiles {
    private static final float QUALITY = 0.92f;

    private PageFiles() {}

    static void delete(List<TrayPage> pages) {
        for (TrayPage page : pages) {
            try {
                Files.deleteIfExists(page.image().jpeg());
            } catch (IOException refused) {
                throw new UncheckedIOException(refused);
            }
        }
    }

    /** The page a quarter turn clockwise; empty when its file can no longer be read. */
    static Optional<TrayPage> turned(TrayPage page) {
        PageImage image = page.image();
        try {
            BufferedImage upright = ImageIO.read(image.jpeg().toFile());
            if (upright == null) {
                return Optional.empty();
            }
            write(quarterTurn(upright), image.jpeg());
        } catch (IOException unreadable) {
            return Optional.empty();
        }
        int across = image.heightPx();
        int down = image.widthPx();
        PageImage turned = new PageImage(image.jpeg(), across, down);
        return Optional.of(new TrayPage(page.id(), turned, page.turn() + 1, page.warnings()));
    }

    private static BufferedImage quarterTurn(BufferedImage upright) {
        AffineTransform turn = AffineTransform.getTranslateInstance(upright.getHeight(), 0);
        turn.quadrantRotate(1);
        BufferedImage turned =
                new BufferedImage(upright.getHeight(), upright.getWidth(), upright.getType());
        return new AffineTransformOp(turn, AffineTransformOp.TYPE_NEAREST_NEIGHBOR)
                .filter(upright, turned);
    }

    private static void write(BufferedImage picture, Path jpeg) throws IOException {
        Path next = jpeg.resolveSibling(jpeg.getFileName() + ".turned");
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(next.toFile())) {
            ImageWriteParam quality = writer.getDefaultWriteParam();
            quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            quality.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), quality);
        } finally {
            writer.dispose();
        }
        Path _ = Files.move(next, jpeg, StandardCopyOption.REPLACE_EXISTING);
    }
}
