package vn.motcua.system.soak;

import java.util.List;
import vn.motcua.system.queue.TicketTrial;

/** Thousands of numbers from five kiosks with bad lines and wrong clocks. */
final class TicketSoak implements Soak {
    @Override
    public String name() {
        return "tickets";
    }

    @Override
    public String about() {
        return "no number is given twice, and each that is missing lies unused at one kiosk";
    }

    @Override
    public int rounds() {
        return 10_000;
    }

    @Override
    public List<String> run(int rounds, long seed) throws Exception {
        try (var trial = new TicketTrial(seed)) {
            List<String> complaints = trial.run(rounds);
            System.out.printf("  %d numbers, %d complaints%n", rounds, complaints.size());
            return complaints;
        }
    }
}
