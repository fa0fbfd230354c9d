package vn.motcua.local.device;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.motcua.config.ConfigException;
import vn.motcua.config.device.DeviceConfig;
import vn.motcua.config.device.DevicesFile;
import vn.motcua.config.device.DevicesStore;
import vn.motcua.config.device.DriverKind;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.contract.device.DeviceId;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.device.DeviceStatus;
import vn.motcua.contract.screen.DeviceView;
import vn.motcua.device.discovery.Found;
import vn.motcua.device.transport.CertificatePin;

/**
 * Changes which devices this kiosk has while it runs. Settings that lead to no device are undone,
 * so nobody locks a device out by a slip.
 */
public final class DeviceWorkshop {
    private static final Duration ANSWERS = Duration.ofSeconds(3);
    private static final Duration OPENING_MAX = Duration.ofSeconds(10);
    private static final Set<DeviceFault> NOT_REACHED =
            Set.of(DeviceFault.NO_DEVICE, DeviceFault.OFFLINE, DeviceFault.ACCESS_DENIED);

    private final Path file;
    private final DevicesStore store;
    private final DeviceDesk desk;
    private final Simulators simulators;
    private final DeviceSearch search;

    public DeviceWorkshop(
            Path devicesFile, DeviceDesk desk, Simulators simulators, DeviceSearch search) {
        this.file = devicesFile;
        this.store = new DevicesStore(devicesFile);
        this.desk = desk;
        this.simulators = simulators;
        this.search = search;
    }

    /** How a change of settings ended. */
    public sealed interface Outcome {

        /** The device answers. */
        record Opened(DeviceView device) implements Outcome {}

        /** No device answered; the settings are as before. */
        record Undone(DeviceFault fault) implements Outcome {}

        /** The settings cannot be read or written; nothing changed. */
        record Refused() implements Outcome {}
    }

    /** The devices, to be tried out. */
    public DeviceDesk desk() {
        return desk;
    }

    /** What could have this role and is not set up yet; blocks for a few seconds. */
    public List<Found> find(DeviceRole role) throws InterruptedException {
        List<String> known = desk.views().stream().map(DeviceView::place).toList();
        return search.find(role, ANSWERS).stream()
                .filter(each -> known.stream().noneMatch(place -> isAt(place, each)))
                .toList();
    }

    private static boolean isAt(String known, Found found) {
        return known.equals(found.place()) || known.startsWith(found.place() + ":");
    }

    /**
     * The fingerprint of the certificate that a device at this place shows, so that a person can
     * accept it; blocks for a few seconds.
     *
     * @return nothing if it shows none
     */
    public Optional<String> certificate(DriverKind driver, String place) {
        return driver.secureAddress(place).flatMap(CertificatePin::shownBy);
    }

    /** Sets a new device up and opens it; blocks until it answers, or not. */
    public Outcome add(DriverKind driver, String place, Map<String, String> settings)
            throws InterruptedException {
        DeviceId id = freeId(driver.role());
        Map<String, String> all = new LinkedHashMap<>();
        all.put("driver", driver.word());
        all.putAll(driver.placed(place));
        all.putAll(settings);
        return changed(id, () -> store.add(id, all));
    }

    /** Changes settings of one device and opens it anew. */
    public Outcome configure(DeviceId id, Map<String, String> settings)
            throws InterruptedException {
        return changed(id, () -> store.configure(id, settings));
    }

    private Outcome changed(DeviceId id, Runnable change) throws InterruptedException {
        try {
            change.run();
        } catch (ConfigException refused) {
            return new Outcome.Refused();
        }
        reload();
        DeviceStatus status = desk.awaitStatus(id, OPENING_MAX);
        if (status instanceof DeviceStatus.Starting) {
            status = new DeviceStatus.Faulted(DeviceFault.OFFLINE); // it took too long
        }
        if (status instanceof DeviceStatus.Faulted(DeviceFault fault)
                && NOT_REACHED.contains(fault)) {
            store.restore(1);
            reload();
            return new Outcome.Undone(fault);
        }
        return device(id)
                .<Outcome>map(Outcome.Opened::new)
                .orElseGet(() -> new Outcome.Undone(DeviceFault.NO_DEVICE));
    }

    /** Whether it could be taken out of the settings. */
    public boolean remove(DeviceId id) {
        try {
            store.remove(id);
        } catch (ConfigException refused) {
            return false;
        }
        reload();
        return true;
    }

    /** Whether it could be written down that a device is used, or not, also after a new start. */
    public boolean switchTo(boolean on, DeviceId id) {
        try {
            store.switchTo(on, id);
        } catch (ConfigException refused) {
            return false;
        }
        reload();
        return true;
    }

    private void reload() {
        desk.replace(simulators.startFor(DevicesFile.read(file)));
    }

    public Optional<DeviceView> device(DeviceId id) {
        return desk.views().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** What is set now of what can be chosen. */
    public Map<String, String> settings(DeviceId id) {
        return DevicesFile.read(file).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .map(DeviceConfig::settings)
                .orElse(Map.of());
    }

    /** A name that says what it is for, numbered from the second one on. */
    private DeviceId freeId(DeviceRole role) {
        String base =
                switch (role) {
                    case CODE_READER -> "reader";
                    case DOCUMENT_SCANNER -> "scanner";
                    case RECEIPT_PRINTER -> "printer";
                    case CHIP_READER -> "chip-reader";
                };
        Set<String> taken =
                desk.views().stream().map(each -> each.id().value()).collect(Collectors.toSet());
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? base : base + "-" + number)
                .filter(name -> !taken.contains(name))
                .findFirst()
                .map(DeviceId::new)
                .orElseThrow();
    }
}
