package vn.motcua.system.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real server, killed at random moments of real submissions, loses nothing that its screen
 * confirmed and doubles nothing. {@code ./kiosk soak kill} does the same 200 times.
 */
class KilledServerTest {
    private static final int KILLS = Integer.getInteger("motcua.kills", 8);
    private static final int KILLS_MAX = 3 * KILLS;
    private static final long SEED = 20261125;

    @TempDir Path folder;

    @Test
    void what_the_screen_confirmed_is_at_the_province_exactly_once() throws Exception {
        try (KilledSite site = new KilledSite(folder, SEED)) {
            // How many papers come so far before a kill hangs on the machine.
            boolean isProof = false;
            for (int kill = 0; kill < KILLS_MAX && !(isProof && kill >= KILLS); kill++) {
                site.liveAndDie();
                isProof = site.confirmed() > KILLS / 2;
            }
            site.settle();
            assertThat(site.complaints()).isEmpty();
            assertThat(site.confirmed()).isGreaterThan(KILLS / 2);
        }
    }
}
