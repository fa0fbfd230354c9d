package vn.motcua.device.escpos;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.motcua.device.paper.PaperStrip;

/** Draws what a receipt printer would print: a file of bytes in, a picture out. */
public final class RenderReceiptMain {
    private static final String USAGE =
            "Write: render-receipt FILE.bin OUT.png [--width 58|80]   (paper in mm; 80 if not"
                    + " said)";
    private static final int DOTS_58_MM = 384;
    private static final int DOTS_80_MM = 576;
    private static final int WRONG = 2;

    private RenderReceiptMain() {}

    public static void main(String[] arguments) {
        int width = width(arguments);
        if (width == 0) {
            System.err.println(USAGE);
            System.exit(WRONG);
        }
        try {
            byte[] stream = Files.readAllBytes(Path.of(arguments[0]));
            Files.write(Path.of(arguments[1]), picture(stream, width));
        } catch (IOException unusable) {
            System.err.println("render-receipt: " + unusable);
            System.exit(WRONG);
        }
    }

    /** The whole strip of paper as a PNG; a dashed line stands where it is cut. */
    static byte[] picture(byte[] stream, int widthDots) throws IOException {
        var strip = new PaperStrip(widthDots);
        try {
            new EscPosDecoder(new ByteArrayInputStream(stream), onto(strip, widthDots), widthDots)
                    .run();
        } catch (EOFException broken) {
            System.err.println("render-receipt: the stream ends inside a command");
        }
        return strip.png();
    }

    private static int width(String[] arguments) {
        boolean isUsual = arguments.length == 2;
        boolean isSaid = arguments.length == 4 && arguments[2].equals("--width");
        if (!isUsual && !isSaid) {
            return 0;
        }
        return switch (isUsual ? "80" : arguments[3]) {
            case "58" -> DOTS_58_MM;
            case "80" -> DOTS_80_MM;
            default -> 0;
        };
    }

    private static PrinterActions onto(PaperStrip strip, int widthDots) {
        return new PrinterActions() {
            @Override
            public void statusNow(int which) {}

            @Override
            public void dropBuffer() {}

            @Override
            public void row(byte[] dots) {
                strip.print(dots);
            }

            @Override
            public void feed(int dots) {
                strip.feed(dots);
            }

            @Override
            public void cut() {
                byte[] dashes = new byte[(widthDots + 7) / 8];
                for (int at = 0; at < dashes.length; at += 2) {
                    dashes[at] = (byte) 0xFF;
                }
                strip.feed(2);
                strip.print(dashes);
                strip.feed(2);
            }

            @Override
            public void paperSensor() {}

            @Override
            public void identify(int which) {}

            @Override
            public void statusBack(boolean on) {}
        };
    }
}
