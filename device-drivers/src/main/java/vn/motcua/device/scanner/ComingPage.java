package vn.motcua.device.scanner;

import java.awt.Point;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.EOFException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;

/**
 * The pixels of a page while they come. Who wants lines waits until they are there: so a page is
 * pressed while the scanner still sends it, and the last one of a feeder costs no time of its own.
 */
final class ComingPage extends WritableRaster {
    private final WritableRaster whole;
    private int linesThere;
    private boolean isBroken;

    private ComingPage(WritableRaster whole) {
        super(whole.getSampleModel(), whole.getDataBuffer(), new Point());
        this.whole = whole;
    }

    /**
     * @param pixels of 8 bits a sample, to be filled from the top
     */
    static ComingPage of(byte[] pixels, SaneParameters shape, int lines) {
        int samples = shape.samples();
        return new ComingPage(
                Raster.createInterleavedRaster(
                        new DataBufferByte(pixels, lines * shape.bytesPerLine()),
                        shape.pixelsPerLine(),
                        lines,
                        shape.bytesPerLine(),
                        samples,
                        samples == 1 ? new int[] {0} : new int[] {0, 1, 2},
                        null));
    }

    /** The same bytes seen as a picture: a large page is not copied. */
    BufferedImage image() {
        int space = getNumBands() == 1 ? ColorSpace.CS_GRAY : ColorSpace.CS_sRGB;
        var colours =
                new ComponentColorModel(
                        ColorSpace.getInstance(space),
                        false,
                        false,
                        Transparency.OPAQUE,
                        DataBuffer.TYPE_BYTE);
        return new BufferedImage(colours, this, false, null);
    }

    /** So many lines are there now, from the top. */
    synchronized void come(int lines) {
        linesThere = lines;
        notifyAll();
    }

    /** No more lines will come; who waits for one is let down. */
    synchronized void breakOff() {
        isBroken = true;
        notifyAll();
    }

    /** Waits for the last line. */
    void awaitAll() {
        await(getHeight());
    }

    /** What the writer of pictures asks for, line after line. */
    @Override
    public Raster createChild(int x, int y, int width, int height, int toX, int toY, int[] bands) {
        await(y + height);
        return whole.createChild(x, y, width, height, toX, toY, bands);
    }

    private synchronized void await(int lines) {
        while (linesThere < lines && !isBroken) {
            try {
                wait();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new UncheckedIOException(new InterruptedIOException("stopped"));
            }
        }
        if (linesThere < lines) {
            throw new UncheckedIOException(new EOFException("the page broke off"));
        }
    }
}
