package vn.motcua.system.soak;

import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;

/** The power is cut after every step of a form, again and again. */
final class DraftSoak implements Soak {
    @Override
    public String name() {
        return "draft";
    }

    @Override
    public String about() {
        return "a power cut at each step of a form leads back to it, and leaves nothing afterwards";
    }

    @Override
    public int rounds() {
        return 20;
    }

    @Override
    public List<String> run(int rounds, long seed) throws Exception {
        try (CutOffSite site = CutOffSite.shipped(Files.createTempDirectory("draft-soak-"))) {
            PatientVisitor visitor = new PatientVisitor(site, Secrets.of(1));
            List<Integer> all = IntStream.range(0, visitor.steps()).boxed().toList();
            for (int round = 1; round <= rounds; round++) {
                visitor.fillIn(all);
                visitor.giveUp();
                visitor.fillIn(List.of());
                visitor.send();
                System.out.printf(
                        "  round %d: %d cuts, %d complaints%n",
                        round, all.size() + 2, site.complaints().size());
            }
            return site.complaints();
        }
    }
}
