package vn.motcua.system.device;

import java.util.List;
import vn.motcua.device.simulated.PrinterFault;

/** The receipt printer's trials. */
public final class PrinterTrials {
    private static final int JOBS_A_PRINTER = 5;

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

    /** So many jobs under each of the faults; what did not hold. */
    public static List<String> truth(int jobs, List<PrinterFault> faults)
            throws InterruptedException {
        var book = new SlipBook();
        int printers = (jobs + JOBS_A_PRINTER - 1) / JOBS_A_PRINTER;
        return Trials.run(
                printers * faults.size(),
                0,
                number -> {
                    try (var trial = new PrinterTrial(book, number)) {
                        for (int job = 0; job < JOBS_A_PRINTER; job++) {
                            trial.jobUnder(faults.get((int) number / printers));
                        }
                        return trial.reckoned();
                    }
                });
    }
}
