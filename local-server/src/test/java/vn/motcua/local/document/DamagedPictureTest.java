package vn.motcua.local.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.device.scanner.PageImage;

/** Whatever bytes a scanner or a disk delivers, they become a page or are refused. */
class DamagedPictureTest {
    private static final int ROUNDS = 150;

    @TempDir Path scans;
    private final Random random = new Random(20261124);
    private final FreshPages fresh = new FreshPages();

    @Test
    void random_damage_never_makes_the_kiosk_stumble() throws IOException {
        var pages = new SamplePages(scans);
        byte[] whole = Files.readAllBytes(pages.colour(30, 1).jpeg());
        int taken = 0;
        for (int round = 0; round < ROUNDS; round++) {
            byte[] damaged = whole.clone();
            for (int bytes = random.nextInt(4) + 1; bytes > 0; bytes--) {
                damaged[random.nextInt(700)] = (byte) random.nextInt();
            }
            PageImage page = pages.fileOf("damaged.jpg", damaged);
            taken += fresh.ready(page).isPresent() ? 1 : 0;
        }
        assertThat(taken).isBetween(1, ROUNDS - 1);
    }

    @Test
    void bytes_without_any_order_are_refused_and_said_nothing_of() {
        var pages = new SamplePages(scans);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            PageImage page = pages.fileOf("noise.jpg", bytes);

            assertThat(fresh.ready(page)).isEmpty();
            assertThat(fresh.prepared(page).warnings()).isEmpty();
        }
    }
}
