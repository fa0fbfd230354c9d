package vn.motcua.device.barcode;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A picture file, read once or twice: thinned out first, and whole only if it must be. */
final class PictureFile implements AutoCloseable {
    private static final int COLOURED = 3;

    private final ImageInputStream stream;
    private final ImageReader reader;

    /**
     * @throws IOException if it is no picture of a kind that Java reads
     */
    PictureFile(Path file) throws IOException {
        ImageInputStream bytes = ImageIO.createImageInputStream(file.toFile());
        if (bytes == null) {
            throw new IOException(file + " cannot be opened");
        }
        stream = bytes;
        Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
        if (!readers.hasNext()) {
            stream.close();
            throw new IOException(file + " is no picture");
        }
        reader = readers.next();
        reader.setInput(stream, false, true);
    }

    int longerSide() throws IOException {
        return Math.max(reader.getWidth(0), reader.getHeight(0));
    }

    /**
     * The greys of one pixel out of so many, each way.
     *
     * @throws IOException if the file is broken
     */
    GreyPicture read(int every) throws IOException {
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(every, every, 0, 0);
        if (reader.canReadRaster()) {
            Raster bare = reader.readRaster(0, param);
            if (bare.getNumBands() == 1 || bare.getNumBands() == COLOURED) {
                return firstBand(bare);
            }
        }
        return GreyPicture.of(reader.read(0, param));
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        stream.close();
    }

    /** A JPEG keeps brightness apart from colours: to take it as it is saves most of the time. */
    private static GreyPicture firstBand(Raster bare) {
        int bands = bare.getNumBands();
        byte[] all = ((DataBufferByte) bare.getDataBuffer()).getData();
        var grey =
                new BufferedImage(bare.getWidth(), bare.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        byte[] into = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
        for (int at = 0; at < into.length; at++) {
            into[at] = all[at * bands];
        }
        return new GreyPicture(grey);
    }
}
