package vn.motcua.local.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.motcua.contract.sync.Admission;

/** A province that comes back is not knocked over by all of its kiosks at once. */
class PausesTest {
    private static final int KIOSKS = 3_000;
    private static final long AWAY_MS = 20_000;
    private static final int MOMENT_MS = 100;
    private static final LineState NO_LINE = new LineState(false, Admission.ACTIVE, Duration.ZERO);

    @Test
    void thousands_that_lost_the_line_at_one_moment_come_back_one_by_one() {
        int[] moments = new int[(int) Pace.USUAL.every().toMillis() / MOMENT_MS];
        for (int kiosk = 0; kiosk < KIOSKS; kiosk++) {
            moments[(int) firstLookAfterIt(new Pauses(Pace.USUAL, new Random(kiosk)))]++;
        }

        int mean = KIOSKS / moments.length;
        assertThat(Arrays.stream(moments).max().orElseThrow()).isLessThanOrEqualTo(3 * mean);
    }

    /** In moments since the province is back. */
    private static long firstLookAfterIt(Pauses pauses) {
        long now = 0;
        while (now <= AWAY_MS) {
            now += pauses.next(NO_LINE).toMillis();
        }
        return (now - AWAY_MS - 1) / MOMENT_MS;
    }
}
