package vn.motcua.device.printer;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.Graphics2D;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** A QR code whose modules are whole dots, so that no edge blurs. */
public final class QrPicture {
    private static final int QUIET_MODULES = 4;

    private final ByteMatrix modules;
    private final int dotsPerModule;

    /**
     * @param widthDots wished width with its quiet zone
     * @throws IllegalArgumentException if the text does not fit into a QR code
     */
    public QrPicture(String text, double widthDots) {
        modules = encode(text);
        int across = modules.getWidth() + 2 * QUIET_MODULES;
        dotsPerModule = Math.max(2, (int) Math.round(widthDots / across));
    }

    public int sizeDots() {
        return (modules.getWidth() + 2 * QUIET_MODULES) * dotsPerModule;
    }

    public void draw(Graphics2D pen, int left, int top) {
        int origin = QUIET_MODULES * dotsPerModule;
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y) == 1) {
                    pen.fillRect(
                            left + origin + x * dotsPerModule,
                            top + origin + y * dotsPerModule,
                            dotsPerModule,
                            dotsPerModule);
                }
            }
        }
    }

    private static ByteMatrix encode(String text) {
        Map<EncodeHintType, Object> hints = new HashMap<>();
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(text)) {
            // Only then: the mark for UTF-8 makes the code larger and stops old readers.
            hints.put(EncodeHintType.CHARACTER_SET, "UTF-8");
        }
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M, hints).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(
                    "%d characters for a QR code".formatted(text.length()), tooLong);
        }
    }
}
