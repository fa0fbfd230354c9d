package vn.motcua.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a technician measured with a ruler holds; what nobody measured is as it was written. */
class ScreenMeasuresTest {
    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void copySample() throws IOException {
        String sample = Files.readString(Path.of("kiosk.yaml"));
        String here = sample.replace("/var/lib/motcua", folder.toString());
        file = Files.writeString(folder.resolve("kiosk.yaml"), here);
    }

    @Test
    void an_unmeasured_screen_is_as_the_settings_say() {
        assertThat(KioskConfigFile.read(file).screen().pxPerMm()).isEqualTo(3.61);
    }

    @Test
    void a_measured_screen_is_as_it_was_measured() {
        new ScreenMeasures(4.035, 910).write(folder);

        KioskConfig.Screen screen = KioskConfigFile.read(file).screen();
        assertThat(screen.pxPerMm()).isEqualTo(4.035);
        assertThat(screen.bottomMm()).isEqualTo(910);
        assertThat(screen.reachMm()).isEqualTo(1200);
    }

    @Test
    void measures_stay_within_what_a_screen_can_have() {
        assertThat(new ScreenMeasures(0.2, 5000)).isEqualTo(new ScreenMeasures(1.0, 1200));
    }

    @Test
    void a_damaged_file_is_named() throws IOException {
        Files.writeString(folder.resolve("screen.yaml"), "pxPerMm: wide\n");

        assertThatThrownBy(() -> KioskConfigFile.read(file))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("screen.yaml")
                .hasMessageContaining("pxPerMm");
    }
}
