package vn.motcua.local.scan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** Picture files byte by byte, as no honest program would write them. */
final class RawPictures {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int DEFLATE = 8;

    private RawPictures() {}

    /** A PNG whose header says one thing, and as many rows of zeros as {@code rows} says. */
    static byte[] png(int width, int height, int bits, int colours, int rows) throws IOException {
        int samples = colours == 6 ? 4 : colours == 2 ? 3 : 1;
        var file = new ByteArrayOutputStream();
        file.writeBytes(PNG);
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        chunk(file, "IHDR", header.put((byte) bits).put((byte) colours).array());
        if (colours == 3) {
            chunk(file, "PLTE", new byte[] {0, 0, 0, -1, -1, -1});
        }
        chunk(file, "IDAT", zeros(rows, (int) (((long) width * bits * samples + 7) / 8 + 1)));
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    private static byte[] zeros(int rows, int bytesInRow) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var pack = new DeflaterOutputStream(packed)) {
            byte[] row = new byte[bytesInRow];
            for (int y = 0; y < rows; y++) {
                pack.write(row);
            }
        }
        return packed.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream file, String name, byte[] content) {
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(type);
        sum.update(content);
        file.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        file.writeBytes(type);
        file.writeBytes(content);
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    /** A grey TIFF, packed with Deflate; its directory may name itself as the next one. */
    static byte[] tiff(int width, int height, int rows, boolean isEndless) throws IOException {
        byte[] strip = zeros(rows, width);
        int directory = 8 + strip.length + strip.length % 2;
        int[][] fields = {
            {256, LONG, width}, {257, LONG, height}, {258, SHORT, 8}, {259, SHORT, DEFLATE},
            {262, SHORT, 1}, {273, LONG, 8}, {277, SHORT, 1}, {278, LONG, height},
            {279, LONG, strip.length}
        };
        ByteBuffer file = ByteBuffer.allocate(directory + 2 + fields.length * 12 + 4);
        file.order(ByteOrder.LITTLE_ENDIAN);
        file.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(directory).put(strip);
        file.position(directory).putShort((short) fields.length);
        for (int[] field : fields) {
            file.putShort((short) field[0]).putShort((short) field[1]).putInt(1).putInt(field[2]);
        }
        return file.putInt(isEndless ? directory : 0).array();
    }

    /** A GIF whose only picture says it is so large; its pixels are missing. */
    static byte[] gif(int width, int height) {
        ByteBuffer file = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
        file.put("GIF89a".getBytes(StandardCharsets.US_ASCII));
        file.putShort((short) width).putShort((short) height).put((byte) 0x80).putShort((short) 0);
        file.put(new byte[] {0, 0, 0, -1, -1, -1}).put((byte) ',').putInt(0);
        file.putShort((short) width).putShort((short) height).put((byte) 0);
        file.put((byte) 2).put((byte) 2).put((byte) 0x4c).put((byte) 1).put((byte) 0);
        return file.put((byte) ';').array();
    }

    static byte[] bmp(int width, int height) {
        ByteBuffer file = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
        file.put((byte) 'B').put((byte) 'M').putInt(64).putInt(0).putInt(54);
        file.putInt(40).putInt(width).putInt(height).putShort((short) 1).putShort((short) 24);
        return file.array();
    }

    /** {@code jpeg} with other sides in its frame header. */
    static byte[] resized(byte[] jpeg, int width, int height) {
        byte[] other = jpeg.clone();
        for (int at = 2; at < other.length - 9; ) {
            int marker = other[at + 1] & 0xff;
            if (marker >= 0xc0 && marker <= 0xc2) {
                ByteBuffer.wrap(other, at + 5, 4).putShort((short) height).putShort((short) width);
                return other;
            }
            at += 2 + (ByteBuffer.wrap(other, at + 2, 2).getShort() & 0xffff);
        }
        throw new IllegalArgumentException("a JPEG without a frame");
    }

    /** {@code jpeg} that a camera was turned for: its Exif says so, its pixels lie. */
    static byte[] exif(byte[] jpeg, int orientation) {
        ByteBuffer exif = ByteBuffer.allocate(36);
        exif.putShort((short) 0xffe1).putShort((short) 34);
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8).putShort((short) 1);
        exif.putShort((short) 0x112).putShort((short) SHORT).putInt(1);
        exif.putShort((short) orientation).putShort((short) 0).putInt(0);
        var file = new ByteArrayOutputStream();
        file.write(jpeg, 0, 2);
        file.writeBytes(exif.array());
        file.write(jpeg, 2, jpeg.length - 2);
        return file.toByteArray();
    }
}
