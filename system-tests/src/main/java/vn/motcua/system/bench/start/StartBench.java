package vn.motcua.system.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.system.bench.Bench;
import vn.motcua.system.bench.Figures;
import vn.motcua.system.bench.Sample;
import vn.motcua.system.bench.kiosk.MeasuredKiosk;
import vn.motcua.system.program.Command;
import vn.motcua.system.program.Program;

/** How long the programs take to be there, and how much memory they hold. */
public final class StartBench implements Bench {
    private static final int DOSSIERS = 100_000;
    private static final int LOOK_UPS = 50;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String about() {
        return "first frame, first answer, second './kiosk run', memory with 100,000 dossiers;"
                + " beside a bare JavaFX window and a bare Helidon server";
    }

    @Override
    public Figures measure(Map<String, String> options) throws Exception {
        Path folder = Files.createTempDirectory("bench-");
        Figures figures = new Figures();
        new ProgramStarts(folder).measure(figures);
        Sample second =
                figures.add(Sample.ofNanos("./kiosk run, from the second start on", runs(folder)));
        Sample memory = figures.add(memory(folder.resolve("kiosk")));
        figures.name("secondStartMs", second.median());
        figures.name("pssMiB", memory.median());
        return figures;
    }

    /**
     * Times from the command to its word "ready"; the first start, which makes the data, is not
     * counted.
     */
    private static List<Long> runs(Path folder) throws IOException, InterruptedException {
        Command run =
                Command.launcher("run", "--headless", "--data", folder.resolve("run").toString());
        List<Long> nanos = new ArrayList<>();
        for (int time = 0; time <= 3; time++) {
            try (Program program = Program.start(run, folder.resolve("run.log"))) {
                Program.Line ready =
                        program.await(line -> line.equals("ready"), Duration.ofMinutes(2));
                nanos.add(ready.heardNanos() - program.startedNanos());
            }
        }
        return nanos.subList(1, nanos.size());
    }

    private static Sample memory(Path folder) throws IOException, InterruptedException {
        try (MeasuredKiosk kiosk = MeasuredKiosk.start(folder, DOSSIERS)) {
            kiosk.begin();
            for (DossierCode code : kiosk.codes().subList(0, LOOK_UPS)) {
                long _ = kiosk.hold(code);
                long _ = kiosk.press("start-again", "Home");
            }
            double mebibytes = 0;
            for (long pid : kiosk.pids()) {
                mebibytes += pssKibibytes(pid) / 1024.0;
            }
            return Sample.once("memory of screen and local server together", "MiB", mebibytes);
        }
    }

    /** The process's share of all memory, each shared page divided among those who use it. */
    private static long pssKibibytes(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(pid), "smaps_rollup")).stream()
                .filter(line -> line.startsWith("Pss:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }
}
