package vn.motcua.system.soak;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
import vn.motcua.system.site.CuttableLine;
import vn.motcua.system.site.SamplePages;
import vn.motcua.system.site.ScreenRobot;
import vn.motcua.system.site.SiteFiles;

/** A real kiosk server whose power is cut while somebody fills a form in. */
final class CutOffSite implements AutoCloseable {
    private static final String KIOSK = "k01";
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Duration READY_WITHIN = Duration.ofSeconds(90);
    private static final Duration ENDS_WITHIN = Duration.ofSeconds(60);
    private static final Duration SENT_WITHIN = Duration.ofMinutes(10);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);
    private static final int HOLDS_MAX = 15;

    private final Path folder;
    private final Command program;
    private final SiteFiles files;
    private final ProvincialBackend province;
    private final SimulatedCodeReader reader = SimulatedCodeReader.start();
    private final SimulatedPrinter printer = SimulatedPrinter.start(576);
    private final SimulatedScanner scanner = SimulatedScanner.start();
    private final List<String> complaints = new ArrayList<>();
    private final Markers markers = new Markers();
    private final CuttableLine line;
    private final Path memory;
    private final Path key;
    private Program server;
    private ScreenRobot robot;

    /** As it is shipped, with what was prepared for fast starts. */
    static CutOffSite shipped(Path folder) throws IOException, InterruptedException {
        return new CutOffSite(folder, Command.ofModule("local-server", Main.class.getName()));
    }

    /**
     * @param program starts the server
     */
    CutOffSite(Path folder, Command program) throws IOException, InterruptedException {
        this.folder = folder;
        this.program = program;
        files = new SiteFiles(folder);
        memory = Files.createDirectory(folder.resolve("memory"));
        key = folder.resolve("stick");
        province =
                ProvincialBackend.start(ProvinceConfig.read(files.province()), Clock.systemUTC());
        line = new CuttableLine(province.port());
        files.enrolmentCode(KIOSK, province.fleet().createEnrolmentCode());
        start();
        var _ = robot.await(ScreenState.Idle.class, SOON);
    }

    private void start() throws IOException, InterruptedException {
        server = launched(Files.exists(key) ? "diskKeyFile: " + key : "");
        Program.Line _ = server.await(line -> line.startsWith("ready"), READY_WITHIN);
        Path run = folder.resolve(KIOSK).resolve("run");
        robot =
                new ScreenRobot(
                        Integer.parseInt(Files.readString(run.resolve("port"))),
                        Files.readString(run.resolve("ui-token")));
    }

    private Program launched(String setting) throws IOException {
        Path devices = files.devicesAt(reader.port(), scanner.address().toString(), printer.port());
        Path config = files.kiosk(KIOSK, line.port(), devices, "widthPx: 1080, heightPx: 1920");
        Path _ = Files.writeString(config, setting + "\n", StandardOpenOption.APPEND);
        Path temporary = Files.createDirectories(folder.resolve(KIOSK).resolve("tmp"));
        Command command =
                program.flag("-Djava.io.tmpdir=" + temporary)
                        .with("--config", config.toString())
                        .variable("RUNTIME_DIRECTORY", memory.toString());
        return Program.start(command, folder.resolve("server.log"));
    }

    private void cut() throws IOException, InterruptedException {
        stop();
        start();
    }

    /** What was in memory only is gone. */
    private void stop() throws IOException, InterruptedException {
        server.kill();
        boolean _ = server.awaitEnd(ENDS_WITHIN);
        robot.close();
        try (Stream<Path> all = Files.walk(memory)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                if (!each.equals(memory)) {
                    Files.delete(each);
                }
            }
        }
    }

    /** From the next start on the disk has a key. */
    void lockDisk() throws IOException {
        byte[] drawn = new byte[32];
        new SecureRandom().nextBytes(drawn);
        Path _ = Files.writeString(key, Base64.getEncoder().encodeToString(drawn));
    }

    /** The disk is put into another machine, without the key: the program must refuse. */
    void stealDisk() throws IOException, InterruptedException {
        stop();
        try (Program thief = launched("")) {
            if (!thief.awaitEnd(ENDS_WITHIN)) {
                complaints.add("a disk whose key is away was opened");
            }
        }
        start();
    }

    /** A touch, and the screen it leads to. */
    void go(VisitorAction action, Predicate<ScreenState> leadsTo)
            throws IOException, InterruptedException {
        var _ = robot.go(action, frame -> leadsTo.test(frame.state()));
    }

    /** A card is held to the reader until the kiosk has read it. */
    void hold(String card, Class<? extends ScreenState> leadsTo)
            throws IOException, InterruptedException {
        for (int held = 0; held < HOLDS_MAX; held++) {
            reader.hold(card);
            if (robot.find(f -> leadsTo.isInstance(f.state()), Duration.ofSeconds(2)).isPresent()) {
                return;
            }
        }
        throw new IOException("the card is not read");
    }

    /** What this visitor enters must not be found when she has left. */
    void remember(Secrets secrets) {
        secrets.words().forEach(markers::add);
        markers.add(secrets.comment());
    }

    /**
     * @param hidden words for the file of the page
     */
    void loadFeeder(String hidden) throws IOException {
        List<Path> pages = SamplePages.draw(folder, 1);
        for (Path page : pages) {
            Path _ = Files.write(page, withComment(Files.readAllBytes(page), hidden));
        }
        scanner.load(pages);
    }

    private static byte[] withComment(byte[] jpeg, String words) {
        byte[] comment = words.getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(jpeg.length + comment.length + 4)
                .put(jpeg, 0, 2)
                .putShort((short) 0xfffe)
                .putShort((short) (comment.length + 2))
                .put(comment)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** The province cannot be reached any more; what is handed in now stays on the kiosk. */
    void cutLine() throws IOException, InterruptedException {
        // A kiosk that was never told the key could take nothing in.
        awaitLog("SealingKeyLearned");
        line.cut();
    }

    private void awaitLog(String words) throws IOException, InterruptedException {
        long end = System.nanoTime() + SOON.toNanos();
        while (!Files.readString(folder.resolve("server.log")).contains(words)) {
            if (System.nanoTime() > end) {
                throw new IOException("the server never said " + words);
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
    }

    /** The line is back; waits until all that was taken in is at the province. */
    void mendLine(int submissions) throws IOException, InterruptedException {
        line.mend();
        long end = System.nanoTime() + SENT_WITHIN.toNanos();
        while (atProvince() < submissions) {
            if (System.nanoTime() > end) {
                complaints.add("only %d of %d arrived".formatted(atProvince(), submissions));
                return;
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
    }

    private int atProvince() {
        return province.database()
                .read(handle ->
                        handle.select("SELECT count(*) FROM form_answer WHERE answer LIKE '%CON'")
                                .mapTo(Integer.class)
                                .one());
    }

    /** What of anybody's can be found on the kiosk now: data, journals, logs, temporary files. */
    List<String> found() throws IOException {
        List<String> found = new ArrayList<>(markers.below(folder.resolve(KIOSK)));
        found.addAll(markers.below(folder.resolve("server.log")));
        return found;
    }

    /** Complains of whatever can be found when nobody is here any more. */
    void search() throws IOException, InterruptedException {
        var _ = robot.await(ScreenState.Idle.class, SOON);
        found().forEach(each -> complaints.add("still there: " + each));
        markers.below(memory).forEach(each -> complaints.add("still in memory: " + each));
    }

    private ScreenState shown() throws IOException, InterruptedException {
        return robot.await(_ -> true, SOON).state();
    }

    /** Cuts the power now; the kiosk must come back to this very screen, under the veil. */
    void cutHere() throws IOException, InterruptedException {
        ScreenState before = shown();
        cut();
        var _ = robot.await(ScreenState.Veil.class, SOON);
        ScreenState after =
                robot.go(
                                new VisitorAction.LiftVeil(),
                                frame -> !(frame.state() instanceof ScreenState.Veil))
                        .state();
        if (!after.equals(before)) {
            complaints.add("after a cut on %s came %s".formatted(before, after));
        }
    }

    /** Cuts the power after papers were sent: the same number must come back, not a second one. */
    void cutWhenSent() throws IOException, InterruptedException {
        String before = ((ScreenState.HandedIn) shown()).number();
        cut();
        var _ = robot.await(ScreenState.Veil.class, SOON);
        go(new VisitorAction.LiftVeil(), ScreenState.HandedIn.class::isInstance);
        String after = robot.await(ScreenState.HandedIn.class, SOON).number();
        if (!after.equals(before)) {
            complaints.add("%s was sent again as %s".formatted(before, after));
        }
    }

    /** Cuts the power after the visit ended: nobody is here, and nothing of anybody. */
    void cutWhenOver() throws IOException, InterruptedException {
        cut();
        search();
        for (String pages : List.of(KIOSK + "/visit", KIOSK + "/pages", "memory")) {
            Path place = folder.resolve(pages);
            try (Stream<Path> left = Files.exists(place) ? Files.walk(place) : Stream.empty()) {
                left.filter(Files::isRegularFile)
                        .forEach(file -> complaints.add(file + " is still there"));
            }
        }
    }

    List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        robot.close();
        server.close();
        scanner.close();
        printer.close();
        reader.close();
        line.close();
        province.close();
    }
}
