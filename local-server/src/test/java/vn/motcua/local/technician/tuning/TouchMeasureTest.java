package vn.motcua.local.technician.tuning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.config.KioskConfig;
import vn.motcua.contract.screen.Spot;
import vn.motcua.contract.screen.TouchVerdict;
import vn.motcua.local.storage.Database;
import vn.motcua.local.storage.Durability;

/**
 * Five touches tell what is wrong with a touch panel, and a technician is told of it until then.
 */
class TouchMeasureTest {
    private static final List<Spot> CROSSES =
            TouchMeasure.crosses(new KioskConfig.Screen(1080, 1920, 3.6, 850, 1200, 1050, "right"));

    @TempDir Path folder;

    private static TouchMeasure felt(UnaryOperator<Spot> panel) {
        return TouchMeasure.of(CROSSES, CROSSES.stream().map(panel).toList());
    }

    @Test
    void a_finger_that_is_felt_where_it_is_needs_nothing() {
        TouchMeasure measure = felt(at -> new Spot(at.xMm() + 1, at.yMm() + 1));

        assertThat(measure.verdict()).isEqualTo(TouchVerdict.GOOD);
    }

    @Test
    void a_panel_that_is_off_the_same_way_everywhere_is_shifted() {
        assertThat(felt(at -> new Spot(at.xMm() - 9, at.yMm() + 12)))
                .isEqualTo(new TouchMeasure(TouchVerdict.SHIFTED, 15));
    }

    @Test
    void a_panel_that_is_mirrored_or_turned_is_told_from_one_that_is_shifted() {
        assertThat(felt(at -> new Spot(300 - at.xMm(), at.yMm())).verdict())
                .isEqualTo(TouchVerdict.TURNED);
        assertThat(felt(at -> new Spot(at.yMm() * 300 / 533, at.xMm() * 533 / 300)).verdict())
                .isEqualTo(TouchVerdict.TURNED);
    }

    @Test
    void a_panel_that_is_stretched_is_uneven() {
        assertThat(felt(at -> new Spot(at.xMm() * 1.1, at.yMm())).verdict())
                .isEqualTo(TouchVerdict.UNEVEN);
    }

    @Test
    void what_was_measured_last_is_kept_in_whole_millimetres() {
        try (var kiosk =
                Database.open(folder.resolve("kiosk.db"), "/migrations/kiosk", Durability.FULL)) {
            var record = new TouchRecord(kiosk);
            assertThat(record.last()).isEmpty();

            record.keep(new TouchMeasure(TouchVerdict.UNEVEN, 7.25), Instant.EPOCH);
            record.keep(new TouchMeasure(TouchVerdict.GOOD, 1.2), Instant.EPOCH);

            assertThat(record.last()).contains(new TouchRecord.Kept(true, 2));
        }
    }
}
