package vn.motcua.local.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import vn.motcua.local.archive.ArchivePage;
import vn.motcua.local.archive.ArchivePdf;
import vn.motcua.local.page.TextPage;

/** Pages as honest programs write them, though seldom. */
final class OddPages {
    private OddPages() {}

    static byte[] written(String kind, BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, kind, bytes)).isTrue();
        return bytes.toByteArray();
    }

    /** The same page three times, one after the other. */
    static byte[] sequence(String kind, BufferedImage page) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(kind).next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (int copy = 0; copy < 3; copy++) {
                var grey = as(page, BufferedImage.TYPE_BYTE_GRAY);
                writer.writeToSequence(new IIOImage(grey, null, null), null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    static BufferedImage as(BufferedImage image, int type) {
        return painted(image, new BufferedImage(image.getWidth(), image.getHeight(), type));
    }

    private static BufferedImage painted(BufferedImage image, BufferedImage into) {
        Graphics2D pen = into.createGraphics();
        pen.drawImage(image, 0, 0, null);
        pen.dispose();
        return into;
    }

    /** Sixteen bits a colour. */
    static BufferedImage deep(BufferedImage image, int colours) {
        var model =
                new ComponentColorModel(
                        ColorSpace.getInstance(colours),
                        false,
                        false,
                        Transparency.OPAQUE,
                        DataBuffer.TYPE_USHORT);
        WritableRaster raster =
                model.createCompatibleWritableRaster(image.getWidth(), image.getHeight());
        return painted(image, new BufferedImage(model, raster, false, null));
    }

    /** Black letters on nothing at all, as a drawing program saves them. */
    static BufferedImage onGlass(BufferedImage image) {
        BufferedImage glass = as(image, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < glass.getHeight(); y++) {
            for (int x = 0; x < glass.getWidth(); x++) {
                int dark = 255 - (glass.getRGB(x, y) & 0xff);
                glass.setRGB(x, y, dark << 24);
            }
        }
        return glass;
    }

    static byte[] pdf() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var pdf = new ArchivePdf()) {
            pdf.add(ArchivePage.of(TextPage.upright()), List.of());
            pdf.writeTo(bytes);
        }
        return bytes.toByteArray();
    }

    /** As a printing press has it, with an Adobe marker: none of an ink is 255. */
    static byte[] cmyk(BufferedImage image) throws IOException {
        WritableRaster inks =
                Raster.createInterleavedRaster(
                        DataBuffer.TYPE_BYTE, image.getWidth(), image.getHeight(), 4, null);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int light = new Color(image.getRGB(x, y)).getGreen();
                inks.setPixel(x, y, new int[] {255, 255, 255, light});
            }
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(inks, null, null), null);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
