package vn.motcua.system.soak;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import vn.motcua.system.simulation.Simulation;

/**
 * {@code ./kiosk soak sync [--seeds N] [--from SEED]}: kiosks and their province in virtual time.
 */
final class SyncSoak implements Soak {
    private static final int PORTION = 500;
    private static final int SEEDS = 100_000;
    private static final double SECONDS_AN_HOUR = 3_600;

    @Override
    public String name() {
        return "sync";
    }

    @Override
    public String about() {
        return "whatever breaks, each paper handed in is at the province once, and each kiosk knows"
                + " what it tells";
    }

    @Override
    public int rounds() {
        return SEEDS;
    }

    @Override
    public List<String> run(int rounds, long seed) throws Exception {
        List<String> complaints = new ArrayList<>();
        var reached = new TreeMap<String, Integer>();
        try (Simulation simulation = Simulation.open()) {
            for (int done = 0; done < rounds; done += PORTION) {
                int seeds = Math.min(PORTION, rounds - done);
                long begun = System.nanoTime();
                Simulation.Outcome outcome =
                        simulation.play(
                                seed + done, seeds, Runtime.getRuntime().availableProcessors());
                complaints.addAll(outcome.complaints());
                outcome.reached()
                        .forEach((situation, count) ->
                                reached.merge(situation.name(), count, Integer::sum));
                double seconds = (System.nanoTime() - begun) / 1e9;
                System.out.printf(
                        "%d seeds, %d bad, %.0f kiosk hours a second%n",
                        done + seeds,
                        complaints.size(),
                        outcome.kioskTime().toSeconds() / SECONDS_AN_HOUR / seconds);
            }
        }
        reached.forEach((situation, count) -> System.out.printf("%-40s %d%n", situation, count));
        return complaints;
    }
}
