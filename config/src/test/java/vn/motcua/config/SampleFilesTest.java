package vn.motcua.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.config.device.DeviceConfig;
import vn.motcua.config.device.DevicesFile;

/** A technician starts from the sample files, and a slip of the pen is explained. */
class SampleFilesTest {
    @TempDir Path folder;

    @Test
    void the_sample_kiosk_can_be_used_as_it_is() {
        KioskConfig config = KioskConfigFile.read(Path.of("kiosk.yaml"));

        assertThat(config.kiosk()).isEqualTo("k01");
        assertThat(config.oftenUsed()).hasSize(5);
        assertThat(config.devicesFile()).isEqualTo(Path.of("devices.yaml").toAbsolutePath());
    }

    @Test
    void the_sample_devices_are_simulated() {
        assertThat(DevicesFile.read(Path.of("devices.yaml")))
                .hasSize(3)
                .allMatch(DeviceConfig::isSimulated);
    }

    @Test
    void the_sample_province_can_be_used_as_it_is() {
        assertThat(ProvinceConfig.read(Path.of("province.yaml")).unit()).isEqualTo("H56.12");
        assertThat(OneStopConfig.read(Path.of("one-stop.yaml")).isConnected()).isTrue();
    }

    @Test
    void a_wrong_value_is_named_with_file_key_value_and_what_to_write() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("devices.yaml"),
                        """
                        devices:
                          - id: scanner
                            driver: escl-scanner
                            address: ftp://192.0.2.15/eSCL
                        """);

        assertThatThrownBy(() -> DevicesFile.read(file))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("devices.yaml")
                .hasMessageContaining("devices[1].address is 'ftp://192.0.2.15/eSCL'")
                .hasMessageContaining("http://192.0.2.15/eSCL");
    }

    @Test
    void an_unknown_key_is_refused_with_the_known_ones() throws IOException {
        String sample = Files.readString(Path.of("kiosk.yaml"));
        Path file =
                Files.writeString(
                        folder.resolve("kiosk.yaml"), sample.replace("serverPort:", "serverport:"));

        assertThatThrownBy(() -> KioskConfigFile.read(file))
                .hasMessageContaining("serverport")
                .hasMessageContaining("serverPort");
    }

    @Test
    void phones_reach_the_province_as_the_kiosk_does_or_by_a_public_address() throws IOException {
        String sample = Files.readString(Path.of("kiosk.yaml"));
        KioskConfig usual = KioskConfigFile.read(Path.of("kiosk.yaml"));
        Path file = folder.resolve("kiosk.yaml");
        Path _ = Files.writeString(file, sample.replace("# publicAddress", "  publicAddress"));

        assertThat(usual.province().page("/tin/7")).isEqualTo("http://127.0.0.1:8090/tin/7");
        KioskConfig apart = KioskConfigFile.read(file);
        assertThat(apart.province().page("/tin/7")).isEqualTo("https://motcua.tinh.example/tin/7");
        assertThat(apart.province().address()).isEqualTo(usual.province().address());
    }

    @Test
    void a_door_for_phones_needs_the_network_that_leads_to_it() throws IOException {
        String sample = Files.readString(Path.of("kiosk.yaml"));
        Path file =
                Files.writeString(
                        folder.resolve("kiosk.yaml"),
                        sample.replace("localHost: \"\"", "localHost: 192.168.10.21"));

        assertThatThrownBy(() -> KioskConfigFile.read(file))
                .hasMessageContaining("handOff.network is 'nothing'");
    }

    @Test
    void the_idle_time_cannot_be_set_below_its_limit() throws IOException {
        String sample = Files.readString(Path.of("kiosk.yaml"));
        Path file =
                Files.writeString(
                        folder.resolve("kiosk.yaml"),
                        sample.replace("idleSeconds: 120", "idleSeconds: 5"));

        assertThatThrownBy(() -> KioskConfigFile.read(file))
                .hasMessageContaining("visit.idleSeconds is '5'")
                .hasMessageContaining("from 120 to 600");
    }
}
