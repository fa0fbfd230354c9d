package vn.motcua.local.visit;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import vn.motcua.config.KeyboardConfig;
import vn.motcua.config.KioskConfig;
import vn.motcua.config.SpeechConfig;
import vn.motcua.contract.dossier.Procedure;

/** The settings of a kiosk in a test. */
public final class SampleSettings {
    private SampleSettings() {}

    public static KioskConfig of(Path folder) {
        return new KioskConfig(
                "k01",
                new KioskConfig.Centre(
                        "Trung tâm Mẫu", "Quầy số 1", "", "07:30–11:30", "00004", ""),
                new KioskConfig.Province(URI.create("http://127.0.0.1:1"), folder.resolve("code")),
                0,
                folder,
                folder.resolve("devices.yaml"),
                folder.resolve("languages"),
                new KioskConfig.Screen(1080, 1920, 3.61, 850, 1200, 1050, "right"),
                new KioskConfig.Visit(Duration.ofSeconds(120), Duration.ofSeconds(45)),
                SpeechConfig.SILENT,
                KeyboardConfig.USUAL,
                List.of(new Procedure("1.001193", "Đăng ký khai sinh")));
    }
}
