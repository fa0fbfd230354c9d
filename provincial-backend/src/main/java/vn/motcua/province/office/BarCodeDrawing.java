package vn.motcua.province.office;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.oned.Code128Writer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/**
 * A dossier's code as the bars that counters scan: CODE 128, drawn as SVG, or as a PNG where there
 * is no browser.
 */
final class BarCodeDrawing {
    private static final int HEIGHT = 40;
    private static final int PIXELS_A_BAR = 4;

    private BarCodeDrawing() {}

    static String of(String code) {
        BitMatrix bars = bars(code);
        var svg = new StringBuilder();
        svg.append("<svg class=\"bars\" role=\"img\" aria-label=\"CODE 128\" viewBox=\"0 0 ")
                .append(bars.getWidth())
                .append(' ')
                .append(HEIGHT)
                .append("\" preserveAspectRatio=\"none\">");
        for (int x = 0; x < bars.getWidth(); x++) {
            if (bars.get(x, 0)) {
                svg.append(
                        "<rect x=\"%d\" y=\"0\" width=\"1\" height=\"%d\"/>".formatted(x, HEIGHT));
            }
        }
        return svg.append("</svg>").toString();
    }

    /** The same as a PNG in Base64. */
    static String png(String code) {
        BitMatrix bars = bars(code);
        int width = bars.getWidth() * PIXELS_A_BAR;
        var image = new BufferedImage(width, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        for (int x = 0; x < width; x++) {
            int colour = bars.get(x / PIXELS_A_BAR, 0) ? 0 : 0xffffff;
            for (int y = 0; y < HEIGHT; y++) {
                image.setRGB(x, y, colour);
            }
        }
        var bytes = new ByteArrayOutputStream();
        try {
            boolean _ = ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private static BitMatrix bars(String code) {
        return new Code128Writer().encode(code, BarcodeFormat.CODE_128, 0, 1);
    }
}
