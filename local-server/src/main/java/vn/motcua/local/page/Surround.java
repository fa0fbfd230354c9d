package vn.motcua.local.page;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.util.function.IntUnaryOperator;
import vn.motcua.local.picture.Picture;

/**
 * The dark that a scanner sees around a sheet smaller than its glass. Only what is dark and even
 * from one end to the other counts, and only at both sides or at a corner: a dark heading at the
 * top of a sheet is part of it.
 */
final class Surround {
    private static final int DARK = 90;
    private static final int EVEN = 24;
    private static final double SHARE = 0.8;
    private static final double SHEET_MIN = 0.15;
    private static final int STEP = 4;

    private final Picture page;
    private final byte[] pixels;
    private int left;
    private int top;
    private int right;
    private int bottom;

    private Surround(Picture page) {
        this.page = page;
        pixels = page.bytes();
        right = page.widthPx();
        bottom = page.heightPx();
    }

    /** The sheet alone; the page itself if nothing is around it. */
    static Picture without(Picture page) {
        var surround = new Surround(page);
        surround.narrowRows();
        surround.narrowColumns();
        surround.narrowRows(); // Beside a small sheet rows are dark only now.
        return surround.sheet();
    }

    /** The grey that goes on beyond the edges of a picture: dark if all of them are, else white. */
    static int beyond(Picture page) {
        var picture = new Surround(page);
        int right = page.widthPx();
        int bottom = page.heightPx();
        boolean isDarkAround =
                isDark(0, right, x -> picture.at(x, 0))
                        && isDark(0, right, x -> picture.at(x, bottom - 1))
                        && isDark(0, bottom, y -> picture.at(0, y))
                        && isDark(0, bottom, y -> picture.at(right - 1, y));
        return isDarkAround ? picture.at(0, 0) : 255;
    }

    private Picture sheet() {
        int width = right - left;
        int height = bottom - top;
        boolean isTooLittle =
                width < page.widthPx() * SHEET_MIN || height < page.heightPx() * SHEET_MIN;
        if (!isAround() || isTooLittle) {
            return page;
        }
        var sheet = new BufferedImage(width, height, page.image().getType());
        Raster part = page.image().getRaster().createChild(left, top, width, height, 0, 0, null);
        sheet.getRaster().setRect(part);
        return new Picture(sheet, page.dpi());
    }

    private boolean isAround() {
        boolean isLeft = left > 0;
        boolean isRight = right < page.widthPx();
        boolean isAboveOrBelow = top > 0 || bottom < page.heightPx();
        return (isLeft && isRight) || ((isLeft || isRight) && isAboveOrBelow);
    }

    private void narrowRows() {
        while (top < bottom && isDark(left, right, x -> at(x, Math.min(top, bottom - 1)))) {
            top += STEP;
        }
        while (bottom > top && isDark(left, right, x -> at(x, bottom - 1))) {
            bottom -= STEP;
        }
    }

    private void narrowColumns() {
        while (left < right && isDark(top, bottom, y -> at(Math.min(left, right - 1), y))) {
            left += STEP;
        }
        while (right > left && isDark(top, bottom, y -> at(right - 1, y))) {
            right -= STEP;
        }
    }

    /** The green of a pixel: of all colours nearest to what an eye calls bright. */
    private int at(int x, int y) {
        int bands = page.bands();
        return pixels[(y * page.widthPx() + x) * bands + bands / 2] & 0xff;
    }

    private static boolean isDark(int from, int to, IntUnaryOperator line) {
        long sum = 0;
        int dark = 0;
        for (int at = from; at < to; at += STEP) {
            int grey = line.applyAsInt(at);
            if (grey < DARK) {
                sum += grey;
                dark++;
            }
        }
        int all = (to - from + STEP - 1) / STEP;
        return dark > 0 && dark >= all * SHARE && even(from, to, line, sum / dark) >= all * SHARE;
    }

    private static int even(int from, int to, IntUnaryOperator line, long usual) {
        int even = 0;
        for (int at = from; at < to; at += STEP) {
            even += Math.abs(line.applyAsInt(at) - usual) < EVEN ? 1 : 0;
        }
        return even;
    }
}
