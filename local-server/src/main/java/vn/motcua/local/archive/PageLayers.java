package vn.motcua.local.archive;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import vn.motcua.local.ink.Grey;
import vn.motcua.local.ink.PaperTone;
import vn.motcua.local.picture.Picture;

/**
 * A page taken apart as a printer would: where ink is, in all its detail; what colours it has, and
 * what lies beneath it, both coarse, for an eye sees edges fine and colours coarse.
 *
 * @param mask as large as the page; black is ink
 * @param inks the colours of the ink, each pixel for a square of the page
 * @param paper what shows where no ink is, each pixel for a square of the page
 * @param pictured how much of the page, 0 to 1, is neither bare paper nor ink
 */
record PageLayers(BufferedImage mask, Picture inks, Picture paper, double pictured) {
    private static final double INK = 0.66;
    private static final int INK_DPI = 50;
    private static final int PAPER_DPI = 75;
    private static final int DPI_UNKNOWN = 200;
    private static final int NOISE = 14;
    private static final int INK_NOISE = 60;

    /** Takes the page apart; it is not changed. */
    static PageLayers of(Picture page) {
        Grey grey = Grey.of(page);
        var tone = PaperTone.of(grey);
        int factor = Math.max(1, page.widthPx() / grey.width());
        BufferedImage mask = mask(page, tone, factor);
        int dpi = page.dpi() == 0 ? DPI_UNKNOWN : page.dpi();
        var inks = new CoarseColours(page, mask, Math.max(1, dpi / INK_DPI)).ofInk(INK_NOISE);
        var paper = new CoarseColours(page, mask, Math.max(1, dpi / PAPER_DPI)).ofPaper(NOISE);
        return new PageLayers(mask, inks.colours(), paper.colours(), paper.unusual());
    }

    /** Set bits are white, as in Java's pictures of two colours. */
    private static BufferedImage mask(Picture page, PaperTone tone, int factor) {
        int width = page.widthPx();
        var mask = new BufferedImage(width, page.heightPx(), BufferedImage.TYPE_BYTE_BINARY);
        byte[] bits = ((DataBufferByte) mask.getRaster().getDataBuffer()).getData();
        byte[] pixels = page.bytes();
        int stride = (width + 7) / 8;
        int bands = page.bands();
        int green = page.isGrey() ? 0 : 1;
        for (int y = 0, at = green; y < page.heightPx(); y++) {
            int limit = 0;
            for (int x = 0; x < width; x++, at += bands) {
                if ((x & 15) == 0) {
                    limit = (int) (tone.at(x, y, factor) * INK);
                }
                if ((pixels[at] & 0xff) >= limit) {
                    bits[y * stride + (x >> 3)] |= (byte) (0x80 >> (x & 7));
                }
            }
        }
        return mask;
    }
}
