package vn.motcua.system.bench.feed;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import vn.motcua.system.bench.Bench;
import vn.motcua.system.bench.Figures;
import vn.motcua.system.bench.Sample;
import vn.motcua.system.simulation.Simulation;

/** How much of kiosks' lives the simulator plays in a second of one core. */
public final class SimulationBench implements Bench {
    private static final int WARM_UP = 20;
    private static final int STORMS = 60;
    private static final int DAYS = 20;
    private static final double NANOS = 1e9;
    private static final double SECONDS_AN_HOUR = 3_600;

    @Override
    public String name() {
        return "simulation";
    }

    @Override
    public String about() {
        return "hours of kiosks' lives that one core plays in a second: whole days, and the storms"
                + " alone";
    }

    @Override
    public Figures measure(Map<String, String> options) throws IOException {
        try (Simulation simulation = Simulation.open()) {
            Simulation.Outcome _ = simulation.play(0, WARM_UP, 1);
            var figures = new Figures();
            long begun = System.nanoTime();
            Simulation.Outcome storms = simulation.play(WARM_UP, STORMS, 1);
            figures.name("stormHoursPerSecond", hoursASecond(storms.kioskTime(), begun));
            Sample _ =
                    figures.add(
                            Sample.once(
                                    "one storm and its calm",
                                    "ms",
                                    (System.nanoTime() - begun) / NANOS * 1_000 / STORMS));
            begun = System.nanoTime();
            Duration days = simulation.playDays(WARM_UP, DAYS);
            figures.name("kioskHoursPerSecond", hoursASecond(days, begun));
            return figures;
        }
    }

    private static double hoursASecond(Duration time, long begun) {
        return time.toSeconds() / SECONDS_AN_HOUR / ((System.nanoTime() - begun) / NANOS);
    }
}
