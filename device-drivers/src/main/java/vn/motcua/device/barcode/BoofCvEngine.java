package vn.motcua.device.barcode;

import boofcv.abst.fiducial.QrCodeDetector;
import boofcv.factory.fiducial.FactoryFiducial;
import boofcv.struct.image.GrayU8;
import java.util.List;

/** QR codes by BoofCV, which finds bent, dim and noisy ones that ZXing does not. For one thread. */
final class BoofCvEngine {
    private final QrCodeDetector<GrayU8> detector = FactoryFiducial.qrcode(null, GrayU8.class);

    /** The texts of all codes; of alphabets it does not know, none. */
    List<String> read(GreyPicture picture) {
        var grey = new GrayU8(picture.image().getWidth(), picture.image().getHeight());
        System.arraycopy(picture.pixels(), 0, grey.data, 0, grey.data.length);
        detector.process(grey);
        return detector.getDetections().stream()
                .map(code -> code.message)
                .filter(text -> text.indexOf('\uFFFD') < 0)
                .distinct()
                .toList();
    }
}
