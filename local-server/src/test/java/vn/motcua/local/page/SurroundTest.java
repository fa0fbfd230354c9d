package vn.motcua.local.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import vn.motcua.local.picture.Picture;

/** An officer sees the sheet and not the lid of the scanner. */
class SurroundTest {
    private static final int LID = 300;
    private static final int NEARLY = 24;

    /** A page laid on the glass under a dark lid. */
    private static Picture underLid(double degrees) {
        BufferedImage sheet = TextPage.upright().image();
        var glass =
                new BufferedImage(
                        sheet.getWidth() + LID,
                        sheet.getHeight() + LID,
                        BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = glass.createGraphics();
        pen.setColor(new Color(34, 32, 30));
        pen.fillRect(0, 0, glass.getWidth(), glass.getHeight());
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.rotate(Math.toRadians(degrees), glass.getWidth() / 2.0, glass.getHeight() / 2.0);
        pen.drawImage(sheet, LID / 2, LID / 2, null);
        pen.dispose();
        return new Picture(glass, TextPage.DPI);
    }

    private static Picture headed() {
        Picture page = TextPage.upright();
        Graphics2D pen = page.image().createGraphics();
        pen.setColor(Color.BLACK);
        pen.fillRect(0, 0, TextPage.WIDTH, 40);
        pen.dispose();
        return page;
    }

    @Test
    void a_sheet_smaller_than_the_glass_is_cut_out_of_the_dark_around_it() {
        Picture glass = underLid(0);

        Picture sheet = Straight.of(glass, PageCheck.of(glass));

        assertThat(sheet.widthPx()).isCloseTo(TextPage.WIDTH, within(NEARLY));
        assertThat(sheet.heightPx()).isCloseTo(TextPage.HEIGHT, within(NEARLY));
        assertThat(sheet.dpi()).isEqualTo(TextPage.DPI);
    }

    @Test
    void a_sheet_that_lies_askew_is_cut_out_when_it_is_straight() {
        Picture glass = underLid(3);

        Picture sheet = Straight.of(glass, PageCheck.of(glass));

        assertThat(sheet.widthPx()).isCloseTo(TextPage.WIDTH, within(NEARLY));
        assertThat(sheet.heightPx()).isCloseTo(TextPage.HEIGHT, within(NEARLY));
    }

    @Test
    void a_dark_heading_is_part_of_its_sheet() {
        Picture page = headed();

        assertThat(Surround.without(page)).isEqualTo(page);
    }

    @Test
    void a_page_without_light_is_left_alone() {
        Picture page = TextPage.dark();

        assertThat(Surround.without(page)).isEqualTo(page);
    }
}
