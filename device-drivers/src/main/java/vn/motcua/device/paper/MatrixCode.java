package vn.motcua.device.paper;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import uk.org.okapibarcode.backend.AztecCode;
import uk.org.okapibarcode.backend.DataMatrix;
import uk.org.okapibarcode.backend.OkapiException;
import uk.org.okapibarcode.backend.Pdf417;
import uk.org.okapibarcode.backend.QrCode;
import uk.org.okapibarcode.backend.Symbol;
import uk.org.okapibarcode.graphics.Rectangle;

/** Codes of two dimensions, at one dot a module. */
public final class MatrixCode {
    private MatrixCode() {}

    /**
     * @param level 0 to 3: how much may be damaged, L, M, Q or H
     * @return nothing if the bytes do not fit into a code
     */
    public static Optional<Dots> qr(byte[] content, int level) {
        var qr = new QrCode();
        qr.setPreferredEccLevel(QrCode.EccLevel.values()[level & 3]);
        // Else pairs of bytes would be taken for Japanese signs.
        qr.setForceByteCompaction(hasForeignBytes(content));
        return drawn(qr, content);
    }

    /**
     * @param columns 0 for as many as are needed
     * @param rowHeight in modules
     */
    public static Optional<Dots> pdf417(byte[] content, int columns, int rowHeight) {
        var pdf417 = new Pdf417();
        if (columns > 0) {
            pdf417.setDataColumns(columns);
        }
        pdf417.setBarHeight(rowHeight);
        return drawn(pdf417, content);
    }

    public static Optional<Dots> dataMatrix(byte[] content) {
        return drawn(new DataMatrix(), content);
    }

    public static Optional<Dots> aztec(byte[] content) {
        return drawn(new AztecCode(), content);
    }

    private static Optional<Dots> drawn(Symbol symbol, byte[] content) {
        try {
            symbol.setContent(new String(content, StandardCharsets.ISO_8859_1));
            List<Rectangle> modules = symbol.getRectangles();
            var dots = new Dots(symbol.getWidth(), symbol.getHeight());
            modules.forEach(module ->
                    dots.fill(
                            (int) module.x,
                            (int) module.y,
                            (int) module.width,
                            (int) module.height));
            return Optional.of(dots);
        } catch (OkapiException unfit) {
            return Optional.empty();
        }
    }

    private static boolean hasForeignBytes(byte[] content) {
        for (byte each : content) {
            if (each < 0) {
                return true;
            }
        }
        return false;
    }
}
