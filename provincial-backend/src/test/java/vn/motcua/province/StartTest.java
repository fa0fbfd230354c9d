package vn.motcua.province;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.config.ConfigException;
import vn.motcua.config.ProvinceConfig;

/** A province that cannot start says why, and what a technician does about it. */
class StartTest {
    @TempDir private Path folder;

    @Test
    void only_the_owner_looks_into_a_new_data_folder() throws Exception {
        Path data = folder.resolve("new/province");

        Province.start(data, "sqlite", false).close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                .isEqualTo("rwx------");
    }

    @Test
    void a_taken_port_is_named() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> start(folder, "sqlite", other.getLocalPort()))
                    .isInstanceOf(ConfigException.class)
                    .hasMessageContaining("port: " + other.getLocalPort())
                    .hasMessageContaining("taken");
        }
        Province.start(folder, "sqlite", false).close();
    }

    @Test
    void a_file_that_is_no_database_is_left_as_it_is() throws Exception {
        Path file = Files.writeString(folder.resolve("province.db"), "no database ".repeat(200));

        assertThatThrownBy(() -> start(folder, "sqlite", 0))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("province.db in " + folder);
        assertThat(file).hasContent("no database ".repeat(200));
    }

    @Test
    void a_server_that_does_not_answer_is_named_without_its_password() {
        String address = "jdbc:postgresql://127.0.0.1:1/motcua?password=geheim";

        assertThatThrownBy(() -> start(folder, address, 0))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("jdbc:postgresql://127.0.0.1:1/motcua does not answer")
                .hasMessageNotContaining("geheim");
    }

    @Test
    void a_folder_that_cannot_be_made_is_named() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> start(file.resolve("province"), "sqlite", 0))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("dataFolder: " + file);
    }

    private static void start(Path data, String database, int port) {
        var config =
                new ProvinceConfig(
                        "127.0.0.1",
                        port,
                        data,
                        database,
                        "",
                        data.resolve("password"),
                        "Tỉnh Mẫu",
                        "H56.12",
                        false,
                        Duration.ZERO);
        ProvincialBackend.start(config, () -> Province.START).close();
    }
}
