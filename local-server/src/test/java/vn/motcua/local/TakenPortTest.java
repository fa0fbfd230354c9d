package vn.motcua.local;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.config.ConfigException;
import vn.motcua.config.KioskConfig;
import vn.motcua.local.line.SampleConfig;

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
        return SampleConfig.of(URI.create("http://127.0.0.1:1"), folder, port);
    }
}
