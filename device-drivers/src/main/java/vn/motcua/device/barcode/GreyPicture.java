package vn.motcua.device.barcode;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.DataBufferByte;
import java.awt.image.Kernel;
import java.util.Arrays;

/** A picture in 256 greys on white, and the ways in which a hard one is made easier to read. */
record GreyPicture(BufferedImage image) {

    /** Takes the colours out; where the picture is see-through, white paper shows. */
    static GreyPicture of(BufferedImage colours) {
        return drawn(colours, colours.getWidth(), colours.getHeight(), new AffineTransform());
    }

    int longerSide() {
        return Math.max(image.getWidth(), image.getHeight());
    }

    byte[] pixels() {
        return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    }

    GreyPicture scaled(double factor) {
        int width = Math.max(1, (int) (image.getWidth() * factor));
        int height = Math.max(1, (int) (image.getHeight() * factor));
        return drawn(image, width, height, AffineTransform.getScaleInstance(factor, factor));
    }

    /** Each pixel becomes the mean of a square of so many pixels: noise and print dots vanish. */
    GreyPicture blurred(int side) {
        float[] equal = new float[side * side];
        Arrays.fill(equal, 1f / equal.length);
        var blur = new ConvolveOp(new Kernel(side, side, equal), ConvolveOp.EDGE_NO_OP, null);
        return new GreyPicture(blur.filter(image, null));
    }

    /**
     * Takes away so many times what a blur would leave: modules that ran into each other part.
     *
     * @param side odd, of the square whose mean is the blur
     */
    GreyPicture sharpened(int side, double strength) {
        int width = image.getWidth();
        int height = image.getHeight();
        byte[] from = pixels();
        long[] sums = sums(from, width, height);
        var sharp = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        byte[] into = ((DataBufferByte) sharp.getRaster().getDataBuffer()).getData();
        for (int y = 0; y < height; y++) {
            int top = Math.max(0, y - side / 2) * (width + 1);
            int bottom = Math.min(height, y + side / 2 + 1) * (width + 1);
            for (int x = 0; x < width; x++) {
                int left = Math.max(0, x - side / 2);
                int right = Math.min(width, x + side / 2 + 1);
                long sum =
                        sums[bottom + right]
                                - sums[bottom + left]
                                - sums[top + right]
                                + sums[top + left];
                double mean = sum / (double) ((bottom - top) / (width + 1) * (right - left));
                int grey = from[y * width + x] & 0xFF;
                into[y * width + x] =
                        (byte) Math.clamp(Math.round(grey + strength * (grey - mean)), 0, 255);
            }
        }
        return new GreyPicture(sharp);
    }

    GreyPicture turned(int degrees) {
        double angle = Math.toRadians(degrees);
        double sine = Math.abs(Math.sin(angle));
        double cosine = Math.abs(Math.cos(angle));
        int width = (int) (image.getWidth() * cosine + image.getHeight() * sine);
        int height = (int) (image.getWidth() * sine + image.getHeight() * cosine);
        var turn = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
        turn.rotate(angle);
        turn.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
        return drawn(image, Math.max(1, width), Math.max(1, height), turn);
    }

    private static GreyPicture drawn(
            BufferedImage source, int width, int height, AffineTransform where) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(source, where, null);
        pen.dispose();
        return new GreyPicture(image);
    }

    /** At each place the sum of all greys above it and to its left, in one more row and column. */
    private static long[] sums(byte[] greys, int width, int height) {
        long[] sums = new long[(width + 1) * (height + 1)];
        for (int y = 0; y < height; y++) {
            long row = 0;
            for (int x = 0; x < width; x++) {
                row += greys[y * width + x] & 0xFF;
                sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1] + row;
            }
        }
        return sums;
    }
}
