package vn.motcua.ui;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import vn.motcua.config.ConfigException;
import vn.motcua.config.KioskConfig;
import vn.motcua.config.KioskConfigFile;

/** {@code ./kiosk ui --config kiosk.yaml [--window] [--headless]}. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws InterruptedException {
        List<String> given = List.of(arguments);
        int file = given.indexOf("--config") + 1;
        if (file == 0 || file == given.size()) {
            System.err.println("ui: write --config FILE [--window] [--headless]");
            System.exit(2);
        }
        try {
            open(KioskConfigFile.read(Path.of(given.get(file))), given);
        } catch (ConfigException slip) {
            System.err.println("ui: " + slip.getMessage());
            System.exit(2);
        }
    }

    private static void open(KioskConfig config, List<String> given) throws InterruptedException {
        boolean headless = given.contains("--headless") || !hasDisplay();
        KioskUi.startToolkit(headless);
        UiOptions options = new UiOptions(given.contains("--window"), UiOptions.KIOSK.deadTime());
        KioskUi ui = KioskUi.start(config, options);
        var _ = ui.awaitFrame(_ -> true, Duration.ofSeconds(30));
        System.out.printf(
                "screen %dx%d, %s%n",
                config.screen().widthPx(),
                config.screen().heightPx(),
                headless ? "without a display" : "on the display");
        System.out.println("ready");
        Thread.currentThread().join();
    }

    private static boolean hasDisplay() {
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        return windows
                || System.getenv("DISPLAY") != null
                || System.getenv("WAYLAND_DISPLAY") != null;
    }
}
