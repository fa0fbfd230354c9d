package vn.motcua.system.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.local.handoff.PhotoPage;
import vn.motcua.province.picture.CleanPicture;
import vn.motcua.province.picture.PictureOutcome;

/**
 * Files of five megabytes that strangers send as pictures: shown small and made anew, or refused
 * for a reason that can be said, and never larger in memory than a page is worth.
 */
class HostilePicturesTest {
    private static final int FIVE_MB = CleanPicture.BYTES_MAX;
    private static final int SIDE_MAX = 1_280;
    private static final int SHOWN_BYTES_MAX = 1 << 20;
    private static final long REFUSED_MEMORY_MAX = 64L << 20;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @TempDir Path folder;

    /**
     * What is sent; whether news and plug-ins show it, and whether a petition's photo may be it.
     */
    enum Sent {
        AT_THE_LIMIT(PictureOutcome.Made.class, true) {
            @Override
            byte[] file() throws IOException {
                return Arrays.copyOf(picture("jpeg", 1_600, 1_200), FIVE_MB);
            }
        },
        ONE_BYTE_MORE(PictureOutcome.TooManyBytes.class, true) {
            @Override
            byte[] file() throws IOException {
                return Arrays.copyOf(picture("png", 1_600, 1_200), FIVE_MB + 1);
            }
        },
        LONG_AND_THIN(PictureOutcome.Made.class, true) {
            @Override
            byte[] file() throws IOException {
                return Arrays.copyOf(picture("png", 60_000, 20), FIVE_MB);
            }
        },
        A_PNG_THAT_SAYS_IT_IS_HUGE(PictureOutcome.TooManyPixels.class, false) {
            @Override
            byte[] file() throws IOException {
                byte[] file = Arrays.copyOf(picture("png", 40, 30), FIVE_MB);
                // Width and height follow the name of the first chunk (PNG, 11.2.1).
                ByteBuffer _ = ByteBuffer.wrap(file).putInt(16, 60_000).putInt(20, 60_000);
                return file;
            }
        },
        A_JPEG_THAT_SAYS_IT_IS_HUGE(PictureOutcome.TooManyPixels.class, false) {
            @Override
            byte[] file() throws IOException {
                byte[] file = Arrays.copyOf(picture("jpeg", 40, 30), FIVE_MB);
                int frame = 0;
                while (file[frame] != (byte) 0xff || file[frame + 1] != (byte) 0xc0) {
                    frame++;
                }
                // Height and width follow length and precision (ITU T.81, B.2.2).
                ByteBuffer _ =
                        ByteBuffer.wrap(file)
                                .putShort(frame + 5, (short) 65_500)
                                .putShort(frame + 7, (short) 65_500);
                return file;
            }
        },
        NOISE_THAT_BEGINS_AS_A_PHOTO(PictureOutcome.NoPicture.class, false) {
            @Override
            byte[] file() {
                byte[] file = new byte[FIVE_MB];
                new Random(5).nextBytes(file);
                ByteBuffer _ = ByteBuffer.wrap(file).putInt(0, 0xffd8ffe0);
                return file;
            }
        };

        private final Class<? extends PictureOutcome> onAPage;
        private final boolean asPhoto;

        Sent(Class<? extends PictureOutcome> onAPage, boolean asPhoto) {
            this.onAPage = onAPage;
            this.asPhoto = asPhoto;
        }

        abstract byte[] file() throws IOException;
    }

    @ParameterizedTest
    @EnumSource(Sent.class)
    void in_news_and_plug_ins_it_is_small_or_refused(Sent sent) throws IOException {
        byte[] file = sent.file();
        long before = THREADS.getCurrentThreadAllocatedBytes();

        PictureOutcome outcome = CleanPicture.of(file);

        long taken = THREADS.getCurrentThreadAllocatedBytes() - before;
        assertThat(outcome).isInstanceOf(sent.onAPage);
        if (outcome instanceof PictureOutcome.Made made) {
            byte[] shown = Base64.getDecoder().decode(made.jpeg());
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(shown));
            assertThat(Math.max(picture.getWidth(), picture.getHeight()))
                    .isLessThanOrEqualTo(SIDE_MAX);
            assertThat(shown.length).isLessThan(SHOWN_BYTES_MAX);
        } else {
            assertThat(taken).isLessThan(REFUSED_MEMORY_MAX);
        }
    }

    @ParameterizedTest
    @EnumSource(Sent.class)
    void as_a_photo_of_a_petition_it_is_a_page_or_gone(Sent sent) throws IOException {
        Path photo = Files.write(folder.resolve("photo"), sent.file());
        long before = THREADS.getCurrentThreadAllocatedBytes();

        boolean isPage = PhotoPage.of(photo).isPresent();

        long taken = THREADS.getCurrentThreadAllocatedBytes() - before;
        assertThat(isPage).isEqualTo(sent.asPhoto);
        assertThat(Files.exists(photo)).isEqualTo(sent.asPhoto);
        if (isPage) {
            assertThat(Files.size(photo)).isLessThan(FIVE_MB);
        } else {
            assertThat(taken).isLessThan(REFUSED_MEMORY_MAX);
        }
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(picture, format, bytes)).isTrue();
        return bytes.toByteArray();
    }
}
