package vn.motcua.system.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.system.soak.monkey.MonkeyRun;

/**
 * Whatever somebody touches, presses, holds or unplugs, the kiosk does not fail and leads home.
 * {@code ./kiosk soak monkey} does the same 20,000 times.
 */
class MonkeyTest {
    private static final int DEEDS = 120;
    private static final long SEED = 3;
    private static final int SCREENS_MIN = 5;

    @TempDir Path folder;

    @Test
    void whatever_is_done_without_a_plan_leads_home_again() throws Exception {
        try (MonkeyRun run = new MonkeyRun(folder, SEED)) {
            int _ = run.act(DEEDS);
            run.leave();
            assertThat(run.complaints()).isEmpty();
            assertThat(run.screens()).isGreaterThan(SCREENS_MIN);
        }
    }
}
