package vn.motcua.system.device;

import java.util.List;

/** The serial code reader's trials. */
public final class ReaderTrials {
    private ReaderTrials() {}

    /** Random sequences; what did not hold. */
    public static List<String> sequences(int count, long seed) throws InterruptedException {
        return Trials.run(
                count,
                seed,
                each -> {
                    try (var trial = new ReaderTrial(each)) {
                        return trial.run();
                    }
                });
    }
}
