package vn.motcua.system.soak;

import java.util.List;
import vn.motcua.system.payment.PaymentTrial;

/** Thousands of payments with late, doubled, forged and lost calls of the bank. */
final class PaymentSoak implements Soak {
    @Override
    public String name() {
        return "payments";
    }

    @Override
    public String about() {
        return "every bill stands where the money puts it, whatever the bank says, how often, when";
    }

    @Override
    public int rounds() {
        return 10_000;
    }

    @Override
    public List<String> run(int rounds, long seed) throws Exception {
        try (var trial = new PaymentTrial()) {
            List<String> complaints = trial.run(rounds, seed);
            System.out.printf("  %d payments, %d wrong%n", rounds, complaints.size());
            return complaints;
        }
    }
}
