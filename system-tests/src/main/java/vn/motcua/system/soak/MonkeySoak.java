package vn.motcua.system.soak;

import java.nio.file.Files;
import java.util.List;
import vn.motcua.system.soak.monkey.MonkeyRun;

/** A kiosk before which somebody does everything, and nothing with a purpose. */
final class MonkeySoak implements Soak {
    private static final int PRINT_EVERY = 1000;

    @Override
    public String name() {
        return "monkey";
    }

    @Override
    public String about() {
        return "touches, keys, codes and unplugs by lot: no exception, no dead end, always home";
    }

    @Override
    public int rounds() {
        return 20_000;
    }

    @Override
    public List<String> run(int rounds, long seed) throws Exception {
        long start = System.nanoTime();
        try (MonkeyRun run = new MonkeyRun(Files.createTempDirectory("soak-monkey-"), seed)) {
            for (int done = 0; done < rounds && run.complaints().isEmpty(); ) {
                int now = Math.min(PRINT_EVERY, rounds - done);
                done += run.act(now);
                System.out.printf("  %d deeds, %d s%n", done, seconds(start));
            }
            run.leave();
            run.covered().forEach(line -> System.out.println("  " + line));
            return run.complaints();
        }
    }

    private static long seconds(long startNanos) {
        return (System.nanoTime() - startNanos) / 1_000_000_000;
    }
}
