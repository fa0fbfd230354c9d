package vn.motcua.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A technician finds the hidden corner; a citizen does not fall into it. */
class CornerTouchesTest {
    private final CornerTouches corner = new CornerTouches(1080, 3.61);
    private long now;

    private boolean touch(double x, double y, int millisLater) {
        now += TimeUnit.MILLISECONDS.toNanos(millisLater);
        return corner.complete(x, y, now);
    }

    private boolean touchCorner(int times, int millisBetween) {
        boolean complete = false;
        for (int number = 0; number < times; number++) {
            complete = touch(1060, 20, millisBetween);
        }
        return complete;
    }

    @Test
    void five_touches_of_the_corner_are_the_sign() {
        assertThat(touchCorner(4, 500)).isFalse();
        assertThat(touchCorner(1, 500)).isTrue();
    }

    @Test
    void a_touch_elsewhere_begins_anew() {
        assertThat(touchCorner(4, 500)).isFalse();
        assertThat(touch(540, 900, 500)).isFalse();
        assertThat(touchCorner(4, 500)).isFalse();
    }

    @Test
    void touches_now_and_then_are_no_sign() {
        assertThat(touchCorner(20, 2000)).isFalse();
    }
}
