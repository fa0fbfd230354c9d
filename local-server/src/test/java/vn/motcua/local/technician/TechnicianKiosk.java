package vn.motcua.local.technician;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import vn.motcua.config.KioskConfig;
import vn.motcua.config.device.DeviceConfig;
import vn.motcua.config.device.DevicesFile;
import vn.motcua.contract.screen.HealthTopic;
import vn.motcua.contract.screen.HealthView;
import vn.motcua.contract.screen.TechnicianDeed;
import vn.motcua.contract.screen.TechnicianState;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.local.day.DayBook;
import vn.motcua.local.device.DeviceDesk;
import vn.motcua.local.device.DeviceSearch;
import vn.motcua.local.device.DeviceWorkshop;
import vn.motcua.local.device.Simulators;
import vn.motcua.local.receipt.ReceiptWriter;
import vn.motcua.local.storage.Database;
import vn.motcua.local.storage.Durability;
import vn.motcua.local.technician.tuning.Hall;

/** A kiosk with real devices in software, at which a technician stands. */
record TechnicianKiosk(
        Path file, Database kiosk, DeviceDesk desk, FakeScreen screen, TechnicianFlow flow)
        implements AutoCloseable {
    private static final String PIN = "735924";

    static TechnicianKiosk in(Path folder, String devices) throws IOException {
        Path file = Files.writeString(folder.resolve("devices.yaml"), devices);
        var kiosk = Database.open(folder.resolve("kiosk.db"), "/migrations/kiosk", Durability.FULL);
        InstantSource wall = InstantSource.system();
        var desk = new DeviceDesk(DevicesFile.read(file), _ -> {}, _ -> {}, wall::instant);
        desk.start();
        var search = new DeviceSearch(folder.resolve("machine"), List::of);
        var workshop = new DeviceWorkshop(file, desk, new Simulators(), search);
        KioskConfig config = SampleKiosk.in(folder);
        TechnicianPins.set(config.pinFile(), "an", PIN);
        var screen = new FakeScreen(Files.createDirectories(folder.resolve("pages")));
        var parts =
                new TechnicianParts(
                        kiosk,
                        config,
                        Hall.of(config),
                        () -> workshop,
                        new ReceiptWriter(config),
                        () -> List.of(new HealthView(HealthTopic.UNSENT, false, 3)),
                        new DayBook(kiosk, wall),
                        wall,
                        new SecureRandom(),
                        new TechnicianParts.Program(
                                "1.2.3", wall.instant(), folder.resolve("machine"), () -> {}));
        return new TechnicianKiosk(file, kiosk, desk, screen, new TechnicianFlow(screen, parts));
    }

    void signIn() throws InterruptedException {
        flow.begin();
        screen.touch(flow, new VisitorAction.Answer(PIN));
        var _ = screen.await(TechnicianState.Overview.class);
    }

    void choose(String option) {
        screen.touch(flow, new VisitorAction.Choose(option));
    }

    List<DeviceConfig> configured() {
        return DevicesFile.read(file);
    }

    List<TechnicianDeed> deeds() {
        return new AuditTrail(kiosk).newest(10).stream().map(AuditTrail.Entry::deed).toList();
    }

    @Override
    public void close() {
        desk.close();
        kiosk.close();
    }
}
