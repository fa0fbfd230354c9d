package vn.motcua.local.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.device.scanner.PageImage;

/** A photo becomes a page as the phone was held, and says nothing that is not on the paper. */
class PhotoPageTest {
    private static final int WIDTH = 300;
    private static final int HEIGHT = 200;
    private static final String WHERE = "10.0452N 105.7469E";

    @TempDir Path folder;

    /** Dark at its left end, where a phone that was held upright has the upper end of the sheet. */
    private static byte[] lying() throws IOException {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(Color.BLACK);
        pen.fillRect(0, 0, WIDTH / 3, HEIGHT);
        pen.dispose();
        var jpeg = new ByteArrayOutputStream();
        boolean _ = ImageIO.write(picture, "jpeg", jpeg);
        return jpeg.toByteArray();
    }

    /** The same with what a phone writes beside it: APP1 behind SOI. */
    private static byte[] withExif(byte[] jpeg, int orientation) {
        byte[] where = WHERE.getBytes(StandardCharsets.US_ASCII);
        byte[] exif = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
        int tiffBytes = 8 + 2 + 12 + 4 + where.length;
        int length = 2 + exif.length + tiffBytes;
        ByteBuffer all = ByteBuffer.allocate(jpeg.length + 2 + length);
        all.put(jpeg, 0, 2).putShort((short) 0xffe1).putShort((short) length).put(exif);
        all.put(new byte[] {'M', 'M', 0, 42}).putInt(8).putShort((short) 1);
        all.putShort((short) 0x0112).putShort((short) 3).putInt(1);
        all.putShort((short) orientation).putShort((short) 0).putInt(0).put(where);
        return all.put(jpeg, 2, jpeg.length - 2).array();
    }

    @Test
    void a_photo_stands_as_the_phone_was_held_and_tells_no_place() throws Exception {
        Path photo = Files.write(folder.resolve("photo"), withExif(lying(), 6));

        PageImage page = PhotoPage.of(photo).orElseThrow();

        assertThat(page).isEqualTo(new PageImage(photo, HEIGHT, WIDTH));
        BufferedImage upright = ImageIO.read(photo.toFile());
        assertThat(upright.getRGB(HEIGHT / 2, 10) & 0xff).isLessThan(60);
        assertThat(upright.getRGB(HEIGHT / 2, WIDTH - 10) & 0xff).isGreaterThan(200);
        assertThat(Files.readString(photo, StandardCharsets.ISO_8859_1)).doesNotContain(WHERE);
        assertThat(folder).isDirectoryContaining(photo::equals);
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void hostile_notes_beside_a_photo_leave_it_as_it_lies() throws Exception {
        byte[] photo = withExif(lying(), 6);
        int offset = 2 + 2 + 2 + 6 + 4;
        for (int wrong : new int[] {-1, Integer.MAX_VALUE, photo.length, 7}) {
            ByteBuffer.wrap(photo).putInt(offset, wrong);
            assertThat(Orientation.of(photo).turns()).isZero();
        }
        assertThat(Orientation.of("Exif\0\0II".getBytes(StandardCharsets.US_ASCII)).turns())
                .isZero();
    }

    @Test
    void a_picture_that_unpacks_to_gigabytes_is_refused_and_deleted() throws Exception {
        ByteBuffer header = ByteBuffer.allocate(13).putInt(60_000).putInt(60_000);
        header.put(new byte[] {8, 2, 0, 0, 0});
        var png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        png.writeBytes(chunk("IHDR", header.array()));
        png.writeBytes(chunk("IDAT", new byte[100]));
        Path photo = Files.write(folder.resolve("bomb"), png.toByteArray());

        assertThat(PhotoPage.of(photo)).isEmpty();

        assertThat(photo).doesNotExist();
    }

    private static byte[] chunk(String kind, byte[] data) {
        byte[] name = kind.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(name);
        sum.update(data);
        return ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(name)
                .put(data)
                .putInt((int) sum.getValue())
                .array();
    }
}
