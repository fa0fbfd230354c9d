package vn.motcua.local.document;

/** The ends of a JPEG file (ITU-T T.81 Annex B). */
final class Jpeg {
    private static final int MARKER = 0xff;
    private static final int SOI = 0xd8;
    private static final int EOI = 0xd9;

    private Jpeg() {}

    /**
     * Whether the file goes from its first marker to its last: decoders fill up one that was cut
     * off with grey and say nothing. Some scanners put zeros behind the end.
     */
    static boolean isWhole(byte[] bytes) {
        int length = bytes.length;
        while (length > 2 && bytes[length - 1] == 0) {
            length--;
        }
        return length > 4 && isMarker(bytes, 0, SOI) && isMarker(bytes, length - 2, EOI);
    }

    private static boolean isMarker(byte[] bytes, int at, int kind) {
        return (bytes[at] & 0xff) == MARKER && (bytes[at + 1] & 0xff) == kind;
    }
}
