package vn.motcua.province.picture;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * How a camera was held: tag 0x0112 of Exif 2.32 (CIPA DC-008, section 4.6.4). It is asked before a
 * picture is made anew, since the new one tells nothing of its camera.
 *
 * @param quarters quarter turns clockwise that put the picture upright
 */
record CameraTurn(int quarters) {
    private static final CameraTurn NONE = new CameraTurn(0);
    private static final int HEAD_BYTES = 1 << 16;
    private static final int TAG = 0x0112;
    private static final int ENTRY_BYTES = 12;

    static CameraTurn of(byte[] file) {
        byte[] head = Arrays.copyOf(file, Math.min(file.length, HEAD_BYTES));
        int exif = new String(head, StandardCharsets.ISO_8859_1).indexOf("Exif\0\0");
        if (exif < 0) {
            return NONE;
        }
        try {
            ByteBuffer tiff = ByteBuffer.wrap(head, exif + 6, head.length - exif - 6).slice();
            boolean isLittle = tiff.get(0) == 'I';
            var _ = tiff.order(isLittle ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            return directory(tiff.position(tiff.getInt(4)));
        } catch (IllegalArgumentException
                | IndexOutOfBoundsException
                | BufferUnderflowException damaged) {
            return NONE;
        }
    }

    private static CameraTurn directory(ByteBuffer tiff) {
        int entries = tiff.getShort() & 0xffff;
        int first = tiff.position();
        for (int number = 0; number < entries; number++) {
            int entry = first + number * ENTRY_BYTES;
            if ((tiff.getShort(entry) & 0xffff) == TAG) {
                return said(tiff.getShort(entry + 8));
            }
        }
        return NONE;
    }

    private static CameraTurn said(int value) {
        return switch (value) {
            case 3 -> new CameraTurn(2);
            case 6 -> new CameraTurn(1);
            case 8 -> new CameraTurn(3);
            default -> NONE;
        };
    }

    boolean isSideways() {
        return quarters % 2 == 1;
    }

    /** Turns what is drawn with this width and height. */
    AffineTransform around(int width, int height) {
        AffineTransform turned = AffineTransform.getQuadrantRotateInstance(quarters);
        AffineTransform moved =
                AffineTransform.getTranslateInstance(
                        quarters == 1 ? height : quarters == 2 ? width : 0,
                        quarters == 3 ? width : quarters == 2 ? height : 0);
        moved.concatenate(turned);
        return moved;
    }
}
