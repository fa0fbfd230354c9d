package vn.motcua.system.privacy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import vn.motcua.config.ProvinceConfig;
import vn.motcua.contract.dossier.NationalStatus;
import vn.motcua.device.simulated.SimulatedCodeReader;
import vn.motcua.device.simulated.SimulatedPrinter;
import vn.motcua.device.simulated.SimulatedScanner;
import vn.motcua.local.Main;
import vn.motcua.province.ProvincialBackend;
import vn.motcua.system.program.Command;
import vn.motcua.system.program.Program;
import vn.motcua.system.site.ScreenMain;
import vn.motcua.system.site.SiteFiles;

/** A kiosk of two processes; their memory and its disk can be looked through. */
final class WatchedSite implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    final SimulatedCodeReader reader = SimulatedCodeReader.start();
    final SimulatedScanner scanner = SimulatedScanner.start();
    final SimulatedPrinter printer = SimulatedPrinter.start(576);
    final ProvincialBackend province;
    private final Path folder;
    private final Path kiosk;
    private final Program server;
    private final Program screen;
    private int dumps;

    /**
     * @param kiosk everything the kiosk's programs write lies below it
     */
    WatchedSite(Path folder, Path kiosk) throws IOException, InterruptedException {
        this.folder = folder;
        this.kiosk = kiosk;
        SiteFiles atProvince = new SiteFiles(folder);
        province =
                ProvincialBackend.start(
                        ProvinceConfig.read(atProvince.province()), Clock.systemUTC());
        SiteFiles files = new SiteFiles(kiosk);
        files.enrolmentCode("k01", province.fleet().createEnrolmentCode());
        Path devices = files.devicesAt(reader.port(), scanner.address().toString(), printer.port());
        Path config = files.kiosk("k01", province.port(), devices, "widthPx: 1080, heightPx: 1920");
        Path temporary = Files.createDirectories(kiosk.resolve("tmp"));
        server = program(Main.class, temporary, "--config", config.toString());
        Program.Line _ = server.await(line -> line.startsWith("ready"), PATIENCE);
        screen = program(ScreenMain.class, temporary, config.toString());
    }

    private Program program(Class<?> main, Path temporary, String... arguments) throws IOException {
        return Program.start(
                Command.ofThisClassPath(main)
                        .flag("-Xmx160m")
                        .flag("-Djava.io.tmpdir=" + temporary)
                        .with(arguments),
                kiosk.resolve("programs.log"));
    }

    /** Waits until this screen is painted. */
    void await(String name) throws IOException, InterruptedException {
        Program.Line _ = screen.await(line -> line.contains(" " + name + " "), PATIENCE);
    }

    /** Presses a control that leads to a screen, and waits for it. */
    void press(String control, String leadsTo) throws IOException, InterruptedException {
        screen.tell("press " + control);
        await(leadsTo);
    }

    String codeOfADossierWithPapersMissing() {
        return province.database()
                .read((Handle handle) ->
                        handle.createQuery(
                                        "SELECT code FROM dossier WHERE status = ?"
                                                + " ORDER BY code LIMIT 1")
                                .bind(0, NationalStatus.PAPERS_ASKED.code())
                                .mapTo(String.class)
                                .one());
    }

    /** Types a code on the keypad; the hyphen after the date comes by itself. */
    void type(String code) throws IOException {
        int comesByItself = code.lastIndexOf('-');
        for (int at = 0; at < code.length(); at++) {
            if (at != comesByItself) {
                screen.tell("press " + keyOf(code.substring(at, at + 1)));
            }
        }
    }

    private static String keyOf(String sign) {
        return switch (sign) {
            case "." -> "key-dot";
            case "-" -> "key-dash";
            default -> "key-" + sign;
        };
    }

    /** What can be found now, and where; settings, logs and temporary files are on the disk too. */
    List<String> found(Traces traces) throws IOException, InterruptedException {
        List<String> found = new ArrayList<>(foundInMemory(traces));
        found.addAll(traces.below(kiosk));
        return found;
    }

    List<String> foundInMemory(Traces traces) throws IOException, InterruptedException {
        List<String> found = new ArrayList<>();
        in(server, traces).forEach(name -> found.add(name + " in the server"));
        in(screen, traces).forEach(name -> found.add(name + " in the screen"));
        return found;
    }

    private List<String> in(Program program, Traces traces)
            throws IOException, InterruptedException {
        dumps++;
        Path dump = folder.resolve("heap-%d.hprof".formatted(dumps));
        program.dumpHeap(dump);
        List<String> found = traces.in(dump);
        Files.delete(dump);
        return found;
    }

    @Override
    public void close() {
        screen.close();
        server.close();
        reader.close();
        scanner.close();
        printer.close();
        province.close();
    }
}
