package vn.motcua.local.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/**
 * A page as pixels, grey or blue-green-red with eight bits each, the top left one first.
 *
 * @param dpi dots an inch, or 0 if nobody said
 */
public record Picture(BufferedImage image, int dpi) {
    public Picture {
        int type = image.getType();
        if (type != BufferedImage.TYPE_BYTE_GRAY && type != BufferedImage.TYPE_3BYTE_BGR) {
            throw new IllegalArgumentException("a picture is grey or BGR, not of type " + type);
        }
    }

    /** Any picture on white paper, in grey if it has no colours. */
    public static Picture of(BufferedImage any, int dpi) {
        int type =
                any.getColorModel().getNumColorComponents() == 1
                        ? BufferedImage.TYPE_BYTE_GRAY
                        : BufferedImage.TYPE_3BYTE_BGR;
        return any.getType() == type ? new Picture(any, dpi) : new Picture(onWhite(any, type), dpi);
    }

    public int widthPx() {
        return image.getWidth();
    }

    public int heightPx() {
        return image.getHeight();
    }

    public boolean isGrey() {
        return image.getType() == BufferedImage.TYPE_BYTE_GRAY;
    }

    /** The pixels themselves, row after row; a change shows in the picture. */
    public byte[] bytes() {
        return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    }

    /** So many bytes make a pixel. */
    public int bands() {
        return isGrey() ? 1 : 3;
    }

    /** Every square of so many pixels becomes one of their mean colour. */
    public Picture reduced(int factor) {
        if (factor == 1) {
            return this;
        }
        int across = Math.max(1, widthPx() / factor);
        int down = Math.max(1, heightPx() / factor);
        var small = new Picture(new BufferedImage(across, down, image.getType()), dpi / factor);
        byte[] from = bytes();
        byte[] into = small.bytes();
        int row = widthPx() * bands();
        int side = Math.min(factor, Math.min(widthPx(), heightPx()));
        for (int at = 0, y = 0; y < down; y++) {
            for (int x = 0; x < across; x++) {
                for (int band = 0; band < bands(); band++) {
                    int first = y * factor * row + x * factor * bands() + band;
                    into[at++] = mean(from, first, row, side);
                }
            }
        }
        return small;
    }

    private byte mean(byte[] from, int first, int row, int side) {
        int sum = 0;
        for (int y = 0; y < side; y++) {
            int at = first + y * row;
            for (int x = 0; x < side; x++, at += bands()) {
                sum += from[at] & 0xff;
            }
        }
        return (byte) (sum / (side * side));
    }

    private static BufferedImage onWhite(BufferedImage any, int type) {
        var paper = new BufferedImage(any.getWidth(), any.getHeight(), type);
        Graphics2D pen = paper.createGraphics();
        pen.drawImage(any, 0, 0, Color.WHITE, null);
        pen.dispose();
        return paper;
    }
}
