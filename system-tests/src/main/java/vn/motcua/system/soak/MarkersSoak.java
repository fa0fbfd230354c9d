package vn.motcua.system.soak;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Visitors whose words can be searched for, at a kiosk without a line and with power cuts. */
final class MarkersSoak implements Soak {
    private static final int A_CUT_EVERY = 10;
    private static final int A_SEARCH_EVERY = 50;

    @Override
    public String name() {
        return "markers";
    }

    @Override
    public String about() {
        return "of what visitors handed in nothing can be read on the kiosk when they have left";
    }

    @Override
    public int rounds() {
        return 500;
    }

    @Override
    public List<String> run(int rounds, long seed) throws Exception {
        Random random = new Random(seed);
        List<String> complaints = new ArrayList<>();
        try (CutOffSite site = CutOffSite.shipped(Files.createTempDirectory("markers-soak-"))) {
            site.cutLine();
            for (int visitor = 1; visitor <= rounds; visitor++) {
                handIn(site, visitor, visitor % A_CUT_EVERY == 0, random);
                if (visitor % A_SEARCH_EVERY == 0 || visitor == rounds) {
                    site.search();
                    System.out.printf(
                            "  %d submissions, %d complaints%n", visitor, site.complaints().size());
                }
            }
            site.mendLine(rounds);
            site.search();
            complaints.addAll(site.complaints());
        }
        return complaints;
    }

    private static void handIn(CutOffSite site, int visitor, boolean isCutOff, Random random)
            throws Exception {
        var patient = new PatientVisitor(site, Secrets.of(visitor));
        patient.fillIn(isCutOff ? List.of(random.nextInt(patient.steps())) : List.of());
        if (isCutOff) {
            patient.send();
        } else {
            patient.sendInPeace();
            patient.comment();
        }
    }
}
