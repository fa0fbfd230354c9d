package vn.motcua.system.site;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import vn.motcua.config.KioskConfigFile;
import vn.motcua.contract.screen.ScreenFrame;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.ui.KioskUi;
import vn.motcua.ui.ScreenToolkit;
import vn.motcua.ui.UiOptions;

/**
 * The kiosk's screen in a process of its own that says when it has painted what, and presses the
 * controls it is told to: {@code press ID} on the standard input. Ends with its input.
 */
public final class ScreenMain {
    private ScreenMain() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        ScreenToolkit.start(true);
        try (KioskUi ui =
                        KioskUi.start(
                                KioskConfigFile.read(Path.of(arguments[0])), UiOptions.ROBOT);
                var orders =
                        new BufferedReader(
                                new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            ui.onPainted(ScreenMain::tell);
            for (String order = orders.readLine(); order != null; order = orders.readLine()) {
                System.out.println("pressed " + System.nanoTime());
                ui.press(order.replaceFirst("^press ", ""));
            }
        }
        System.exit(0);
    }

    private static void tell(ScreenFrame frame, long nanos) {
        String code =
                frame.state() instanceof ScreenState.DossierShown shown
                        ? shown.dossier().code().value()
                        : "-";
        System.out.printf(
                "painted %d %s %s %s%n",
                nanos,
                frame.state().getClass().getSimpleName(),
                code,
                frame.online() ? "online" : "offline");
    }
}
