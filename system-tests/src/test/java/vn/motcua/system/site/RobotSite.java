package vn.motcua.system.site;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import vn.motcua.config.KioskConfig;
import vn.motcua.config.KioskConfigFile;
import vn.motcua.config.ProvinceConfig;
import vn.motcua.config.device.DevicesFile;
import vn.motcua.contract.dossier.ConsentPurpose;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.Service;
import vn.motcua.contract.screen.ServiceTile;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.device.simulated.SimulatedCodeReader;
import vn.motcua.device.simulated.SimulatedPrinter;
import vn.motcua.device.simulated.SimulatedScanner;
import vn.motcua.local.LocalServer;
import vn.motcua.province.ProvincialBackend;

/** A province and one kiosk with a robot before its screen: all is real but the picture. */
public final class RobotSite implements AutoCloseable {
    public static final Duration SOON = Duration.ofSeconds(30);

    public final ProvincialBackend province;
    private final Path folder;
    private final SiteFiles files;
    private final KioskConfig config;
    private final LocalServer server;
    public final ScreenRobot robot;

    /**
     * @param folder of the province and of sample papers
     * @param kiosk folder of everything the kiosk writes
     * @param clock of the kiosk; the province has the true one
     */
    public RobotSite(Path folder, Path kiosk, Clock clock)
            throws IOException, InterruptedException {
        this.folder = folder;
        province =
                ProvincialBackend.start(
                        ProvinceConfig.read(new SiteFiles(folder).province()), Clock.systemUTC());
        files = new SiteFiles(kiosk);
        config =
                KioskConfigFile.read(
                        files.kiosk(
                                "k01",
                                province.port(),
                                files.simulatedDevices(),
                                "widthPx: 1080, heightPx: 1920"));
        server = LocalServer.start(config, DevicesFile.read(config.devicesFile()), clock);
        robot = new ScreenRobot(server.port(), server.token());
    }

    /** As a technician does it: the province's code goes into the kiosk's settings. */
    public RobotSite enrolled() throws IOException, InterruptedException {
        files.enrolmentCode("k01", province.fleet().createEnrolmentCode());
        var _ = robot.await(ScreenState.Idle.class, SOON);
        return this;
    }

    public SimulatedCodeReader reader() {
        return server.simulators().readers().getFirst();
    }

    public SimulatedScanner scanner() {
        return server.simulators().scanners().getFirst();
    }

    public SimulatedPrinter printer() {
        return server.simulators().printers().getFirst();
    }

    /** From the idle screen to the scanner, with so many pages in its feeder. */
    public void putPagesIn(int pages) throws IOException, InterruptedException {
        var _ =
                robot.go(
                        new VisitorAction.Start(),
                        frame ->
                                frame.state() instanceof ScreenState.Home home
                                        && home.tiles()
                                                .contains(new ServiceTile.Open(Service.HAND_IN)));
        robot.go(
                new VisitorAction.ChooseService(Service.HAND_IN),
                ScreenState.ChooseProcedure.class);
        robot.go(new VisitorAction.ChooseProcedure("1.004222"), ScreenState.ScanPaper.class);
        scanner().load(SamplePages.draw(folder, pages));
    }

    /** From the scanner to the review, with consent. */
    public void scanAndAgree() throws IOException, InterruptedException {
        robot.go(new VisitorAction.Scan(), ScreenState.PagesToCheck.class);
        robot.go(new VisitorAction.UsePages(), ScreenState.Review.class);
        agree();
    }

    public void agree() throws IOException, InterruptedException {
        var _ =
                robot.go(
                        new VisitorAction.Consent(ConsentPurpose.PROCESSING, true),
                        frame ->
                                frame.state() instanceof ScreenState.Review review
                                        && review.consentGiven());
    }

    public ScreenState.HandedIn handIn() throws IOException, InterruptedException {
        return robot.go(new VisitorAction.HandIn(), ScreenState.HandedIn.class);
    }

    /** Waits until the province has it, and says how many dossiers it made of it. */
    public int dossiers(String number) throws IOException {
        until(() -> province.desk().find(number).isPresent());
        return province.database()
                .read(handle ->
                        handle.select(
                                        "SELECT count(*) FROM dossier WHERE submission_number = ?",
                                        number)
                                .mapTo(Integer.class)
                                .one());
    }

    public static void until(BooleanSupplier condition) throws IOException {
        long deadline = System.nanoTime() + SOON.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new IOException("waited in vain");
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    @Override
    public void close() {
        robot.close();
        server.close();
        province.close();
    }
}
