package vn.motcua.local.handoff;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Which way up a phone was held: tag 0x0112 of Exif 2.32 (CIPA DC-008, section 4.6.4), in the first
 * directory of a JPEG's APP1. Mirrored pictures, which no camera of papers makes, are left as they
 * are.
 *
 * @param turns quarter turns clockwise that put the picture upright
 */
record Orientation(int turns) {
    private static final Orientation UPRIGHT = new Orientation(0);
    private static final int TAG = 0x0112;
    private static final int ENTRY_BYTES = 12;
    private static final int ENTRIES_MAX = 200;

    /**
     * @param head the first bytes of the file
     */
    static Orientation of(byte[] head) {
        int exif = new String(head, StandardCharsets.ISO_8859_1).indexOf("Exif\0\0");
        if (exif < 0 || exif + 14 > head.length) {
            return UPRIGHT;
        }
        ByteBuffer tiff = ByteBuffer.wrap(head, exif + 6, head.length - exif - 6).slice();
        boolean isLittle = tiff.get(0) == 'I';
        var _ = tiff.order(isLittle ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        return directory(tiff, tiff.getInt(4));
    }

    private static Orientation directory(ByteBuffer tiff, int at) {
        if (at < 0 || at > tiff.limit() - 2) {
            return UPRIGHT;
        }
        int entries = Math.min(tiff.getShort(at) & 0xffff, ENTRIES_MAX);
        for (int number = 0; number < entries; number++) {
            int entry = at + 2 + number * ENTRY_BYTES;
            if (entry > tiff.limit() - ENTRY_BYTES) {
                return UPRIGHT;
            }
            if ((tiff.getShort(entry) & 0xffff) == TAG) {
                return said(tiff.getShort(entry + 8));
            }
        }
        return UPRIGHT;
    }

    private static Orientation said(int value) {
        return switch (value) {
            case 3 -> new Orientation(2);
            case 6 -> new Orientation(1);
            case 8 -> new Orientation(3);
            default -> UPRIGHT;
        };
    }
}
