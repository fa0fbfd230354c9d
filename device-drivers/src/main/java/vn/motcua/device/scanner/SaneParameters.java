package vn.motcua.device.scanner;

import java.io.IOException;

/**
 * The shape of the page that a scanner sends.
 *
 * @param format 0 grey, 1 red-green-blue; 2 to 4 are one colour of three passes
 * @param lines -1 if the scanner does not know how long the page is
 * @param depth bits of one sample
 */
record SaneParameters(
        int format,
        boolean isLastFrame,
        int bytesPerLine,
        int pixelsPerLine,
        int lines,
        int depth) {
    private static final int SIDE_MAX = 30_000;

    static SaneParameters read(SaneWire wire) throws IOException, InterruptedException {
        var parameters =
                new SaneParameters(
                        wire.word(),
                        wire.word() != 0,
                        wire.word(),
                        wire.word(),
                        wire.word(),
                        wire.word());
        if (!parameters.isReadable()) {
            throw new IOException("a page this driver cannot read: " + parameters);
        }
        return parameters;
    }

    int samples() {
        return format == 1 ? 3 : 1;
    }

    private boolean isReadable() {
        boolean isShaped = (format == 0 || format == 1) && isLastFrame;
        boolean isDeep = depth == 8 || depth == 16 || (depth == 1 && format == 0);
        boolean isSized = pixelsPerLine > 0 && pixelsPerLine <= SIDE_MAX && lines <= SIDE_MAX;
        long bits = (long) pixelsPerLine * (format == 1 ? 3 : 1) * depth;
        return isShaped && isDeep && isSized && bytesPerLine >= (bits + 7) / 8;
    }
}
