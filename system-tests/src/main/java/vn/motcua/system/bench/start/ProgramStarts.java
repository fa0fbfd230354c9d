package vn.motcua.system.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.device.simulated.SimulatedCodeReader;
import vn.motcua.device.simulated.SimulatedPrinter;
import vn.motcua.device.simulated.SimulatedScanner;
import vn.motcua.system.bench.Figures;
import vn.motcua.system.bench.Sample;
import vn.motcua.system.program.Command;
import vn.motcua.system.program.Program;
import vn.motcua.system.site.SiteFiles;

/**
 * Starts of the screen and the local server, each beside the least program of its kind with the
 * same flags and a class cache of its own.
 */
final class ProgramStarts {
    private static final int TIMES = 7;
    private static final int NO_PROVINCE = 1;
    private static final int RECEIPT_DOTS = 576;
    private static final Duration STARTS_WITHIN = Duration.ofSeconds(60);

    private final Path folder;
    private final Path errors;

    ProgramStarts(Path folder) {
        this.folder = folder;
        errors = folder.resolve("start.log");
    }

    /** Something whose start is timed. */
    private interface Start {
        long nanos() throws IOException, InterruptedException;
    }

    /** The devices are elsewhere, as on a real site. */
    void measure(Figures figures) throws IOException, InterruptedException {
        try (SimulatedCodeReader reader = SimulatedCodeReader.start();
                SimulatedScanner scanner = SimulatedScanner.start();
                SimulatedPrinter printer = SimulatedPrinter.start(RECEIPT_DOTS)) {
            SiteFiles files = new SiteFiles(folder);
            files.enrolmentCode("k01", "none");
            Path devices =
                    files.devicesAt(reader.port(), scanner.address().toString(), printer.port());
            measure(
                    figures,
                    files.kiosk("k01", NO_PROVINCE, devices, "widthPx: 1080, heightPx: 1920"));
        }
    }

    private void measure(Figures figures, Path kiosk) throws IOException, InterruptedException {
        Command ui = Command.ofModule("kiosk-ui", "vn.motcua.ui.Main");
        Command server = Command.ofModule("local-server", "vn.motcua.local.Main");
        Command bareWindow = trained(ui.withMainOfThisModule(BareWindowMain.class));
        Command bareServer = trained(server.withMainOfThisModule(BareServerMain.class));
        Command wholeUi = ui.with("--config", kiosk.toString(), "--headless");
        Command wholeServer = server.with("--config", kiosk.toString());
        List<Sample> samples =
                inTurn(
                        List.of(
                                "screen, first frame painted", "bare JavaFX window, the same",
                                "local server, first screen answered",
                                        "bare Helidon server, first answer"),
                        List.of(
                                () -> untilReady(wholeUi),
                                () -> untilReady(bareWindow),
                                () -> untilAnswer(wholeServer, "/v1/screen", "data: "),
                                () -> untilAnswer(bareServer, "/", "a")));
        List<String> keys =
                List.of("uiFirstFrameMs", "bareWindowMs", "serverFirstAnswerMs", "bareServerMs");
        for (int each = 0; each < keys.size(); each++) {
            figures.name(keys.get(each), figures.add(samples.get(each)).median());
        }
    }

    /** Measures all of them by turns, so that a slow moment of the machine falls on each. */
    private static List<Sample> inTurn(List<String> names, List<Start> starts)
            throws IOException, InterruptedException {
        List<List<Long>> nanos = new ArrayList<>();
        starts.forEach(_ -> nanos.add(new ArrayList<>()));
        for (int time = 0; time < TIMES; time++) {
            for (int each = 0; each < starts.size(); each++) {
                nanos.get(each).add(starts.get(each).nanos());
            }
        }
        List<Sample> samples = new ArrayList<>();
        for (int each = 0; each < names.size(); each++) {
            samples.add(Sample.ofNanos(names.get(each), nanos.get(each)));
        }
        return samples;
    }

    private long untilReady(Command command) throws IOException, InterruptedException {
        try (Program program = Program.start(command, errors)) {
            return ready(program).heardNanos() - program.startedNanos();
        }
    }

    private long untilAnswer(Command command, String path, String mark)
            throws IOException, InterruptedException {
        try (Program program = Program.start(command, errors)) {
            int port = Integer.parseInt(ready(program).text().replaceFirst(".*:", ""));
            return FirstAnswer.of(port, path, token(), mark) - program.startedNanos();
        }
    }

    private String token() throws IOException {
        Path written = folder.resolve("k01/run/ui-token");
        return Files.exists(written) ? Files.readString(written).strip() : "";
    }

    private static Program.Line ready(Program program) throws IOException, InterruptedException {
        return program.await(line -> line.startsWith("ready"), STARTS_WITHIN);
    }

    /**
     * The command with a class cache made by one start of it, as the launcher does for the product.
     */
    private Command trained(Command command) throws IOException, InterruptedException {
        Command plain = command.without("-XX:AOTCache=");
        Path cache = folder.resolve(command.words().getLast() + ".aot");
        try (Program program = Program.start(plain.flag("-XX:AOTCacheOutput=" + cache), errors)) {
            Program.Line _ = ready(program);
        }
        return plain.flag("-XX:AOTCache=" + cache);
    }
}
