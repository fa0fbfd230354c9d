package vn.motcua.device.printer;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.util.ArrayList;
import java.util.List;

/**
 * A slip as commands {@code GS v 0} (Epson: obsolete, and the only one that every printer knows),
 * each short enough for a printer with little memory.
 */
final class RasterBands {
    static final int ROWS_MAX = 256;
    private static final int HEADER_BYTES = 8;
    private static final int BYTES_WIDE_MAX = 104;
    static final int BYTES_MAX = HEADER_BYTES + BYTES_WIDE_MAX * ROWS_MAX;
    private static final int BLACK_BELOW = 144;
    private static final byte DLE = 0x10;

    private RasterBands() {}

    /** Cuts a grey picture into bands, top to bottom. */
    static List<byte[]> of(BufferedImage image) {
        List<byte[]> bands = new ArrayList<>();
        for (int top = 0; top < image.getHeight(); top += ROWS_MAX) {
            bands.add(band(image, top, Math.min(ROWS_MAX, image.getHeight() - top)));
        }
        return bands;
    }

    private static byte[] band(BufferedImage image, int top, int rows) {
        Raster dots = image.getRaster();
        int bytesWide = (image.getWidth() + 7) / 8;
        byte[] band = new byte[HEADER_BYTES + bytesWide * rows];
        byte[] header = {0x1D, 'v', '0', 0, (byte) bytesWide, (byte) (bytesWide >> 8), (byte) rows};
        System.arraycopy(header, 0, band, 0, header.length);
        band[HEADER_BYTES - 1] = (byte) (rows >> 8);
        int[] greys = new int[image.getWidth()];
        for (int y = 0; y < rows; y++) {
            greys = dots.getSamples(0, top + y, image.getWidth(), 1, 0, greys);
            for (int x = 0; x < greys.length; x++) {
                if (greys[x] < BLACK_BELOW) {
                    band[HEADER_BYTES + y * bytesWide + x / 8] |= (byte) (0x80 >> x % 8);
                }
            }
        }
        hideCommands(band);
        return band;
    }

    /**
     * Printers look for status requests, which begin with DLE, inside pictures too. One more dot
     * beside each such pattern keeps them from answering what nobody asked.
     */
    private static void hideCommands(byte[] band) {
        for (int at = HEADER_BYTES; at + 1 < band.length; at++) {
            byte next = band[at + 1];
            if (band[at] == DLE && (next == 0x04 || next == 0x05 || next == 0x14)) {
                band[at] |= 0x08;
            }
        }
    }
}
