package vn.motcua.device.barcode;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** QR codes by ZXing, which reads clean pictures fast: dark on light, and light on dark. */
final class ZxingEngine {
    private static final List<BarcodeFormat> OTHER_KINDS =
            List.of(
                    BarcodeFormat.DATA_MATRIX,
                    BarcodeFormat.AZTEC,
                    BarcodeFormat.PDF_417,
                    BarcodeFormat.CODE_128);

    /** The texts of all codes, in the order in which they are found. */
    List<String> read(GreyPicture picture) {
        LuminanceSource source = light(picture);
        for (LuminanceSource light : List.of(source, source.invert())) {
            List<Binarizer> ways =
                    List.of(new HybridBinarizer(light), new GlobalHistogramBinarizer(light));
            for (Binarizer way : ways) {
                List<String> texts = texts(new BinaryBitmap(way));
                if (!texts.isEmpty()) {
                    return texts;
                }
            }
        }
        return List.of();
    }

    /** The text of a code of another kind: Data Matrix, Aztec, PDF417 or Code 128. */
    List<String> readOther(GreyPicture picture) {
        LuminanceSource source = light(picture);
        Map<DecodeHintType, Object> hints = new EnumMap<>(DecodeHintType.class);
        hints.put(DecodeHintType.POSSIBLE_FORMATS, OTHER_KINDS);
        hints.put(DecodeHintType.TRY_HARDER, true);
        hints.put(DecodeHintType.CHARACTER_SET, "UTF-8");
        for (LuminanceSource light : List.of(source, source.invert())) {
            try {
                var dots = new BinaryBitmap(new HybridBinarizer(light));
                return List.of(new MultiFormatReader().decode(dots, hints).getText());
            } catch (NotFoundException none) {
                // Then perhaps on dark ground.
            }
        }
        return List.of();
    }

    private static LuminanceSource light(GreyPicture picture) {
        int width = picture.image().getWidth();
        int height = picture.image().getHeight();
        return new PlanarYUVLuminanceSource(
                picture.pixels(), width, height, 0, 0, width, height, false);
    }

    private static List<String> texts(BinaryBitmap dots) {
        List<String> texts = utf8OrGuessed(dots, true);
        boolean isOtherAlphabet = texts.stream().anyMatch(text -> text.indexOf('\uFFFD') >= 0);
        List<String> best = isOtherAlphabet ? utf8OrGuessed(dots, false) : texts;
        return best.stream().filter(text -> text.indexOf('\uFFFD') < 0).toList();
    }

    private static List<String> utf8OrGuessed(BinaryBitmap dots, boolean utf8) {
        Map<DecodeHintType, Object> hints = new EnumMap<>(DecodeHintType.class);
        hints.put(DecodeHintType.POSSIBLE_FORMATS, List.of(BarcodeFormat.QR_CODE));
        hints.put(DecodeHintType.TRY_HARDER, true);
        if (utf8) {
            // Its guess is wrong for short Vietnamese words.
            hints.put(DecodeHintType.CHARACTER_SET, "UTF-8");
        }
        List<Result> results = new ArrayList<>();
        try {
            results.addAll(Arrays.asList(new QRCodeMultiReader().decodeMultiple(dots, hints)));
        } catch (NotFoundException none) {
            addSingle(dots, hints, results);
        }
        return results.stream().map(Result::getText).distinct().toList();
    }

    private static void addSingle(
            BinaryBitmap dots, Map<DecodeHintType, Object> hints, List<Result> results) {
        try {
            results.add(new QRCodeReader().decode(dots, hints));
        } catch (ReaderException none) {
            results.clear();
        }
    }
}
