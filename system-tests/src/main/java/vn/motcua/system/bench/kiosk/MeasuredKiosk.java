package vn.motcua.system.bench.kiosk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import vn.motcua.config.ProvinceConfig;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.device.simulated.SimulatedCodeReader;
import vn.motcua.device.simulated.SimulatedPrinter;
import vn.motcua.device.simulated.SimulatedScanner;
import vn.motcua.province.ProvincialBackend;
import vn.motcua.province.sample.Generator;
import vn.motcua.system.program.Command;
import vn.motcua.system.program.Program;
import vn.motcua.system.site.ScreenMain;
import vn.motcua.system.site.SiteFiles;

/**
 * Province, local server and screen as three processes with the launcher's flags, and devices
 * beside them; the kiosk's cache holds the many dossiers of the province.
 */
public final class MeasuredKiosk implements AutoCloseable {
    private static final Duration STARTS_WITHIN = Duration.ofSeconds(60);
    private static final Duration CACHED_WITHIN = Duration.ofMinutes(2);
    private static final Duration PAINTED_WITHIN = Duration.ofSeconds(10);
    private static final Duration LOOK_EVERY = Duration.ofMillis(200);
    private static final int RECEIPT_DOTS = 576;
    private static final long SEED = 1;

    private final SimulatedCodeReader reader = SimulatedCodeReader.start();
    private final SimulatedScanner scanner = SimulatedScanner.start();
    private final SimulatedPrinter printer = SimulatedPrinter.start(RECEIPT_DOTS);
    private final Path folder;
    private final List<DossierCode> codes;
    private final List<Program> programs = new ArrayList<>();

    private MeasuredKiosk(Path folder, List<DossierCode> codes) {
        this.folder = folder;
        this.codes = codes;
    }

    /** Starts everything in an empty folder and waits until the kiosk serves. */
    public static MeasuredKiosk start(Path folder, int dossiers)
            throws IOException, InterruptedException {
        SiteFiles files = new SiteFiles(folder);
        var kiosk = new MeasuredKiosk(folder, fillProvince(files, dossiers));
        try {
            kiosk.startPrograms(files);
            kiosk.awaitCache(dossiers);
            return kiosk;
        } catch (IOException | InterruptedException failed) {
            kiosk.close();
            throw failed;
        }
    }

    private void startPrograms(SiteFiles files) throws IOException, InterruptedException {
        String province =
                ready(
                        start(
                                Command.ofModule("provincial-backend", "vn.motcua.province.Main")
                                        .with("--config", files.province().toString())));
        files.enrolmentCode(
                "k01", Files.readString(folder.resolve("province/enrolment-code")).strip());
        String kiosk = kioskFile(files, Integer.parseInt(province.replaceFirst(".*:", "")));
        String _ =
                ready(
                        start(
                                Command.ofModule("local-server", "vn.motcua.local.Main")
                                        .with("--config", kiosk)));
        Program _ =
                start(
                        Command.ofModule("kiosk-ui", "vn.motcua.ui.Main")
                                .withMainOfThisModule(ScreenMain.class)
                                .with(kiosk));
        Program.Line _ = screen().await(line -> line.endsWith(" Idle - online"), STARTS_WITHIN);
    }

    private String kioskFile(SiteFiles files, int provincePort) {
        Path devices = files.devicesAt(reader.port(), scanner.address().toString(), printer.port());
        return files.kiosk("k01", provincePort, devices, "widthPx: 1080, heightPx: 1920")
                .toString();
    }

    private Program start(Command command) throws IOException {
        Program program = Program.start(command, Files.createTempFile(folder, "errors-", ".log"));
        programs.add(program);
        return program;
    }

    private Program screen() {
        return programs.getLast();
    }

    private static List<DossierCode> fillProvince(SiteFiles files, int dossiers)
            throws IOException {
        ProvinceConfig config = ProvinceConfig.read(files.province());
        try (var province = ProvincialBackend.start(config, InstantSource.system())) {
            List<DossierCode> codes =
                    Generator.fill(province.database(), config.unit(), dossiers, SEED);
            province.snapshots().renew();
            return codes;
        }
    }

    private void awaitCache(int dossiers) throws IOException {
        long end = System.nanoTime() + CACHED_WITHIN.toNanos();
        while (cached() < dossiers) {
            if (System.nanoTime() - end > 0) {
                throw new IOException("the dossiers did not come to the kiosk");
            }
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
        }
    }

    private int cached() {
        String cache = "jdbc:sqlite:" + folder.resolve("k01/cache.db");
        try (Connection connection = DriverManager.getConnection(cache);
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("SELECT count(*) FROM dossier")) {
            return count.getInt(1);
        } catch (SQLException swapped) {
            return 0;
        }
    }

    private static String ready(Program program) throws IOException, InterruptedException {
        return program.await(line -> line.startsWith("ready "), STARTS_WITHIN).text();
    }

    /** The processes of the kiosk itself; the province is elsewhere on a real site. */
    public List<Long> pids() {
        return programs.subList(1, programs.size()).stream().map(Program::pid).toList();
    }

    /** Codes of the dossiers in the cache, in no order. */
    public List<DossierCode> codes() {
        return codes;
    }

    /** From the idle screen to the services. */
    public void begin() throws IOException, InterruptedException {
        long _ = press("start", "Home");
    }

    /**
     * Presses a control.
     *
     * @return nanoseconds until the screen it leads to was painted
     */
    public long press(String control, String leadsTo) throws IOException, InterruptedException {
        screen().tell("press " + control);
        long pressed = nanosIn(screen().await(line -> line.startsWith("pressed "), PAINTED_WITHIN));
        return painted(leadsTo) - pressed;
    }

    /**
     * Holds a code to the reader.
     *
     * @return nanoseconds from the last byte on the serial line until its dossier was painted
     */
    public long hold(DossierCode code) throws IOException, InterruptedException {
        reader.hold(code.value());
        return painted("DossierShown " + code.value()) - reader.lastByteNanos();
    }

    private long painted(String what) throws IOException, InterruptedException {
        return nanosIn(screen().await(line -> line.contains(" " + what + " "), PAINTED_WITHIN));
    }

    private static long nanosIn(Program.Line line) {
        return Long.parseLong(line.text().split(" ", -1)[1]);
    }

    @Override
    public void close() {
        programs.reversed().forEach(Program::close);
        printer.close();
        scanner.close();
        reader.close();
    }
}
