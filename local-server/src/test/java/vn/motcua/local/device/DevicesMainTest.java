package vn.motcua.local.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.config.ConfigException;
import vn.motcua.device.simulated.PrinterFault;
import vn.motcua.device.simulated.SimulatedPrinter;
import vn.motcua.device.simulated.SimulatedScanner;

/** A technician far away sees how a kiosk's devices are, and cannot lock one out by a slip. */
@Timeout(60)
class DevicesMainTest {
    @TempDir Path folder;
    private final SimulatedPrinter printer = SimulatedPrinter.start(384);
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Path file;

    @BeforeEach
    void write() throws IOException {
        file =
                Files.writeString(
                        folder.resolve("devices.yaml"),
                        """
                        devices:
                          - id: reader
                            driver: serial-code-reader
                            port: simulated
                          - id: printer
                            driver: tcp-receipt-printer
                            host: 127.0.0.1
                            port: %d
                        """
                                .formatted(printer.port()));
    }

    @AfterEach
    void switchOff() {
        printer.close();
    }

    @Test
    void each_device_is_listed_with_its_state() {
        printer.fault(PrinterFault.PAPER_OUT, true);

        assertThat(run(false, "list")).isZero();

        assertThat(words())
                .containsPattern("reader +code-reader +serial-code-reader +simulated")
                .containsPattern("printer +receipt-printer .* paper-out .*\\(attendant\\)");
    }

    @Test
    void a_program_gets_the_same_as_json() {
        assertThat(run(true, "test", "printer")).isZero();

        assertThat(words()).contains("\"id\":\"printer\"").contains("\"status\":\"ready\"");
    }

    @Test
    void settings_that_lead_to_a_device_stay() {
        assertThat(run(false, "configure", "printer", "widthDots=384")).isZero();

        assertThat(file).content().contains("widthDots: 384");
    }

    @Test
    void a_device_that_was_switched_off_is_asked_nothing_until_it_is_on_again() {
        assertThat(run(false, "off", "printer")).isZero();
        assertThat(words()).contains("switched-off");

        assertThat(run(false, "on", "printer")).isZero();

        assertThat(words()).contains("ready");
    }

    @Test
    void settings_that_lead_nowhere_are_undone() throws IOException {
        String before = Files.readString(file);

        assertThat(run(false, "configure", "printer", "port=1")).isOne();

        assertThat(file).content().isEqualTo(before);
        assertThat(words()).contains("offline");
    }

    @Test
    void a_certificate_that_nobody_accepted_is_shown_and_accepted_by_a_setting()
            throws IOException {
        try (SimulatedScanner scanner = SimulatedScanner.startSecure()) {
            Path _ =
                    Files.writeString(
                            file,
                            """
                            devices:
                              - id: scanner
                                driver: escl-scanner
                                address: %s
                            """
                                    .formatted(scanner.address()));
            String certificate = scanner.fingerprint();
            assertThat(run(false, "test", "scanner")).isZero();
            assertThat(words()).contains("not-trusted").contains("certificate: " + certificate);
            said.reset();

            assertThat(run(false, "configure", "scanner", "certificate=" + certificate)).isZero();

            assertThat(words()).contains(" ready ").doesNotContain(certificate);
        }
    }

    @Test
    void one_command_brings_the_version_before_back() throws IOException {
        String before = Files.readString(file);
        assertThat(run(false, "configure", "printer", "widthDots=384")).isZero();

        assertThat(run(false, "restore")).isZero();

        assertThat(file).content().isEqualTo(before);
    }

    @Test
    void what_goes_over_a_line_is_written_down_to_take_along() {
        printer.fault(PrinterFault.COVER_OPEN, true);
        Path recording = folder.resolve("printer.txt");

        assertThat(run(false, "record", "printer", recording.toString())).isZero();

        assertThat(words()).contains("COVER_OPEN");
        assertThat(recording).content().contains("keep it on the kiosk").contains(" > 1004");
    }

    @Test
    void a_device_that_is_not_there_is_named() {
        assertThatThrownBy(() -> assertThat(run(false, "test", "camera")).isZero())
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("camera");
    }

    private int run(boolean asJson, String... words) {
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new DevicesMain(file, asJson, out).run(List.of(words));
    }

    private String words() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
