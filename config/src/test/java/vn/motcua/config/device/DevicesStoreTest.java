package vn.motcua.config.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.config.ConfigException;
import vn.motcua.contract.device.DeviceId;

/** A technician changes settings from afar, and can always go back. */
class DevicesStoreTest {
    private static final DeviceId PRINTER = new DeviceId("printer");
    private static final String TEXT =
            """
            # Máy ở sảnh
            devices:
              - id: reader
                driver: serial-code-reader
                port: simulated

              - id: printer   # ở dưới màn hình
                driver: tcp-receipt-printer
                host: 192.0.2.20   # cố định
            """;

    @TempDir Path folder;
    private Path file;
    private DevicesStore store;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("devices.yaml"), TEXT);
        store = new DevicesStore(file);
    }

    @Test
    void one_setting_changes_and_every_remark_stays() throws IOException {
        store.configure(PRINTER, Map.of("host", "192.0.2.77"));

        assertThat(file).content().isEqualTo(TEXT.replace("192.0.2.20", "192.0.2.77"));
    }

    @Test
    void a_setting_that_was_not_there_is_added_to_its_device() {
        store.configure(PRINTER, Map.of("widthDots", "384"));

        assertThat(DevicesFile.read(file))
                .contains(new DeviceConfig.TcpReceiptPrinter(PRINTER, "192.0.2.20", 9100, 384));
    }

    @Test
    void a_device_is_added_below_the_others_and_every_remark_stays() {
        store.add(new DeviceId("scanner"), settings(DriverKind.ESCL_SCANNER, "192.0.2.15"));

        assertThat(file).content().startsWith(TEXT);
        assertThat(DevicesFile.read(file))
                .contains(
                        new DeviceConfig.EsclScanner(
                                new DeviceId("scanner"),
                                URI.create("http://192.0.2.15/eSCL"),
                                "",
                                300,
                                false));
    }

    @Test
    void a_device_is_taken_out_and_the_others_stay() {
        store.remove(new DeviceId("reader"));

        assertThat(DevicesFile.read(file)).extracting(DeviceConfig::id).containsExactly(PRINTER);
    }

    @Test
    void the_last_device_can_go_and_another_one_come() {
        store.remove(new DeviceId("reader"));
        store.remove(PRINTER);
        assertThat(DevicesFile.read(file)).isEmpty();

        store.add(PRINTER, settings(DriverKind.TCP_RECEIPT_PRINTER, "192.0.2.21:9101"));

        assertThat(DevicesFile.read(file))
                .containsExactly(
                        new DeviceConfig.TcpReceiptPrinter(PRINTER, "192.0.2.21", 9101, 576));
    }

    @Test
    void a_value_that_will_not_do_changes_nothing() {
        assertThatThrownBy(() -> store.configure(PRINTER, Map.of("widthDots", "wide")))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("widthDots")
                .hasMessageContaining("wide");

        assertThat(file).content().isEqualTo(TEXT);
        assertThat(folder.resolve("devices.yaml.1")).doesNotExist();
    }

    @Test
    void a_device_that_is_not_there_is_named() {
        assertThatThrownBy(() -> store.configure(new DeviceId("camera"), Map.of("port", "x")))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("camera");
    }

    @Test
    void the_last_five_versions_are_kept_and_each_can_be_brought_back() {
        for (int port = 9101; port <= 9107; port++) {
            store.configure(PRINTER, Map.of("port", Integer.toString(port)));
        }
        assertThat(folder.resolve("devices.yaml.5")).content().contains("port: 9102");
        assertThat(folder.resolve("devices.yaml.6")).doesNotExist();

        store.restore(2);

        assertThat(file).content().contains("port: 9105");
        assertThat(folder.resolve("devices.yaml.1")).content().contains("port: 9107");
    }

    private static Map<String, String> settings(DriverKind driver, String place) {
        Map<String, String> settings = new LinkedHashMap<>(Map.of("driver", driver.word()));
        settings.putAll(driver.placed(place));
        settings.putAll(driver.usual());
        return settings;
    }

    @Test
    void an_office_printer_may_be_set_up_like_any_other() throws IOException {
        store.add(new DeviceId("office"), settings(DriverKind.IPP_PRINTER, "192.0.2.30"));

        assertThat(DevicesFile.read(file))
                .contains(
                        new DeviceConfig.IppPrinter(
                                new DeviceId("office"),
                                URI.create("ipp://192.0.2.30/ipp/print"),
                                ""));
    }

    @Test
    void a_chip_reader_trusts_the_usual_folder_unless_another_is_named() {
        var id = new DeviceId("chip-reader");
        store.add(id, settings(DriverKind.CHIP_READER, "ACS ACR1252 1S CL Reader"));
        Path usual = Path.of("/etc/motcua/signers");
        assertThat(DevicesFile.read(file))
                .contains(new DeviceConfig.ChipReader(id, "ACS ACR1252 1S CL Reader", usual));

        store.configure(id, Map.of("signers", "/srv/signers"));

        assertThat(DevicesFile.read(file).getLast())
                .extracting("signers")
                .isEqualTo(Path.of("/srv/signers"));
    }

    @Test
    void places_are_understood_as_people_write_them() {
        assertThat(DriverKind.ESCL_SCANNER.placed("https://192.0.2.15:8443/eSCL/"))
                .isEqualTo(Map.of("address", "https://192.0.2.15:8443/eSCL/"));
        assertThat(DriverKind.ESCL_SCANNER.placed("scanner.local:8080"))
                .isEqualTo(Map.of("address", "http://scanner.local:8080/eSCL"));
        assertThat(DriverKind.IPP_PRINTER.placed("192.0.2.30"))
                .isEqualTo(Map.of("address", "ipp://192.0.2.30/ipp/print"));
        assertThat(DriverKind.SANE_SCANNER.placed("192.0.2.15/test:0"))
                .isEqualTo(Map.of("host", "192.0.2.15", "device", "test:0"));
        assertThat(DriverKind.TCP_RECEIPT_PRINTER.placed("192.0.2.20"))
                .isEqualTo(Map.of("host", "192.0.2.20"));
    }
}
