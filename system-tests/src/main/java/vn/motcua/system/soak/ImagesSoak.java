package vn.motcua.system.soak;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.system.powercut.PowerCuts;
import vn.motcua.system.powercut.Recording;
import vn.motcua.system.powercut.Scratch;
import vn.motcua.system.powercut.Workplace;
import vn.motcua.system.simulation.QuietLogs;

/** The power goes at every moment of a kiosk's day, and of a day with a bad disk. */
final class ImagesSoak implements Soak {
    private static final int PRINT_EVERY = 500;
    private static final int CARELESS_CUTS = 100;

    @Override
    public String name() {
        return "images";
    }

    @Override
    public String about() {
        return "whatever a power cut leaves on the disk, what was confirmed is there, whole and once";
    }

    @Override
    public int rounds() {
        return 3_000;
    }

    @Override
    public List<String> run(int rounds, long seed) throws Exception {
        if (!Workplace.isPossible()) {
            return List.of("strace is not installed, or may not watch programs here");
        }
        try (Scratch scratch = Scratch.make();
                QuietLogs _ = new QuietLogs()) {
            Workplace place = new Workplace(scratch.folder());
            List<String> complaints = new ArrayList<>();
            complaints.addAll(complaints(place, place.ordinaryDay(), rounds, seed));
            complaints.addAll(complaints(place, place.badDay(), rounds, seed));
            int found = complaints(place, place.carelessDay(), CARELESS_CUTS, seed).size();
            System.out.printf("  a kiosk that does not sync its commits: %d complaints%n", found);
            if (found == 0) {
                complaints.add("a kiosk that does not sync its commits was not found out");
            }
            return complaints;
        }
    }

    private static List<String> complaints(Workplace place, Recording day, int rounds, long seed)
            throws Exception {
        PowerCuts cuts = place.cuts(day);
        List<String> complaints = new ArrayList<>();
        System.out.printf("  recorded %d operations%n", day.length());
        for (int round = 1; round <= rounds; round++) {
            // Spread over the day, so that also a few rounds come to its end.
            int moment = (int) ((long) round * (cuts.moments() - 1) / rounds);
            complaints.addAll(cuts.complaintsAfter(moment, seed + round));
            if (round % PRINT_EVERY == 0) {
                System.out.printf("  %d power cuts, %d complaints%n", round, complaints.size());
            }
        }
        return complaints;
    }
}
