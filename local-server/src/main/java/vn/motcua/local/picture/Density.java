package vn.motcua.local.picture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * How many dots an inch a picture file says it has; 0 if it does not. Read from the first bytes: to
 * ask the whole metadata of a hostile file is to unpack all that was packed into it.
 */
final class Density {
    private static final double MM_PER_INCH = 25.4;
    private static final double INCHES_PER_METRE = 1000 / MM_PER_INCH;
    private static final double CM_PER_INCH = 2.54;
    private static final int DPI_MIN = 75;
    private static final int DPI_MAX = 2_400;

    private Density() {}

    /**
     * @param head the first bytes of the file
     */
    static int of(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        int jfif = text.indexOf("JFIF\0");
        if (text.startsWith("\u00ff\u00d8") && jfif > 0 && jfif + 12 <= head.length) {
            return jfif(ByteBuffer.wrap(head, jfif + 7, 5));
        }
        int png = text.indexOf("pHYs");
        if (text.startsWith("\u0089PNG") && png > 0 && png + 13 <= head.length) {
            return png(ByteBuffer.wrap(head, png + 4, 9));
        }
        return 0;
    }

    /**
     * @param metadata of the form {@code javax_imageio_1.0}
     */
    static int of(Element metadata) {
        NodeList sizes = metadata.getElementsByTagName("HorizontalPixelSize");
        if (sizes.getLength() == 0) {
            return 0;
        }
        String millimetres = ((Element) sizes.item(0)).getAttribute("value");
        try {
            return usual(MM_PER_INCH / Double.parseDouble(millimetres));
        } catch (NumberFormatException nonsense) {
            return 0;
        }
    }

    private static int jfif(ByteBuffer unitAndDensity) {
        int unit = unitAndDensity.get();
        int density = unitAndDensity.getShort() & 0xffff;
        return switch (unit) {
            case 1 -> usual(density);
            case 2 -> usual(density * CM_PER_INCH);
            default -> 0;
        };
    }

    private static int png(ByteBuffer densityAndUnit) {
        int perMetre = densityAndUnit.getInt();
        int _ = densityAndUnit.getInt();
        return densityAndUnit.get() == 1 ? usual(perMetre / INCHES_PER_METRE) : 0;
    }

    private static int usual(double dpi) {
        return dpi >= DPI_MIN && dpi <= DPI_MAX ? (int) Math.round(dpi) : 0;
    }
}
