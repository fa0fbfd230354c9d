package vn.motcua.ui.control;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;

/** A QR code on white, as large as asked for, in any theme. */
public final class QrPicture extends StackPane {
    private static final int QUIET_MODULES = 4;

    public QrPicture(String text, double size) {
        ImageView view = new ImageView(picture(text, (int) size));
        view.setSmooth(false);
        getChildren().add(view);
        getStyleClass().add("picture");
        setId("qr");
        setAccessibleText(text);
        setMinSize(size, size);
        setMaxSize(size, size);
    }

    private static WritableImage picture(String text, int size) {
        BitMatrix code;
        try {
            code =
                    new QRCodeWriter()
                            .encode(
                                    text,
                                    BarcodeFormat.QR_CODE,
                                    size,
                                    size,
                                    Map.of(
                                            EncodeHintType.CHARACTER_SET,
                                            "UTF-8",
                                            EncodeHintType.ERROR_CORRECTION,
                                            ErrorCorrectionLevel.M,
                                            EncodeHintType.MARGIN,
                                            QUIET_MODULES));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(
                    "%d characters do not fit a QR code".formatted(text.length()), tooLong);
        }
        WritableImage image = new WritableImage(size, size);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                image.getPixelWriter().setColor(x, y, code.get(x, y) ? Color.BLACK : Color.WHITE);
            }
        }
        return image;
    }
}
