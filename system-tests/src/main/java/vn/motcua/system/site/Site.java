package vn.motcua.system.site;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import vn.motcua.config.KioskConfig;
import vn.motcua.config.KioskConfigFile;
import vn.motcua.config.ProvinceConfig;
import vn.motcua.config.device.DevicesFile;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.screen.ScreenFrame;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.device.chip.simulated.SimulatedChipReader;
import vn.motcua.device.simulated.SimulatedCodeReader;
import vn.motcua.device.simulated.SimulatedPrinter;
import vn.motcua.device.simulated.SimulatedScanner;
import vn.motcua.local.LocalServer;
import vn.motcua.local.device.DeviceSearch;
import vn.motcua.province.ProvincialBackend;
import vn.motcua.ui.KioskUi;
import vn.motcua.ui.ScreenToolkit;
import vn.motcua.ui.UiOptions;

/**
 * A province and one kiosk with its real screen, joined by real wires: HTTP on loopback, a terminal
 * for the code reader, eSCL and ESC/POS over TCP. The line to the province can be cut.
 */
public final class Site implements AutoCloseable {
    private static final Duration ON_SCREEN = Duration.ofSeconds(20);
    private static final AtomicBoolean TOOLKIT = new AtomicBoolean();

    private final Path folder;
    private final SiteFiles files;
    private final ProvincialBackend province;
    private final CuttableLine line;
    private LocalServer server;
    private KioskConfig config;
    private KioskUi ui;

    private Site(Path folder, Function<SiteFiles, Path> devices)
            throws IOException, InterruptedException {
        this.folder = folder;
        files = new SiteFiles(folder);
        province =
                ProvincialBackend.start(ProvinceConfig.read(files.province()), Clock.systemUTC());
        line = new CuttableLine(province.port());
        files.enrolmentCode("k01", province.fleet().createEnrolmentCode());
        config = kiosk(devices.apply(files));
        server = startServer();
        if (!TOOLKIT.getAndSet(true)) {
            ScreenToolkit.start(true);
        }
        ui = KioskUi.start(config, UiOptions.ROBOT);
    }

    /** Starts everything in a new folder and waits until the kiosk serves. */
    public static Site start(Path folder) throws IOException, InterruptedException {
        return start(folder, SiteFiles::simulatedDevices);
    }

    /** The same with other devices. */
    public static Site start(Path folder, Function<SiteFiles, Path> devices)
            throws IOException, InterruptedException {
        Site site = new Site(folder, devices);
        site.await(ScreenState.Idle.class);
        return site;
    }

    /** New devices are looked for in a folder and on the loopback address, nowhere else. */
    private LocalServer startServer() {
        var search = new DeviceSearch(machine(), () -> List.of(InetAddress.getLoopbackAddress()));
        return LocalServer.start(
                config, DevicesFile.read(config.devicesFile()), Clock.systemUTC(), search);
    }

    /** Stands for the root folder of the kiosk's machine, where devices are plugged in. */
    public Path machine() {
        return folder.resolve("machine");
    }

    private KioskConfig kiosk(Path devices) {
        return KioskConfigFile.read(
                files.kiosk("k01", line.port(), devices, "widthPx: 1080, heightPx: 1920"));
    }

    /** Stops the kiosk's server and starts it again with other devices; the screen stays. */
    public void restartServer(Path devices) throws IOException, InterruptedException {
        ScreenFrame last = ui.awaitFrame(_ -> true, ON_SCREEN);
        server.close();
        config = kiosk(devices);
        server = startServer();
        // What is painted until the screen has found the new server is the old one's last frame.
        ui.awaitFrame(frame -> !frame.equals(last), ON_SCREEN);
        await(ScreenState.Idle.class);
    }

    public SiteFiles files() {
        return files;
    }

    public Path folder() {
        return folder;
    }

    public ProvincialBackend province() {
        return province;
    }

    public CuttableLine line() {
        return line;
    }

    public KioskUi ui() {
        return ui;
    }

    /** Where a browser is the hands of a visitor. */
    public String dockAddress() {
        return server.dockAddress().orElseThrow();
    }

    public SimulatedCodeReader reader() {
        return server.simulators().readers().getFirst();
    }

    public SimulatedChipReader chipReader() {
        return server.simulators().chipReaders().getFirst();
    }

    public SimulatedScanner scanner() {
        return server.simulators().scanners().getFirst();
    }

    public SimulatedPrinter printer() {
        return server.simulators().printers().getFirst();
    }

    /** Waits until a screen of this kind is painted. */
    @CanIgnoreReturnValue
    public <S extends ScreenState> S await(Class<S> kind) throws InterruptedException {
        return kind.cast(awaitFrame(kind).state());
    }

    private ScreenFrame awaitFrame(Class<? extends ScreenState> kind) throws InterruptedException {
        try {
            return ui.awaitFrame(frame -> kind.isInstance(frame.state()), ON_SCREEN);
        } catch (IllegalStateException inVain) {
            throw new IllegalStateException(
                    "%s did not come: %s".formatted(kind.getSimpleName(), inVain.getMessage()),
                    inVain);
        }
    }

    /** Presses a control, then waits for the screen it leads to. */
    @CanIgnoreReturnValue
    public <S extends ScreenState> S press(String control, Class<S> leadsTo)
            throws InterruptedException {
        ui.press(control);
        return await(leadsTo);
    }

    /** Waits for something that no screen tells. */
    public void until(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + ON_SCREEN.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("waited in vain: " + what);
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    /** The dossier at the province. */
    public Optional<Dossier> atProvince(String codeOrNumber) {
        return province.desk().find(codeOrNumber);
    }

    /** The files that the kiosk keeps of papers handed in. */
    public List<Path> documentsHere() throws IOException {
        Path documents = config.dataFolder().resolve("documents");
        if (!Files.exists(documents)) {
            return List.of();
        }
        try (var files = Files.walk(documents)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    public KioskConfig config() {
        return config;
    }

    public void takePicture(Path png) throws IOException {
        ui.snapshot(png);
    }

    @Override
    public void close() {
        ui.close();
        server.close();
        line.close();
        province.close();
    }
}
