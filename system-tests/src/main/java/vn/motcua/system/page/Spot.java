package vn.motcua.system.page;

import java.awt.image.BufferedImage;
import java.util.random.RandomGenerator;
import vn.motcua.local.picture.Picture;

/** A shining spot: white in its middle, fading towards its rim. */
final class Spot {
    private static final double WHITE = 0.6;
    private static final double RIM = 1.3;
    private static final int DRAWS_MAX = 100;
    private static final double INK_MIN = 0.05;
    private static final int DARK = 128;

    private final Picture page;
    private final double middleX;
    private final double middleY;
    private final double reachX;
    private final double reachY;

    /** The first of the places drawn that hides some text; the last if none does. */
    static Spot onText(Picture page, RandomGenerator lot) {
        Spot spot = new Spot(page, lot);
        for (int draw = 1; draw < DRAWS_MAX && spot.ink() < INK_MIN; draw++) {
            spot = new Spot(page, lot);
        }
        return spot;
    }

    private Spot(Picture page, RandomGenerator lot) {
        this.page = page;
        middleX = page.widthPx() * lot.nextDouble(0.25, 0.75);
        middleY = page.heightPx() * lot.nextDouble(0.2, 0.7);
        reachX = page.widthPx() * lot.nextDouble(0.08, 0.2);
        reachY = reachX * lot.nextDouble(0.6, 1.5);
    }

    Picture shining() {
        int width = page.widthPx();
        var lit = new BufferedImage(width, page.heightPx(), BufferedImage.TYPE_3BYTE_BGR);
        for (int y = 0; y < page.heightPx(); y++) {
            for (int x = 0; x < width; x++) {
                lit.setRGB(x, y, lit(page.image().getRGB(x, y), light(x, y)));
            }
        }
        return new Picture(lit, page.dpi());
    }

    /** How much of it, 0 to 1, lies on ink. */
    private double ink() {
        int pixels = 0;
        int dark = 0;
        int bottom = (int) Math.min(page.heightPx(), middleY + reachY);
        for (int y = (int) (middleY - reachY); y < bottom; y++) {
            for (int x = (int) (middleX - reachX); x < middleX + reachX; x++) {
                pixels++;
                dark += (page.image().getRGB(x, y) >> 8 & 0xff) < DARK ? 1 : 0;
            }
        }
        return (double) dark / Math.max(1, pixels);
    }

    /** 0 to 1, the part of the colour that drowns. */
    private double light(int x, int y) {
        double off = Math.hypot((x - middleX) / reachX, (y - middleY) / reachY);
        return Math.clamp((RIM - off) / (RIM - WHITE), 0, 1);
    }

    private static int lit(int colour, double light) {
        int lit = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int part = colour >> shift & 0xff;
            lit = lit << 8 | (int) Math.round(part + (255 - part) * light);
        }
        return lit;
    }
}
