package vn.motcua.device.escpos;

import java.io.IOException;
import java.util.Arrays;
import vn.motcua.device.paper.Dots;

/**
 * The commands that draw dots: ESC *, GS v 0, GS ( L and GS 8 L, GS * and GS /, FS q and FS p.
 *
 * <p>Source: Epson ESC/POS command reference, "Bit-image commands" and "Graphics commands".
 */
final class Pictures {
    private static final int BYTES_MAX = 4 << 20;

    private final Bytes in;
    private final Typesetter typesetter;
    private final StoredPictures stored = new StoredPictures();

    Pictures(Bytes in, Typesetter typesetter) {
        this.in = in;
        this.typesetter = typesetter;
    }

    /** ESC * m nL nH: eight or 24 dots high, set into the line. */
    void band() throws IOException {
        int mode = in.one();
        int columns = in.two();
        boolean isHigh = mode >= 32;
        byte[] data = in.picture((long) columns * (isHigh ? 3 : 1));
        Dots dots = Dots.ofColumns(data, isHigh ? 3 : 1);
        typesetter.piece(dots.times(mode % 32 == 0 ? 2 : 1, isHigh ? 1 : 3), 0);
    }

    /** GS v 0 m xL xH yL yH: printed row by row as it comes. */
    void raster() throws IOException {
        int _ = in.one();
        int mode = in.one() % '0';
        int bytesWide = in.two();
        int rows = in.two();
        typesetter.feed(0);
        for (int y = 0; y < rows; y++) {
            Dots row = Dots.ofRows(in.picture(bytesWide), bytesWide);
            Dots bigger = row.times(1 + (mode & 1), 1 + (mode >> 1 & 1));
            for (int again = 0; again < bigger.height(); again++) {
                typesetter.row(bigger, again);
            }
        }
    }

    /** GS Q 0 m xL xH yL yH: columns of bytes, printed at once. */
    void columns() throws IOException {
        int _ = in.one();
        int mode = in.one() % '0';
        int dotsWide = in.two();
        int bytesHigh = in.two();
        Dots dots = Dots.ofColumns(in.picture((long) dotsWide * bytesHigh), bytesHigh);
        typesetter.picture(dots.times(1 + (mode & 1), 1 + (mode >> 1 & 1)));
    }

    /** GS ( L, GS 8 L: {@code length} bytes, the first two of which say what to do. */
    void graphics(long length) throws IOException {
        if (length < 2) {
            in.skip(length);
            return;
        }
        int _ = in.one();
        int function = in.one();
        long left = length - 2;
        switch (function) {
            case 2, 50 -> {
                in.skip(left);
                stored.takePrepared().ifPresent(typesetter::picture);
            }
            case 112 -> stored.prepare(enlarged(left, true));
            case 113 -> stored.prepare(enlarged(left, false));
            case 65, 81 -> {
                in.skip(left);
                stored.forgetAll(kind(function));
            }
            case 66, 82 -> stored.forget(name(function, in.take(left)));
            case 67, 83 -> define(function, left, true);
            case 68, 84 -> define(function, left, false);
            case 69, 85 -> printKept(function, left);
            default -> in.skip(left);
        }
    }

    /** GS * x y: a picture of x times y bytes, for GS /. */
    void defineLetterPicture() throws IOException {
        int x = in.one();
        int y = in.one();
        stored.keep("letter", Dots.ofColumns(in.picture(8L * x * y), y));
    }

    void printLetterPicture() throws IOException {
        int mode = in.one();
        stored.named("letter")
                .ifPresent(dots ->
                        typesetter.piece(dots.times(1 + (mode & 1), 1 + (mode >> 1 & 1)), 0));
    }

    /** FS q n: n pictures for the memory that outlives switching off. */
    void defineNumbered() throws IOException {
        int count = in.one();
        for (int number = 1; number <= count; number++) {
            int x = in.two();
            int y = in.two();
            stored.keep("number " + number, Dots.ofColumns(in.picture(8L * x * y), y));
        }
    }

    void printNumbered() throws IOException {
        int number = in.one();
        int mode = in.one() % '0';
        stored.named("number " + number)
                .ifPresent(dots ->
                        typesetter.picture(dots.times(1 + (mode & 1), 1 + (mode >> 1 & 1))));
    }

    /** Tone, scale, colour and size, then the dots. */
    private Dots enlarged(long left, boolean isRows) throws IOException {
        byte[] head = in.take(Math.min(8, left));
        if (head.length < 8) {
            return new Dots(0, 0);
        }
        int wide = number(head, 4);
        byte[] data = in.picture(left - 8);
        Dots dots = dots(data, wide, number(head, 6), isRows);
        return dots.times(Math.clamp(head[1], 1, 2), Math.clamp(head[2], 1, 2));
    }

    private void define(int function, long left, boolean isRows) throws IOException {
        byte[] head = in.take(Math.min(8, left));
        byte[] data = in.picture(left - head.length);
        if (head.length == 8 && data.length > 0) {
            // A colour's number stands before its dots; one colour is enough for black.
            byte[] dots = Arrays.copyOfRange(data, 1, data.length);
            stored.keep(
                    name(function, new byte[] {head[1], head[2]}),
                    dots(dots, number(head, 4), number(head, 6), isRows));
        }
    }

    private void printKept(int function, long left) throws IOException {
        byte[] key = in.take(left);
        if (key.length >= 4) {
            stored.named(name(function, key))
                    .ifPresent(dots ->
                            typesetter.picture(
                                    dots.times(
                                            Math.clamp(key[2], 1, 2), Math.clamp(key[3], 1, 2))));
        }
    }

    private static Dots dots(byte[] data, int wide, int high, boolean isRows) {
        int bytes = ((isRows ? wide : high) + 7) / 8;
        long wanted = (long) bytes * (isRows ? high : wide);
        byte[] whole = Arrays.copyOf(data, (int) Math.min(wanted, BYTES_MAX));
        return isRows ? Dots.ofRows(whole, bytes) : Dots.ofColumns(whole, bytes);
    }

    /** Kept pictures have names of two bytes, apart for the two memories. */
    private static String name(int function, byte[] key) {
        return kind(function) + (key.length < 2 ? "" : key[0] + " " + key[1]);
    }

    private static String kind(int function) {
        return function < 80 ? "kept " : "loaded ";
    }

    private static int number(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8;
    }
}
