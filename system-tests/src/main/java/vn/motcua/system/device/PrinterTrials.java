package vn.motcua.system.device;

import java.util.List;
import vn.motcua.device.simulated.PrinterFault;

/** The receipt printer's trials. */
public final class PrinterTrials {
    private static final int JOBS_A_PRINTER = 10;

    private PrinterTrials() {}

    /** Random sequences; what did not hold. */
    public static List<String> sequences(int count, long seed) throws InterruptedException {
        var book = new SlipBook();
        return Trials.run(
                count,
                seed,
                each -> {
                    try (var trial = new PrinterTrial(book, each)) {
                        return trial.run();
                    }
                });
    }

    /** Jobs under each fault in turn; what did not hold. */
    public static List<String> truth(int jobs, PrinterFault fault) throws InterruptedException {
        var book = new SlipBook();
        return Trials.run(
                (jobs + JOBS_A_PRINTER - 1) / JOBS_A_PRINTER,
                fault.ordinal() * 1_000_000L,
                seed -> {
                    try (var trial = new PrinterTrial(book, seed)) {
                        for (int job = 0; job < JOBS_A_PRINTER; job++) {
                            trial.jobUnder(fault);
                        }
                        return trial.reckoned();
                    }
                });
    }
}
