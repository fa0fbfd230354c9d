package vn.motcua.device.simulated.sane;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** A page as a SANE scanner sends it: its lines one after the other, a byte a colour. */
final class SaneImage {
    private final int width;
    private final int height;
    private final boolean isGrey;
    private final byte[] pixels;
    private final boolean isFaulty;

    /**
     * @param isFaulty whether a fault of pages hits it
     */
    SaneImage(int width, int height, boolean isGrey, byte[] pixels, boolean isFaulty) {
        this.width = width;
        this.height = height;
        this.isGrey = isGrey;
        this.pixels = pixels;
        this.isFaulty = isFaulty;
    }

    boolean isFaulty() {
        return isFaulty;
    }

    byte[] pixels() {
        return pixels;
    }

    static SaneImage read(Path jpeg, boolean isGrey, boolean isFaulty) throws IOException {
        BufferedImage picture = ImageIO.read(jpeg.toFile());
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] colours = picture.getRGB(0, 0, width, height, null, 0, width);
        byte[] pixels = new byte[colours.length * (isGrey ? 1 : 3)];
        for (int at = 0; at < colours.length; at++) {
            int red = (colours[at] >> 16) & 0xFF;
            int green = (colours[at] >> 8) & 0xFF;
            int blue = colours[at] & 0xFF;
            if (isGrey) {
                pixels[at] = (byte) ((3 * red + 6 * green + blue) / 10);
            } else {
                pixels[3 * at] = (byte) red;
                pixels[3 * at + 1] = (byte) green;
                pixels[3 * at + 2] = (byte) blue;
            }
        }
        return new SaneImage(width, height, isGrey, pixels, isFaulty);
    }

    /** Its shape in the words of the protocol: format, last frame, sizes, bits of a colour. */
    void describe(SaneReply reply, boolean isLengthKnown) throws IOException {
        reply.word(isGrey ? 0 : 1).word(1).word(width * (isGrey ? 1 : 3)).word(width);
        reply.word(isLengthKnown ? height : -1).word(Byte.SIZE);
    }
}
