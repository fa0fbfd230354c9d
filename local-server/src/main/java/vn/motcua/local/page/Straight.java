package vn.motcua.local.page;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import vn.motcua.local.picture.Picture;

/**
 * Puts a page straight: upright, its lines level, white where the paper ends, and nothing of the
 * dark around it.
 */
public final class Straight {
    private static final double LEVEL = 0.1;
    private static final int WHITE = 255;

    private Straight() {}

    /** A page as it should have been laid on the glass. */
    public static Picture of(Picture page, PageFindings findings) {
        Picture straight =
                turned(
                        page,
                        findings.rotation() / 90,
                        findings.skewDegrees(),
                        Surround.beyond(page));
        return Surround.without(straight);
    }

    /** The page a quarter turn clockwise. */
    public static Picture quarterTurn(Picture page) {
        return turned(page, 3, 0);
    }

    /**
     * @param turns quarter turns clockwise that are taken back
     * @param slant degrees clockwise that are taken back as well
     */
    static Picture turned(Picture page, int turns, double slant) {
        return turned(page, turns, slant, WHITE);
    }

    /**
     * @param beyond the grey of what was not in the picture
     */
    private static Picture turned(Picture page, int turns, double slant, int beyond) {
        if (turns == 0 && Math.abs(slant) < LEVEL) {
            return page;
        }
        boolean isSideways = turns % 2 == 1;
        int width = isSideways ? page.heightPx() : page.widthPx();
        int height = isSideways ? page.widthPx() : page.heightPx();
        AffineTransform turn = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
        turn.rotate(Math.toRadians(Math.abs(slant) < LEVEL ? 0 : -slant));
        turn.quadrantRotate(-turns);
        turn.translate(-page.widthPx() / 2.0, -page.heightPx() / 2.0);
        var straight = new BufferedImage(width, height, page.image().getType());
        Arrays.fill(new Picture(straight, 0).bytes(), (byte) beyond);
        int how =
                Math.abs(slant) < LEVEL
                        ? AffineTransformOp.TYPE_NEAREST_NEIGHBOR
                        : AffineTransformOp.TYPE_BILINEAR;
        BufferedImage _ = new AffineTransformOp(turn, how).filter(page.image(), straight);
        return new Picture(straight, page.dpi());
    }
}
