package vn.motcua.system.bench.device;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** ZXing as its own examples use it, trying harder. */
final class PlainZxing implements CodeEye {

    @Override
    public List<String> read(Path picture) throws IOException {
        BufferedImage image = onWhite(ImageIO.read(picture.toFile()));
        int width = image.getWidth();
        int height = image.getHeight();
        int[] colours = image.getRGB(0, 0, width, height, null, 0, width);
        var light = new RGBLuminanceSource(width, height, colours);
        try {
            var dots = new BinaryBitmap(new HybridBinarizer(light));
            var hints = Map.of(DecodeHintType.TRY_HARDER, true);
            return List.of(new QRCodeReader().decode(dots, hints).getText());
        } catch (ReaderException none) {
            return List.of();
        }
    }

    static BufferedImage onWhite(BufferedImage image) {
        var flat =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = flat.createGraphics();
        pen.drawImage(image, 0, 0, Color.WHITE, null);
        pen.dispose();
        return flat;
    }
}
