package vn.motcua.system.device;

import java.security.GeneralSecurityException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.motcua.device.chip.simulated.SimulatedChipReader;

/** The chip reader's trials. */
public final class ChipTrials {
    /** Each fault would be told, thousands of times, by the driver and by its library. */
    private static final List<Logger> TELLERS =
            List.of(Logger.getLogger("vn.motcua.device"), Logger.getLogger("org.jmrtd"));

    private ChipTrials() {}

    /** Random sequences; what did not hold. */
    public static List<String> sequences(int count, long seed)
            throws GeneralSecurityException, InterruptedException {
        TELLERS.forEach(each -> each.setLevel(Level.OFF));
        SimulatedChipReader first = SimulatedChipReader.start();
        return Trials.run(
                count,
                seed,
                each -> {
                    try (var trial = new ChipTrial(first.another(), each)) {
                        return trial.run();
                    }
                });
    }
}
