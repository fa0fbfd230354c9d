package vn.motcua.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import vn.motcua.contract.screen.DisplaySettings;
import vn.motcua.contract.screen.Fittings;
import vn.motcua.contract.screen.HallLevels;
import vn.motcua.contract.screen.HelpProgress;
import vn.motcua.contract.screen.ScreenFrame;
import vn.motcua.contract.screen.ScreenState;

/** An empty hall does not pay for light, and whoever comes finds a bright screen. */
class LightsTest {
    private static final ScreenState IDLE = new ScreenState.Idle(List.of(), true);
    private static final long LATER = Lights.DIM_AFTER.toNanos();

    private Instant now = Instant.parse("2026-11-24T03:00:00Z");
    private final Lights lights = new Lights(() -> now, () -> {});

    private boolean isDim() {
        return lights.covers().stream()
                .filter(cover -> cover.getId().equals("dim"))
                .anyMatch(Node::isVisible);
    }

    private void show(ScreenState state, long nanos) {
        lights.shown(
                new ScreenFrame(1, DisplaySettings.DEFAULT, true, Fittings.USUAL, List.of(), state),
                nanos);
    }

    private double brightness() {
        return lights.covers().stream()
                .filter(cover -> cover.getId().equals("hall") && cover.isVisible())
                .mapToDouble(cover -> 1 - cover.getOpacity())
                .findFirst()
                .orElse(1);
    }

    @Test
    void the_picture_is_as_bright_as_the_technician_wants_it_by_day_and_by_night() {
        var levels = new HallLevels(3, 3, 90, 50);
        lights.shown(
                new ScreenFrame(
                        1,
                        DisplaySettings.DEFAULT,
                        true,
                        Fittings.USUAL.with(levels),
                        List.of(),
                        IDLE),
                0);
        assertThat(brightness()).isCloseTo(0.9, within(0.001));

        now = Instant.parse("2026-11-24T11:00:00Z"); // six in the evening in Viet Nam
        lights.pulse(Duration.ofMinutes(1).toNanos());
        assertThat(brightness()).isCloseTo(0.5, within(0.001));
    }

    @Test
    void ten_minutes_without_anybody_dim_the_picture() {
        show(IDLE, 0);
        lights.pulse(LATER - 1);
        assertThat(isDim()).isFalse();

        lights.pulse(LATER);
        assertThat(isDim()).isTrue();
    }

    @Test
    void news_that_come_by_do_not_count_as_somebody() {
        show(IDLE, 0);
        show(new ScreenState.Idle(List.of(), false), LATER / 2);
        lights.pulse(LATER);

        assertThat(isDim()).isTrue();
    }

    @Test
    void a_touch_a_code_or_a_headset_makes_it_bright_again() {
        show(IDLE, 0);
        lights.pulse(LATER);
        lights.touched(LATER);
        assertThat(isDim()).isFalse();

        lights.pulse(2 * LATER);
        show(new ScreenState.Help(HelpProgress.DIRECTIONS), 2 * LATER);
        assertThat(isDim()).isFalse();
    }

    @Test
    void who_reads_for_long_keeps_the_light() {
        show(new ScreenState.Settings(), 0);
        lights.pulse(LATER + Duration.ofHours(1).toNanos());

        assertThat(isDim()).isFalse();
    }
}
