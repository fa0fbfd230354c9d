package vn.motcua.local.archive;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import javax.imageio.plugins.tiff.TIFFTag;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import vn.motcua.local.picture.Picture;

/** Pictures as files. */
public final class PictureBytes {
    private static final String JPEG_TREE = "javax_imageio_jpeg_image_1.0";
    private static final String DOTS_AN_INCH = "1";

    private PictureBytes() {}

    /** A JPEG that says how many dots make an inch, if the picture does. */
    public static byte[] jpeg(Picture picture, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(quality);
        return written(
                writer,
                param,
                new IIOImage(picture.image(), null, density(writer, picture, param)));
    }

    /** CCITT group 4 in a TIFF: Java's encoder is ten times as fast as PDFBox's. */
    static byte[] groupFour(BufferedImage mask) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionType("CCITT T.6");
        return written(writer, param, new IIOImage(mask, null, inOneStrip(writer, mask, param)));
    }

    private static byte[] written(ImageWriter writer, ImageWriteParam param, IIOImage image)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, image, param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static IIOMetadata density(ImageWriter writer, Picture picture, ImageWriteParam param)
            throws IOException {
        var metadata =
                writer.getDefaultImageMetadata(new ImageTypeSpecifier(picture.image()), param);
        if (picture.dpi() > 0) {
            var root = (IIOMetadataNode) metadata.getAsTree(JPEG_TREE);
            var jfif = (IIOMetadataNode) root.getElementsByTagName("app0JFIF").item(0);
            jfif.setAttribute("resUnits", DOTS_AN_INCH);
            jfif.setAttribute("Xdensity", String.valueOf(picture.dpi()));
            jfif.setAttribute("Ydensity", String.valueOf(picture.dpi()));
            metadata.setFromTree(JPEG_TREE, root);
        }
        return metadata;
    }

    /** A PDF holds the whole image as one stream. */
    private static IIOMetadata inOneStrip(
            ImageWriter writer, BufferedImage mask, ImageWriteParam param) throws IOException {
        IIOMetadata standard = writer.getDefaultImageMetadata(new ImageTypeSpecifier(mask), param);
        TIFFDirectory fields = TIFFDirectory.createFromMetadata(standard);
        TIFFTag rows =
                BaselineTIFFTagSet.getInstance().getTag(BaselineTIFFTagSet.TAG_ROWS_PER_STRIP);
        fields.addTIFFField(new TIFFField(rows, mask.getHeight()));
        return fields.getAsMetadata();
    }
}
