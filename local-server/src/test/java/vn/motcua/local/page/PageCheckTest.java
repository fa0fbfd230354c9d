package vn.motcua.local.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.contract.dossier.PageWarning;
import vn.motcua.local.picture.Picture;

/** A visitor learns at once what is wrong with a page, and is left in peace when nothing is. */
class PageCheckTest {
    private static final int SMEAR = 7;

    @Test
    void a_good_page_raises_no_warning() {
        PageFindings found = PageCheck.of(TextPage.upright());

        assertThat(found.warnings()).isEmpty();
        assertThat(found.rotation()).isZero();
        assertThat(found.skewDegrees()).isCloseTo(0, within(0.1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-11.5, -2.3, 0.7, 6})
    void a_crooked_page_is_measured_and_put_straight(double degrees) {
        Picture crooked = TextPage.turned(degrees);

        PageFindings found = PageCheck.of(crooked);

        assertThat(found.skewDegrees()).isCloseTo(degrees, within(0.15));
        Picture straight = Straight.of(crooked, found);
        assertThat(PageCheck.of(straight).skewDegrees()).isCloseTo(0, within(0.15));
    }

    @Test
    void a_page_that_lies_upside_down_is_turned_back() {
        Picture wrong = TextPage.turned(180);

        PageFindings found = PageCheck.of(wrong);

        assertThat(found.rotation()).isEqualTo(180);
        assertThat(PageCheck.of(Straight.of(wrong, found)).rotation()).isZero();
    }

    @Test
    void a_smeared_page_is_called_blurred() {
        float[] equal = new float[SMEAR];
        Arrays.fill(equal, 1f / SMEAR);
        var smear = new ConvolveOp(new Kernel(SMEAR, 1, equal), ConvolveOp.EDGE_NO_OP, null);
        var page = new Picture(smear.filter(TextPage.upright().image(), null), TextPage.DPI);

        assertThat(PageCheck.of(page).worst()).contains(PageWarning.BLURRED);
    }

    @Test
    void an_empty_sheet_is_called_blank_and_one_line_is_not() {
        assertThat(PageCheck.of(TextPage.empty()).worst()).contains(PageWarning.BLANK);
        var oneLine = TextPage.upright().image().getSubimage(0, 60, TextPage.WIDTH, 40);
        var page = TextPage.empty();
        page.image().getRaster().setRect(0, 500, oneLine.getData());

        assertThat(PageCheck.of(page).warnings()).doesNotContain(PageWarning.BLANK);
    }

    @Test
    void lines_that_begin_outside_the_picture_are_called_cut() {
        PageFindings found = PageCheck.of(TextPage.cutLeft());

        assertThat(found.cutEdges()).containsExactly(Side.LEFT);
        assertThat(found.worst()).contains(PageWarning.CUT_EDGE);
    }

    @Test
    void a_page_without_light_is_called_too_dark() {
        assertThat(PageCheck.of(TextPage.dark()).worst()).contains(PageWarning.TOO_DARK);
    }
}
