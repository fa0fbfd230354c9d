package vn.motcua.local.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import vn.motcua.local.picture.Picture;

/**
 * A page as it will lie in a document, all that takes long about it done.
 *
 * @param dpi dots an inch
 * @param layers of a page that is a picture one JPEG; else where ink is (TIFF, CCITT group 4), the
 *     colours of the ink and the paper beneath (JPEG)
 */
public record ArchivePage(int widthPx, int heightPx, int dpi, List<byte[]> layers) {
    private static final double PICTURE = 0.06;
    private static final float PICTURE_QUALITY = 0.75f;
    private static final float PAPER_QUALITY = 0.5f;
    private static final float INK_QUALITY = 0.6f;
    private static final String UNFINISHED = ".part";

    public ArchivePage {
        layers = List.copyOf(layers);
    }

    /** Takes some 0.3 s for A4 at 300 dpi. */
    public static ArchivePage of(Picture page) throws IOException {
        PageLayers layers = PageLayers.of(page);
        List<byte[]> files =
                layers.pictured() > PICTURE
                        ? List.of(PictureBytes.jpeg(page, PICTURE_QUALITY))
                        : List.of(
                                PictureBytes.groupFour(layers.mask()),
                                PictureBytes.jpeg(layers.inks(), INK_QUALITY),
                                PictureBytes.jpeg(layers.paper(), PAPER_QUALITY));
        return new ArchivePage(page.widthPx(), page.heightPx(), Resolution.of(page), files);
    }

    boolean isPicture() {
        return layers.size() == 1;
    }

    /** The file is there whole or not at all. */
    public void write(Path file) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(widthPx);
            out.writeInt(heightPx);
            out.writeInt(dpi);
            for (byte[] layer : layers) {
                out.writeInt(layer.length);
                out.write(layer);
            }
            out.writeInt(0);
            out.writeInt(sum(bytes.toByteArray(), bytes.size()));
        }
        Path part = file.resolveSibling(file.getFileName() + UNFINISHED);
        Path _ = Files.write(part, bytes.toByteArray());
        Path _ = Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Empty if it is not there, or not as it was written: after a power cut anything may be. */
    public static Optional<ArchivePage> read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            var in = new DataInputStream(new ByteArrayInputStream(bytes));
            int length = bytes.length - Integer.BYTES;
            if (in.skip(length) != length || in.readInt() != sum(bytes, length)) {
                return Optional.empty();
            }
            return Optional.of(read(new DataInputStream(new ByteArrayInputStream(bytes))));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private static ArchivePage read(DataInputStream in) throws IOException {
        int width = in.readInt();
        int height = in.readInt();
        int dpi = in.readInt();
        List<byte[]> layers = new ArrayList<>();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            layers.add(in.readNBytes(length));
        }
        return new ArchivePage(width, height, dpi, layers);
    }

    private static int sum(byte[] bytes, int length) {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, length);
        return (int) sum.getValue();
    }
}
