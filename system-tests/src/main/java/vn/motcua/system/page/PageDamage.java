package vn.motcua.system.page;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.awt.image.RescaleOp;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import vn.motcua.local.picture.Picture;

/** What can go wrong when a page is scanned. How badly is drawn by lot. */
public enum PageDamage {
    /** Out of focus, by 1.8 to 4 pixels. */
    BLURRED {
        @Override
        public Picture done(Picture page, RandomGenerator lot) {
            double spread = lot.nextDouble(1.8, 4);
            float[] bell = bell(spread);
            BufferedImage across = folded(page.image(), new Kernel(bell.length, 1, bell));
            return new Picture(folded(across, new Kernel(1, bell.length, bell)), page.dpi());
        }
    },
    /** Moved by 7 to 15 pixels while the light went over it. */
    SMEARED {
        @Override
        public Picture done(Picture page, RandomGenerator lot) {
            float[] equal = new float[lot.nextInt(7, 16)];
            Arrays.fill(equal, 1f / equal.length);
            Kernel way =
                    lot.nextBoolean()
                            ? new Kernel(equal.length, 1, equal)
                            : new Kernel(1, equal.length, equal);
            return new Picture(folded(page.image(), way), page.dpi());
        }
    },
    /** A shining spot, a sixth to two fifths of the page wide, where there is text. */
    GLARE {
        @Override
        public Picture done(Picture page, RandomGenerator lot) {
            return Spot.onText(page, lot).shining();
        }
    },
    /** A fifth to a quarter missing at the left or the right: more than a margin. */
    CUT {
        @Override
        public Picture done(Picture page, RandomGenerator lot) {
            int missing = (int) (page.widthPx() * lot.nextDouble(0.18, 0.25));
            int left = lot.nextBoolean() ? missing : 0;
            BufferedImage rest =
                    page.image().getSubimage(left, 0, page.widthPx() - missing, page.heightPx());
            return Picture.of(copy(rest), page.dpi());
        }
    },
    /** 15 to 40 % of the light. */
    DARK {
        @Override
        public Picture done(Picture page, RandomGenerator lot) {
            var dim = new RescaleOp((float) lot.nextDouble(0.15, 0.4), 0, null);
            return new Picture(dim.filter(page.image(), null), page.dpi());
        }
    },
    /** Laid upside down. */
    UPSIDE_DOWN {
        @Override
        public Picture done(Picture page, RandomGenerator lot) {
            return turned(page, Math.PI);
        }
    };

    /** The page after it. */
    public abstract Picture done(Picture page, RandomGenerator lot);

    /** The page turned about its middle, clockwise, within its old sides. */
    public static Picture turned(Picture page, double radians) {
        var turned =
                new BufferedImage(page.widthPx(), page.heightPx(), BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = turned.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, page.widthPx(), page.heightPx());
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.rotate(radians, page.widthPx() / 2.0, page.heightPx() / 2.0);
        pen.drawImage(page.image(), 0, 0, null);
        pen.dispose();
        return new Picture(turned, page.dpi());
    }

    private static BufferedImage copy(BufferedImage part) {
        var copy =
                new BufferedImage(part.getWidth(), part.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = copy.createGraphics();
        pen.drawImage(part, 0, 0, null);
        pen.dispose();
        return copy;
    }

    private static BufferedImage folded(BufferedImage image, Kernel kernel) {
        return new ConvolveOp(kernel, ConvolveOp.EDGE_NO_OP, null).filter(image, null);
    }

    private static float[] bell(double spread) {
        int reach = (int) Math.ceil(spread * 3);
        float[] bell = new float[2 * reach + 1];
        double sum = 0;
        for (int at = -reach; at <= reach; at++) {
            sum += Math.exp(-at * at / (2 * spread * spread));
        }
        for (int at = -reach; at <= reach; at++) {
            bell[at + reach] = (float) (Math.exp(-at * at / (2 * spread * spread)) / sum);
        }
        return bell;
    }
}
