package vn.motcua.system.soak;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A kiosk whose server is killed again and again while people hand papers in. */
final class KillSoak implements Soak {
    private static final int PRINT_EVERY = 20;

    @Override
    public String name() {
        return "kill";
    }

    @Override
    public String about() {
        return "what was confirmed before the server was killed is at the province once";
    }

    @Override
    public int rounds() {
        return 200;
    }

    @Override
    public List<String> run(int rounds, long seed) throws Exception {
        Path folder = Files.createTempDirectory("soak-kill-");
        long start = System.nanoTime();
        try (KilledSite site = new KilledSite(folder, seed)) {
            site.train();
            for (int round = 1; round <= rounds; round++) {
                site.liveAndDie();
                if (round % PRINT_EVERY == 0) {
                    System.out.printf("  %d kills, %s%n", round, site.tally());
                }
            }
            site.settle();
            List<String> complaints = site.complaints();
            System.out.printf(
                    "  %s; %d s; %s%n",
                    site.tally(), (System.nanoTime() - start) / 1_000_000_000, folder);
            return complaints;
        }
    }
}
