package vn.motcua.ui.submission;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

/** Whoever looks closer sees every corner of a page, and never past its edge. */
class ShownPageTest {
    private static final Rectangle2D WHOLE = new Rectangle2D(0, 0, 1, 1);

    private final ShownPage shown = new ShownPage();

    @Test
    void near_a_page_is_twice_as_large_and_begins_at_its_beginning() {
        shown.comeNear(true);

        assertThat(shown.part()).isEqualTo(new Rectangle2D(0, 0, 0.5, 0.5));
    }

    @Test
    void the_last_corner_is_reached_and_no_farther() {
        shown.comeNear(true);
        for (int touch = 0; touch < 5; touch++) {
            shown.look(1, 0);
            shown.look(0, 1);
        }

        assertThat(shown.part()).isEqualTo(new Rectangle2D(0.5, 0.5, 0.5, 0.5));
        assertThat(shown.canLook(1, 0)).isFalse();
        assertThat(shown.canLook(0, -1)).isTrue();
    }

    @Test
    void another_page_is_seen_whole_first() {
        shown.comeNear(true);
        shown.look(1, 0);
        shown.move(1, 3);

        assertThat(shown.part()).isEqualTo(WHOLE);
        assertThat(shown.number()).isEqualTo(1);
    }
}
