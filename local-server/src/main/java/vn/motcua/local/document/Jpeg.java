package vn.motcua.local.document;

import java.util.Optional;

/**
 * A JPEG as it came from the scanner, with what its segments say (ITU-T T.81 Annex B; JFIF 1.02).
 * Its pixels are not decoded: that would cost more than the scan.
 */
final class Jpeg {
    private static final int MARKER = 0xff;
    private static final int SOI = 0xd8;
    private static final int EOI = 0xd9;
    private static final int SOS = 0xda;
    private static final int APP0 = 0xe0;
    private static final int BITS = 8;
    private static final int SIDE_MAX_PX = 30_000;
    private static final double CM_PER_INCH = 2.54;

    private final byte[] bytes;
    private final Frame frame;
    private final int dpi;

    private Jpeg(byte[] bytes, Frame frame, int dpi) {
        this.bytes = bytes;
        this.frame = frame;
        this.dpi = dpi;
    }

    byte[] bytes() {
        return bytes;
    }

    int widthPx() {
        return frame.widthPx();
    }

    int heightPx() {
        return frame.heightPx();
    }

    /** 1 for grey, 3 for colour. */
    int components() {
        return frame.components();
    }

    /** As the file says, or 0 if it does not. */
    int dpi() {
        return dpi;
    }

    /** Empty unless the file is whole, from its first marker to its last, and grey or RGB. */
    static Optional<Jpeg> of(byte[] bytes) {
        int length = wholeLength(bytes);
        if (length < 4 || at(bytes, 0) != MARKER || at(bytes, 1) != SOI) {
            return Optional.empty();
        }
        return segments(bytes, length);
    }

    private static Optional<Jpeg> segments(byte[] bytes, int length) {
        int dpi = 0;
        Frame frame = null;
        int at = 2;
        while (at + 4 <= length && at(bytes, at) == MARKER) {
            int marker = at(bytes, at + 1);
            int size = number(bytes, at + 2);
            if (marker == MARKER) {
                at++;
                continue;
            }
            if (size < 2 || at + 2 + size > length) {
                return Optional.empty();
            }
            if (marker == APP0 && size >= 14 && at(bytes, at + 4) == 'J') {
                dpi = density(bytes, at + 4);
            } else if (isFrame(marker) && size >= 8) {
                frame = frame(bytes, at + 4);
            } else if (marker == SOS) {
                return frame == null || !frame.isUsable() || at + 2 + size >= length - 2
                        ? Optional.empty()
                        : Optional.of(new Jpeg(bytes, frame, dpi));
            }
            at += 2 + size;
        }
        return Optional.empty();
    }

    private record Frame(int bits, int widthPx, int heightPx, int components) {
        boolean isUsable() {
            return bits == BITS
                    && (components == 1 || components == 3)
                    && widthPx > 0
                    && widthPx <= SIDE_MAX_PX
                    && heightPx > 0
                    && heightPx <= SIDE_MAX_PX;
        }
    }

    private static Frame frame(byte[] bytes, int at) {
        return new Frame(
                at(bytes, at), number(bytes, at + 3), number(bytes, at + 1), at(bytes, at + 5));
    }

    /** SOF0 to SOF15 without DHT, JPG and DAC, which lie between them. */
    private static boolean isFrame(int marker) {
        return marker >= 0xc0
                && marker <= 0xcf
                && marker != 0xc4
                && marker != 0xc8
                && marker != 0xcc;
    }

    private static int density(byte[] bytes, int at) {
        int unit = at(bytes, at + 7);
        int density = number(bytes, at + 8);
        return switch (unit) {
            case 1 -> density;
            case 2 -> (int) Math.round(density * CM_PER_INCH);
            default -> 0;
        };
    }

    /** Up to and with the last EOI marker; some scanners fill up the end. 0 if it was cut off. */
    private static int wholeLength(byte[] bytes) {
        int length = bytes.length;
        while (length > 2 && bytes[length - 1] == 0) {
            length--;
        }
        boolean ends =
                length > 2 && at(bytes, length - 2) == MARKER && at(bytes, length - 1) == EOI;
        return ends ? length : 0;
    }

    private static int number(byte[] bytes, int at) {
        return at(bytes, at) << 8 | at(bytes, at + 1);
    }

    private static int at(byte[] bytes, int at) {
        return bytes[at] & 0xff;
    }
}
