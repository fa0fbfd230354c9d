package vn.motcua.system.bench.device;

import boofcv.abst.fiducial.QrCodeDetector;
import boofcv.factory.fiducial.FactoryFiducial;
import boofcv.struct.image.GrayU8;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/** BoofCV as its own examples use it. */
final class PlainBoofCv implements CodeEye {
    private final QrCodeDetector<GrayU8> detector = FactoryFiducial.qrcode(null, GrayU8.class);

    @Override
    public List<String> read(Path picture) throws IOException {
        BufferedImage image = PlainZxing.onWhite(ImageIO.read(picture.toFile()));
        var grey =
                new BufferedImage(
                        image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = grey.createGraphics();
        pen.drawImage(image, 0, 0, null);
        pen.dispose();
        var pixels = new GrayU8(image.getWidth(), image.getHeight());
        pixels.data = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
        detector.process(pixels);
        return detector.getDetections().stream().map(code -> code.message).toList();
    }
}
