package vn.motcua.local.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever bytes a scanner or a disk delivers, they are taken as a picture or refused. */
class DamagedPictureTest {
    @TempDir Path scans;
    private final Random random = new Random(20261124);

    @Test
    void random_damage_never_makes_the_reader_stumble() throws IOException {
        byte[] whole = Files.readAllBytes(new SamplePages(scans).colour(75, 1).jpeg());
        int taken = 0;
        for (int round = 0; round < 20_000; round++) {
            byte[] damaged = whole.clone();
            for (int bytes = random.nextInt(4) + 1; bytes > 0; bytes--) {
                damaged[random.nextInt(700)] = (byte) random.nextInt();
            }
            taken +=
                    Jpeg.of(damaged)
                            .map(jpeg -> {
                                assertThat(jpeg.widthPx()).isBetween(1, 30_000);
                                assertThat(jpeg.components()).isIn(1, 3);
                                assertThat(jpeg.dpi()).isNotNegative();
                                return 1;
                            })
                            .orElse(0);
        }
        assertThat(taken).isBetween(1, 19_999);
    }

    @Test
    void bytes_without_any_order_are_refused() {
        for (int round = 0; round < 20_000; round++) {
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);

            assertThat(Jpeg.of(bytes)).isEmpty();
        }
    }
}
