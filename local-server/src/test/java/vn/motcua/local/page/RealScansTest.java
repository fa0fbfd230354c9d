package vn.motcua.local.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.contract.dossier.PageWarning;
import vn.motcua.local.picture.PictureFile;
import vn.motcua.local.picture.PictureOutcome.Read;

/** What other people's scanners saw is judged as other people judged it. */
class RealScansTest {
    private static final Path SCANS =
            Path.of(System.getProperty("motcua.shared", "../shared"), "corpora/scan");

    @ParameterizedTest
    @CsvSource({
        "galfar-deskew/TestImages/1-g4.tif, -1.4",
        "galfar-deskew/TestImages/2.png, -2.2",
        "sbrunner-deskew/tests/deskew-3.png, -6.2",
        "sbrunner-deskew/tests/deskew-4.png, 7"
    })
    void slanting_lines_are_measured_within_half_a_degree(String file, double degrees) {
        assertThat(check(file).skewDegrees()).isCloseTo(degrees, within(0.5));
    }

    @ParameterizedTest
    @CsvSource({
        "phototest.tif, 0",
        "phototest-rotated-R.png, 90",
        "phototest-rotated-180.png, 180",
        "phototest-rotated-L.png, 270",
        "devatest-rotated-270.png, 270",
        "devatest.png, 0"
    })
    void a_turned_page_is_known_by_its_letters(String file, int rotation) {
        assertThat(check("tesseract-test/testing/" + file).rotation()).isEqualTo(rotation);
    }

    @ParameterizedTest
    @CsvSource({"blank1.jpg, true", "blank2.jpg, true", "notblank.jpg, false"})
    void folds_and_a_torn_corner_leave_a_page_blank(String file, boolean isBlank) {
        assertThat(check("naps2/" + file).warnings().contains(PageWarning.BLANK))
                .isEqualTo(isBlank);
    }

    @ParameterizedTest
    @CsvSource({"patcht.jpg", "skewed.jpg", "word_patcht_p1.jpg"})
    void a_separator_sheet_is_no_paper(String file) {
        assertThat(check("naps2/" + file).worst()).contains(PageWarning.SEPARATOR);
    }

    @Test
    void a_clean_page_of_a_law_raises_no_warning() {
        assertThat(check("vn-scan-pages/SRC_A_01-02.jpg").warnings()).isEmpty();
    }

    private static PageFindings check(String name) {
        Path file = SCANS.resolve(name);
        assumeTrue(Files.exists(file), "the shared scans are not here");
        assertThat(new PictureFile(file).first()).isInstanceOf(Read.class);
        return PageCheck.of(((Read) new PictureFile(file).first()).picture());
    }
}
