package vn.motcua.local;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.config.ConfigException;
import vn.motcua.config.KeyboardConfig;
import vn.motcua.config.KioskConfig;
import vn.motcua.config.SpeechConfig;

/** A kiosk whose port another program has says so, and leaves its data for the next start. */
class TakenPortTest {
    @TempDir private Path folder;

    @Test
    void the_technician_is_told_which_setting_to_change_and_the_next_start_works()
            throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            KioskConfig config = config(other.getLocalPort());
            assertThatThrownBy(() -> start(config).close())
                    .isInstanceOf(ConfigException.class)
                    .hasMessageContaining("serverPort: " + other.getLocalPort() + " is taken");
        }

        start(config(0)).close();
    }

    private static LocalServer start(KioskConfig config) {
        return LocalServer.start(config, List.of(), Clock.systemUTC());
    }

    private KioskConfig config(int port) {
        return new KioskConfig(
                "k01",
                new KioskConfig.Centre("Trung tâm Mẫu", "Quầy số 1", "", "07:30–11:30"),
                new KioskConfig.Province(
                        URI.create("http://127.0.0.1:1"), folder.resolve("enrolment-code")),
                port,
                folder,
                folder.resolve("devices.yaml"),
                folder.resolve("languages"),
                new KioskConfig.Screen(1080, 1920, 3.61, 850, 1200, 1050, "right"),
                new KioskConfig.Visit(Duration.ofSeconds(120), Duration.ofSeconds(45)),
                SpeechConfig.SILENT,
                KeyboardConfig.USUAL,
                List.of());
    }
}
