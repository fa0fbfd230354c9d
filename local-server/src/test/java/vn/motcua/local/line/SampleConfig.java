package vn.motcua.local.line;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import vn.motcua.config.KeyboardConfig;
import vn.motcua.config.KioskConfig;
import vn.motcua.config.SpeechConfig;

/** The settings of a kiosk in a test. */
public final class SampleConfig {
    private SampleConfig() {}

    public static KioskConfig of(URI province, Path folder) {
        return of(province, folder, 0);
    }

    /** The same, whose server listens at this port. */
    public static KioskConfig of(URI province, Path folder, int serverPort) {
        return new KioskConfig(
                "k01",
                new KioskConfig.Centre("Trung tâm Mẫu", "Quầy số 1", "", "07:30–11:30"),
                new KioskConfig.Province(province, folder.resolve("enrolment-code")),
                serverPort,
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
