package vn.motcua.device.scanner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.contract.device.DeviceFault;

/** What scanners of several makers write about themselves is understood, and nothing worse. */
class EsclDocumentsTest {
    private static final Path CORPUS =
            Path.of(System.getProperty("motcua.shared", "none"))
                    .resolve("corpora/escl/go-mfp/internal/testutils/data");

    @ParameterizedTest
    @ValueSource(strings = {"Kyocera-ECOSYS-M2040dn", "HP-LaserJet-MFP-M426fdn"})
    void real_office_scanners_are_understood(String model) throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "the corpus of scanner answers is not here");
        byte[] capabilities = read(model + "-ScannerCapabilities.xml");
        byte[] status = read(model + "-ScannerStatus.xml");

        EsclCapabilities can = EsclCapabilities.parse(capabilities);
        assertThat(can.hasFeeder()).isTrue();
        assertThat(can.canColour()).isTrue();
        assertThat(can.widthMax()).isBetween(2480, 2600);
        assertThat(can.resolutions()).contains(300);
        assertThat(EsclStatus.parse(status).fault()).isEmpty();
        assertThat(EsclStatus.parse(status).isBusy()).isEqualTo(isNotedWhileScanning(model));
    }

    @ParameterizedTest
    @CsvSource({
        "ScannerAdfJam, PAPER_JAM",
        "ScannerAdfMispick, PAPER_JAM",
        "ScannerAdfMultipickDetected, DOUBLE_FEED",
        "ScannerAdfHatchOpen, COVER_OPEN",
        "ScannerAdfDoorOpen, COVER_OPEN",
        "ScannerAdfInputTrayFailed, HARDWARE_ERROR",
    })
    void each_state_of_a_feeder_has_its_word(String adfState, DeviceFault word) throws IOException {
        byte[] status = utf8("<s><AdfState>%s</AdfState></s>".formatted(adfState));

        assertThat(EsclStatus.parse(status).fault()).contains(word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not XML",
                "<s><AdfState></s>",
                "<!DOCTYPE s [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><s>&e;</s>"
            })
    void what_is_no_plain_xml_is_refused(String body) {
        assertThatThrownBy(() -> EsclStatus.parse(utf8(body)).fault())
                .isInstanceOf(IOException.class);
    }

    @Test
    void a_resolution_the_scanner_does_not_have_becomes_the_next_higher_one() throws IOException {
        EsclCapabilities can =
                EsclCapabilities.parse(
                        utf8(
                                "<c><Adf><DiscreteResolution><XResolution>200</XResolution>"
                                        + "</DiscreteResolution><DiscreteResolution><XResolution>"
                                        + "600</XResolution></DiscreteResolution></Adf></c>"));

        assertThat(can.settings(request(300))).contains("<scan:XResolution>600</");
        assertThat(can.settings(request(150))).contains("<scan:XResolution>200</");
        assertThat(can.settings(request(1200))).contains("<scan:XResolution>600</");
    }

    private static boolean isNotedWhileScanning(String model) {
        return model.startsWith("Kyocera");
    }

    private static ScanRequest request(int resolutionDpi) {
        return new ScanRequest(resolutionDpi, true, Path.of("."), 50, _ -> {});
    }

    private static byte[] read(String file) throws IOException {
        return Files.readAllBytes(CORPUS.resolve(file));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
