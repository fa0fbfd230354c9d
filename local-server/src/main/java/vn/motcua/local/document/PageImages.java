package vn.motcua.local.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import javax.imageio.plugins.tiff.TIFFTag;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import vn.motcua.local.page.Picture;

/** The layers of a page as the images of a PDF. */
final class PageImages {
    private static final float PICTURE_QUALITY = 0.75f;
    private static final float PAPER_QUALITY = 0.5f;
    private static final float INK_QUALITY = 0.6f;

    private PageImages() {}

    static PDImageXObject picture(PDDocument document, Picture page) throws IOException {
        return JPEGFactory.createFromImage(document, page.image(), PICTURE_QUALITY);
    }

    static PDImageXObject paper(PDDocument document, Picture paper) throws IOException {
        return JPEGFactory.createFromImage(document, paper.image(), PAPER_QUALITY);
    }

    static PDImageXObject inks(PDDocument document, Picture inks) throws IOException {
        return JPEGFactory.createFromImage(document, inks.image(), INK_QUALITY);
    }

    /**
     * CCITT group 4, by way of Java's TIFF writer, whose encoder is ten times as fast as PDFBox's.
     */
    static COSStream mask(PDDocument document, BufferedImage mask) throws IOException {
        PDImageXObject image = CCITTFactory.createFromByteArray(document, tiff(mask));
        COSStream stencil = image.getCOSObject();
        stencil.removeItem(COSName.COLORSPACE);
        stencil.setBoolean(COSName.IMAGE_MASK, true);
        stencil.setInt(COSName.BITS_PER_COMPONENT, 1);
        return stencil;
    }

    private static byte[] tiff(BufferedImage mask) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        var bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionType("CCITT T.6");
            writer.write(null, new IIOImage(mask, null, inOneStrip(writer, mask, param)), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
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
