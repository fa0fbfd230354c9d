package vn.motcua.device.scanimage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.device.scanner.ScanRequest;

/** Each scanner names its settings in its own way; pages of A4 come out of all of them. */
class ScanOptionsTest {
    private static final ScanOptions SHEET_FED =
            ScanOptions.parse(
                    """
                      Scan Mode:
                        --source ADF Front|ADF Back|ADF Duplex [ADF Front]
                            Selects the scan source (such as a document-feeder).
                        --mode Lineart|Gray|Color [Lineart]
                            Selects the scan mode (e.g., lineart, monochrome, or color).
                        --resolution 50..600dpi (in steps of 1) [200]
                      Geometry:
                        --page-width 0..221.121mm (in steps of 0.0211639) [215.872]
                        --page-height 0..876.695mm (in steps of 0.0211639) [279.364]
                        -l 0..215.872mm (in steps of 0.0211639) [0]
                        -t 0..279.364mm (in steps of 0.0211639) [0]
                        -x 0..215.872mm (in steps of 0.0211639) [215.872]
                        -y 0..279.364mm (in steps of 0.0211639) [279.364]
                        --brightness -127..127 (in steps of 1) [0] [hardware]
                    """
                            .lines()
                            .toList());
    private static final ScanOptions FLATBED =
            ScanOptions.parse(
                    List.of(
                            "    --mode 24bit Color|True Gray [24bit Color]",
                            "    --resolution 75|150|400|600dpi [75]",
                            "    --source Flatbed [inactive]",
                            "    --depth 8|16bit [8]"));

    private static ScanRequest request(int resolutionDpi, boolean duplex) {
        return new ScanRequest(resolutionDpi, duplex, Path.of("/"), 50, _ -> {});
    }

    @Test
    void the_feeder_is_taken_one_side_or_both() {
        assertThat(SHEET_FED.source(false)).containsExactly("--source=ADF Front");
        assertThat(SHEET_FED.source(true)).containsExactly("--source=ADF Duplex");
        assertThat(ScanOptions.isFeeder(SHEET_FED.source(true))).isTrue();
        assertThat(FLATBED.source(true)).isEmpty();
    }

    @Test
    void a_sheet_is_scanned_in_colour_as_large_as_the_scanner_can() {
        assertThat(SHEET_FED.settings(request(300, false)))
                .containsExactly(
                        "--mode=Color",
                        "--resolution=300",
                        "--page-width=210",
                        "--page-height=297",
                        "-l",
                        "0",
                        "-t",
                        "0",
                        "-x",
                        "210",
                        "-y",
                        "279.364");
    }

    @Test
    void the_next_better_resolution_is_taken_else_the_best() {
        assertThat(FLATBED.settings(request(300, false)))
                .containsExactly("--mode=24bit Color", "--depth=8", "--resolution=400");
        assertThat(FLATBED.settings(request(1200, false))).contains("--resolution=600");
    }
}
