package vn.motcua.ui;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
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
        // The toolkit takes its time; the settings are read meanwhile.
        ScreenToolkit.begin(isHeadless(given));
        try {
            Path settings = Path.of(given.get(file));
            open(KioskConfigFile.read(settings), given, settings);
        } catch (ConfigException slip) {
            System.err.println("ui: " + slip.getMessage());
            System.exit(2);
        }
    }

    private static void open(KioskConfig config, List<String> given, Path settings)
            throws InterruptedException {
        boolean headless = isHeadless(given);
        ScreenToolkit.start(headless);
        UiOptions options = new UiOptions(given.contains("--window"), UiOptions.KIOSK.deadTime());
        KioskUi ui = KioskUi.start(config, options);
        var _ = ui.awaitFrame(_ -> true, Duration.ofSeconds(30));
        System.out.printf(
                "screen %dx%d, %s%n",
                config.screen().widthPx(),
                config.screen().heightPx(),
                headless ? "without a display" : "on the display");
        System.out.println("ready");
        followMeasures(ui, config, settings);
        Thread.currentThread().join();
    }

    /** Frames count from the beginning again: somebody restarted the server, perhaps for that. */
    private static void followMeasures(KioskUi ui, KioskConfig config, Path settings) {
        AtomicLong last = new AtomicLong();
        ui.onPainted((frame, _) -> {
            boolean newServer = frame.number() < last.getAndSet(frame.number());
            if (newServer && !KioskConfigFile.read(settings).screen().equals(config.screen())) {
                System.exit(0); // whoever keeps this program running starts it again
            }
        });
    }

    private static boolean isHeadless(List<String> given) {
        return given.contains("--headless") || !hasDisplay();
    }

    private static boolean hasDisplay() {
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        return windows
                || System.getenv("DISPLAY") != null
                || System.getenv("WAYLAND_DISPLAY") != null;
    }
}
