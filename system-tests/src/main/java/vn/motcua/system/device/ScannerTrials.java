package vn.motcua.system.device;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The eSCL scanner's trials. */
public final class ScannerTrials {
    private static final Logger DRIVERS = Logger.getLogger("vn.motcua.device");

    private ScannerTrials() {}

    /**
     * Random sequences; what did not hold.
     *
     * @param folder takes sheets and pages
     */
    public static List<String> sequences(int count, long seed, Path folder)
            throws IOException, InterruptedException {
        DRIVERS.setLevel(Level.OFF); // each fault would be told, thousands of times
        List<Path> sheets = ScannerTrial.sheets(folder);
        return Trials.run(
                count,
                seed,
                each -> {
                    try (var trial = new ScannerTrial(sheets, folder, each)) {
                        return trial.run();
                    }
                });
    }
}
