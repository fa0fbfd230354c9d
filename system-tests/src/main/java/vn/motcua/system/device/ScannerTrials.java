package vn.motcua.system.device;

import java.awt.image.Raster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
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
    ESCL,
    SANE;

    private static final Logger DRIVERS = Logger.getLogger("vn.motcua.device");
    private static final DeviceId ID = new DeviceId("scanner");
    private static final Duration SILENCE = Duration.ofMillis(900);
    private static final EsclPatience SHORT =
            new EsclPatience(
                    Duration.ofSeconds(2), SILENCE, Duration.ofMillis(400), Duration.ofMillis(5));
    private static final int GREYS_APART_MAX = 40;

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
        Raster read = ImageIO.read(page.toFile()).getRaster();
        Raster laid = ImageIO.read(sheet.toFile()).getRaster();
        if (!read.getBounds().equals(laid.getBounds())) {
            return false;
        }
        int[] greys = samples(read);
        int[] wanted = samples(laid);
        return IntStream.range(0, wanted.length)
                .allMatch(at -> Math.abs(greys[at] - wanted[at]) <= GREYS_APART_MAX);
    }

    private static int[] samples(Raster picture) {
        return picture.getSamples(0, 0, picture.getWidth(), picture.getHeight(), 0, (int[]) null);
    }
}
