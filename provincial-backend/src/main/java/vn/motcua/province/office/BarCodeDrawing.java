package vn.motcua.province.office;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.oned.Code128Writer;

/** A dossier's code as the bars that counters scan: CODE 128, drawn as SVG. */
final class BarCodeDrawing {
    private static final int HEIGHT = 40;

    private BarCodeDrawing() {}

    static String of(String code) {
        BitMatrix bars = new Code128Writer().encode(code, BarcodeFormat.CODE_128, 0, 1);
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
}
