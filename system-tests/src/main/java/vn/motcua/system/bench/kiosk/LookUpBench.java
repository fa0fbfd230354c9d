package vn.motcua.system.bench.kiosk;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.system.bench.Bench;
import vn.motcua.system.bench.Figures;
import vn.motcua.system.bench.Sample;

/** How long a visitor waits for her dossier after the reader has seen her code. */
public final class LookUpBench implements Bench {
    private static final int DOSSIERS = 100_000;
    private static final int TIMES = 200;

    @Override
    public String name() {
        return "look-up";
    }

    @Override
    public String about() {
        return "from the reader's last byte to the painted dossier, with 100,000 cached dossiers;"
                + " beside a change of screen without a look-up";
    }

    @Override
    public Figures measure(Map<String, String> options) throws Exception {
        List<Long> lookUps = new ArrayList<>();
        List<Long> changes = new ArrayList<>();
        try (var kiosk = MeasuredKiosk.start(Files.createTempDirectory("bench-"), DOSSIERS)) {
            kiosk.begin();
            List<DossierCode> codes = kiosk.codes();
            int every = codes.size() / TIMES;
            for (int time = 0; time < TIMES; time++) {
                changes.add(kiosk.press("tile-look-up", "FindDossier"));
                lookUps.add(kiosk.hold(codes.get(time * every)));
                long _ = kiosk.press("start-again", "Home");
            }
        }
        return figures(lookUps, changes);
    }

    private static Figures figures(List<Long> lookUps, List<Long> changes) {
        Figures figures = new Figures();
        Sample lookUp = figures.add(Sample.ofNanos("last byte to painted dossier", lookUps));
        Sample change = figures.add(Sample.ofNanos("touch to painted next screen", changes));
        Sample _ =
                figures.add(
                        Sample.ofNanos("the first dossier after a start", lookUps.subList(0, 1)));
        figures.name("p50Ms", lookUp.median());
        figures.name("p95Ms", lookUp.percentile(0.95));
        figures.name("p99Ms", lookUp.percentile(0.99));
        figures.name("screenChangeP50Ms", change.median());
        figures.name("screenChangeP95Ms", change.percentile(0.95));
        figures.name("screenChangeP99Ms", change.percentile(0.99));
        return figures;
    }
}
