package vn.motcua.local;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import javax.imageio.ImageIO;
import vn.motcua.config.ConfigException;
import vn.motcua.config.KioskConfig;
import vn.motcua.config.KioskConfigFile;
import vn.motcua.config.device.DevicesFile;

/** {@code ./kiosk server --config kiosk.yaml}. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws InterruptedException {
        if (arguments.length != 2 || !arguments[0].equals("--config")) {
            System.err.println("server: write --config FILE");
            System.exit(2);
        }
        ImageIO.setUseCache(false); // or scanned papers would go through a temporary file, in clear
        try {
            KioskConfig config = KioskConfigFile.read(Path.of(arguments[1]));
            LocalServer server =
                    LocalServer.start(
                            config, DevicesFile.read(config.devicesFile()), Clock.systemUTC());
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            server.dockAddress().ifPresent(address -> System.out.println("dock " + address));
            System.out.println("ready http://127.0.0.1:" + server.port());
            server.awaitRestart();
            System.exit(0); // whoever keeps this program running starts it again
        } catch (ConfigException | IllegalStateException | UncheckedIOException unusable) {
            System.err.println("server: " + unusable.getMessage());
            System.exit(2);
        }
    }
}
