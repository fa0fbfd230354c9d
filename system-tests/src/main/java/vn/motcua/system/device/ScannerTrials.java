package vn.motcua.system.device;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.imageio.ImageIO;
import vn.motcua.contract.device.DeviceId;
import vn.motcua.device.scanner.EsclPatience;
import vn.motcua.device.scanner.EsclScanner;
import vn.motcua.device.scanner.SaneScanner;
import vn.motcua.device.simulated.SimulatedScanner;
import vn.motcua.device.simulated.sane.SimulatedSaneScanner;
import vn.motcua.system.device.ScannerTrial.Rig;

/** The document scanners' trials. */
public enum ScannerTrials {
    /** Each answer costs a connection: with many at once, machines are late. */
    ESCL(12),
    SANE(24);

    private static final Logger DRIVERS = Logger.getLogger("vn.motcua.device");
    private static final DeviceId ID = new DeviceId("scanner");
    private static final Duration SILENCE = Duration.ofMillis(900);
    private static final EsclPatience SHORT =
            new EsclPatience(
                    Duration.ofSeconds(2), SILENCE, Duration.ofMillis(400), Duration.ofMillis(5));
    private static final int GREYS_APART_MAX = 40;

    private final int atOnce;

    ScannerTrials(int atOnce) {
        this.atOnce = atOnce;
    }

    /**
     * Random sequences; what did not hold.
     *
     * @param folder takes sheets and pages
     */
    public List<String> sequences(int count, long seed, Path folder)
            throws IOException, InterruptedException {
        DRIVERS.setLevel(Level.OFF); // each fault would be told, thousands of times
        List<Path> sheets = ScannerTrial.sheets(folder);
        return Trials.run(
                atOnce,
                count,
                seed,
                each -> {
                    try (var trial = new ScannerTrial(rig(), sheets, folder, each)) {
                        return trial.run();
                    }
                });
    }

    private Rig rig() {
        return switch (this) {
            case ESCL -> {
                var hardware = SimulatedScanner.start();
                var driver = new EsclScanner(ID, hardware.address(), SHORT);
                yield new Rig(hardware, driver, (page, sheet) -> Files.mismatch(page, sheet) < 0);
            }
            case SANE -> {
                var hardware = SimulatedSaneScanner.start();
                var driver =
                        new SaneScanner(
                                ID,
                                "127.0.0.1",
                                hardware.port(),
                                SimulatedSaneScanner.DEVICE,
                                SILENCE);
                yield new Rig(hardware, driver, ScannerTrials::looksLike);
            }
        };
    }

    /** A SANE page is pressed to JPEG again: it may differ a little, dot by dot. */
    private static boolean looksLike(Path page, Path sheet) throws IOException {
        BufferedImage read = ImageIO.read(page.toFile());
        BufferedImage laid = ImageIO.read(sheet.toFile());
        if (read.getWidth() != laid.getWidth() || read.getHeight() != laid.getHeight()) {
            return false;
        }
        for (int y = 0; y < laid.getHeight(); y++) {
            for (int x = 0; x < laid.getWidth(); x++) {
                int apart = (read.getRGB(x, y) & 0xFF) - (laid.getRGB(x, y) & 0xFF);
                if (Math.abs(apart) > GREYS_APART_MAX) {
                    return false;
                }
            }
        }
        return true;
    }
}
