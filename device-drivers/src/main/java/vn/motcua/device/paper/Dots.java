package vn.motcua.device.paper;

import java.util.BitSet;

/** A black and white picture; what is set outside of it is lost. */
public final class Dots {
    private final int width;
    private final int height;
    private final BitSet black;

    public Dots(int width, int height) {
        this(width, height, new BitSet(width * height));
    }

    private Dots(int width, int height, BitSet black) {
        this.width = width;
        this.height = height;
        this.black = black;
    }

    /** From rows of whole bytes, the first dot in the highest bit. */
    public static Dots ofRows(byte[] rows, int bytesWide) {
        int height = bytesWide == 0 ? 0 : rows.length / bytesWide;
        byte[] whole = turned(rows, height * bytesWide);
        return new Dots(bytesWide * 8, height, BitSet.valueOf(whole));
    }

    /** From columns of whole bytes, the top dot in the highest bit. */
    public static Dots ofColumns(byte[] columns, int bytesHigh) {
        var dots = new Dots(bytesHigh == 0 ? 0 : columns.length / bytesHigh, bytesHigh * 8);
        for (int x = 0; x < dots.width; x++) {
            for (int y = 0; y < dots.height; y++) {
                if (isSet(columns[x * bytesHigh + y / 8], y % 8)) {
                    dots.set(x, y);
                }
            }
        }
        return dots;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public boolean isBlack(int x, int y) {
        return isInside(x, y) && black.get(y * width + x);
    }

    public void set(int x, int y) {
        if (isInside(x, y)) {
            black.set(y * width + x);
        }
    }

    public void fill(int left, int top, int wide, int high) {
        for (int y = top; y < top + high; y++) {
            for (int x = left; x < left + wide; x++) {
                set(x, y);
            }
        }
    }

    /** Puts another picture's black dots here. */
    public void draw(Dots other, int left, int top) {
        for (int bit = other.black.nextSetBit(0); bit >= 0; bit = other.black.nextSetBit(bit + 1)) {
            set(left + bit % other.width, top + bit / other.width);
        }
    }

    /** Every dot so many times as wide and as high. */
    public Dots times(int wide, int high) {
        if (wide == 1 && high == 1) {
            return this;
        }
        var bigger = new Dots(width * wide, height * high);
        for (int bit = black.nextSetBit(0); bit >= 0; bit = black.nextSetBit(bit + 1)) {
            bigger.fill(bit % width * wide, bit / width * high, wide, high);
        }
        return bigger;
    }

    public Dots inverted() {
        var other = new Dots(width, height);
        other.black.or(black);
        other.black.flip(0, width * height);
        return other;
    }

    /** Turned by a quarter to the right. */
    public Dots turnedRight() {
        var turned = new Dots(/* width= */ height, /* height= */ width);
        for (int bit = black.nextSetBit(0); bit >= 0; bit = black.nextSetBit(bit + 1)) {
            turned.set(height - 1 - bit / width, bit % width);
        }
        return turned;
    }

    /** One row as bytes, the first dot in the highest bit. */
    public byte[] row(int y) {
        if (y < 0 || y >= height) {
            return new byte[(width + 7) / 8];
        }
        byte[] bits = black.get(y * width, (y + 1) * width).toByteArray();
        return turned(bits, (width + 7) / 8);
    }

    /** The first black dot of a row from {@code x} on; -1 if there is none. */
    public int nextBlack(int x, int y) {
        int bit = isInside(x, y) ? black.nextSetBit(y * width + x) : -1;
        return bit >= 0 && bit / width == y ? bit % width : -1;
    }

    private boolean isInside(int x, int y) {
        return x >= 0 && x < width && y >= 0 && y < height;
    }

    /** Bytes with their first bit as their last one: dots count from the highest, sets do not. */
    private static byte[] turned(byte[] bytes, int count) {
        byte[] turned = new byte[count];
        for (int at = 0; at < Math.min(count, bytes.length); at++) {
            turned[at] = (byte) (Integer.reverse(bytes[at]) >>> 24);
        }
        return turned;
    }

    private static boolean isSet(byte eight, int which) {
        return (eight & 0x80 >> which) != 0;
    }
}
