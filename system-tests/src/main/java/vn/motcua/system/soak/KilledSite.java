package vn.motcua.system.soak;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import vn.motcua.config.ProvinceConfig;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.device.simulated.SimulatedCodeReader;
import vn.motcua.device.simulated.SimulatedPrinter;
import vn.motcua.device.simulated.SimulatedScanner;
import vn.motcua.local.Main;
import vn.motcua.province.ProvincialBackend;
import vn.motcua.system.program.Command;
import vn.motcua.system.program.Program;
import vn.motcua.system.site.ScreenRobot;
import vn.motcua.system.site.SiteFiles;

/** A real province, real wires, and a kiosk whose server dies in the middle of things. */
final class KilledSite implements AutoCloseable {
    private static final Logger LOG = System.getLogger(KilledSite.class.getName());
    private static final int ASKS_MAX = 4;
    private static final String KIOSK = "k01";
    private static final int SUBMISSIONS_BEFORE_MAX = 3;
    private static final int LATEST_MICROS = 150_000;
    private static final Duration READY_WITHIN = Duration.ofSeconds(90);
    private static final Duration ENDS_WITHIN = Duration.ofSeconds(60);
    private static final Duration LAST_FRAME = Duration.ofSeconds(10);
    private static final List<Class<? extends VisitorAction>> TOUCHES =
            List.of(
                    VisitorAction.ChooseService.class,
                    VisitorAction.ChooseProcedure.class,
                    VisitorAction.Scan.class,
                    VisitorAction.UsePages.class,
                    VisitorAction.Consent.class);

    private final SiteFiles files;
    private final Path folder;
    private final Random random;
    private final ProvincialBackend province;
    private final SimulatedCodeReader reader = SimulatedCodeReader.start();
    private final SimulatedPrinter printer = SimulatedPrinter.start(576);
    private final PaperPile pile;
    private final Map<String, List<PaperPile.Paper>> confirmed = new TreeMap<>();
    private final Map<String, Integer> deathsBy = new TreeMap<>();
    private final Reckoning reckoning;
    private List<String> flags = List.of();
    private int lives;

    KilledSite(Path folder, long seed) throws IOException {
        this.folder = folder;
        files = new SiteFiles(folder);
        random = new Random(seed);
        province =
                ProvincialBackend.start(ProvinceConfig.read(files.province()), Clock.systemUTC());
        files.enrolmentCode(KIOSK, province.fleet().createEnrolmentCode());
        reckoning = new Reckoning(province, folder.resolve("province"), folder.resolve(KIOSK));
        pile = new PaperPile(folder.resolve("papers"));
    }

    /** One undisturbed life, from which the later ones learn to start fast. */
    void train() throws IOException, InterruptedException {
        Path archive = folder.resolve("server.aot");
        flags = List.of("-XX:AOTCacheOutput=" + archive);
        try (SimulatedScanner scanner = SimulatedScanner.start();
                Program _ = start(scanner);
                ScreenRobot robot = robot()) {
            HurriedVisitor visitor = new HurriedVisitor(robot, scanner, _ -> {});
            visitor.begin();
            List<PaperPile.Paper> papers = papers();
            confirmed.put(visitor.handIn(papers).number(), papers);
        }
        flags = Files.exists(archive) ? List.of("-XX:AOTCache=" + archive) : List.of();
    }

    /** A life in which papers are handed in until the server is killed. */
    void liveAndDie() throws IOException, InterruptedException {
        // Storing is what a kill could harm, so half of all kills fall there.
        Class<? extends VisitorAction> touch =
                random.nextBoolean()
                        ? VisitorAction.HandIn.class
                        : TOUCHES.get(random.nextInt(TOUCHES.size()));
        int before = random.nextInt(SUBMISSIONS_BEFORE_MAX);
        int micros = random.nextInt(LATEST_MICROS);
        try (SimulatedScanner scanner = SimulatedScanner.start();
                Program server = start(scanner);
                ScreenRobot robot = robot();
                Reaper death = new Reaper(touch, before, micros, server::kill)) {
            live(new HurriedVisitor(robot, scanner, death), robot, death);
            boolean _ = server.awaitEnd(ENDS_WITHIN);
        }
        lives++;
    }

    private void live(HurriedVisitor visitor, ScreenRobot robot, Reaper death)
            throws IOException, InterruptedException {
        List<PaperPile.Paper> inHand = List.of();
        try {
            visitor.begin();
            while (true) {
                inHand = papers();
                confirmed.put(visitor.handIn(inHand).number(), inHand);
                visitor.again();
            }
        } catch (IOException gone) {
            if (!death.hasStruck()) {
                throw gone;
            }
        }
        ScreenState last = robot.lastEver(LAST_FRAME).orElseThrow().state();
        if (last instanceof ScreenState.HandedIn shown) {
            List<PaperPile.Paper> _ = confirmed.putIfAbsent(shown.number(), inHand);
        }
        int _ = deathsBy.merge(last.getClass().getSimpleName(), 1, Integer::sum);
    }

    private List<PaperPile.Paper> papers() throws IOException {
        List<PaperPile.Paper> papers = new ArrayList<>();
        for (int count = 1 + random.nextInt(2); count > 0; count--) {
            papers.add(pile.next(1 + random.nextInt(2)));
        }
        return papers;
    }

    private Program start(SimulatedScanner scanner) throws IOException, InterruptedException {
        Path devices = files.devicesAt(reader.port(), scanner.address().toString(), printer.port());
        Path config = files.kiosk(KIOSK, province.port(), devices, "widthPx: 1080, heightPx: 1920");
        Command command = Command.ofThisClassPath(Main.class).with("--config", config.toString());
        for (String flag : flags) {
            command = command.flag(flag);
        }
        Program server = Program.start(command, folder.resolve("server.log"));
        try {
            Program.Line _ = server.await(line -> line.startsWith("ready"), READY_WITHIN);
            return server;
        } catch (IOException | InterruptedException failed) {
            server.close();
            throw failed;
        }
    }

    /** As the real screen does, it asks again when a server that just started is slow to answer. */
    private ScreenRobot robot() throws IOException, InterruptedException {
        Path run = folder.resolve(KIOSK).resolve("run");
        int port = Integer.parseInt(Files.readString(run.resolve("port")));
        String token = Files.readString(run.resolve("ui-token"));
        for (int asked = 1; asked < ASKS_MAX; asked++) {
            try {
                return new ScreenRobot(port, token);
            } catch (HttpTimeoutException silent) {
                LOG.log(Level.INFO, "no answer to call {0} of the screen", asked);
            }
        }
        return new ScreenRobot(port, token);
    }

    /** A last life without a visitor, until all that was stored is sent. */
    void settle() throws IOException, InterruptedException {
        try (SimulatedScanner scanner = SimulatedScanner.start();
                Program _ = start(scanner)) {
            reckoning.awaitSent();
        }
    }

    /** What was confirmed and is not at the province exactly once; empty when all is well. */
    List<String> complaints() throws IOException {
        return reckoning.complaints(confirmed, lives);
    }

    /** How many submissions the screen confirmed. */
    int confirmed() {
        return confirmed.size();
    }

    /** How many were confirmed, and what the screen showed when the server died. */
    String tally() {
        return "%d submissions confirmed; killed while showing %s"
                .formatted(confirmed.size(), deathsBy);
    }

    @Override
    public void close() {
        reader.close();
        printer.close();
        province.close();
    }
}
