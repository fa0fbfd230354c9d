package vn.motcua.local.device;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.motcua.config.device.DeviceConfig;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.contract.device.DeviceId;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.device.DeviceStatus;
import vn.motcua.contract.screen.DeviceView;
import vn.motcua.device.barcode.ReadOutcome;
import vn.motcua.device.chip.CardKey;
import vn.motcua.device.chip.ChipOutcome;
import vn.motcua.device.chip.ChipReader;
import vn.motcua.device.printer.PrintOutcome;
import vn.motcua.device.printer.Receipt;
import vn.motcua.device.scanner.ScanOutcome;
import vn.motcua.device.scanner.ScanRequest;
import vn.motcua.local.device.OwnedDevice.Care;
import vn.motcua.local.event.Event;
import vn.motcua.local.event.EventLog;
import vn.motcua.local.event.SafeWord;

/**
 * The devices of this kiosk by what they are for. Where several have one role, the first that works
 * is used; a role without a device answers NO_DEVICE.
 */
public final class DeviceDesk implements AutoCloseable {
    private static final EventLog EVENTS = EventLog.of(DeviceDesk.class);

    private final OwnedDevice.Listeners listeners;
    private final ReentrantLock noting = new ReentrantLock();
    private final Condition noted = noting.newCondition();
    private volatile List<OwnedDevice> devices = List.of();
    private boolean started;

    /** A device's new status. */
    public record Change(DeviceId device, DeviceRole role, DeviceStatus status) {}

    /**
     * @param onCode hears what the code readers read
     * @param onChange hears every change of a status
     * @param now the time that faults are noted with
     */
    public DeviceDesk(
            List<DeviceConfig> configs,
            Consumer<ReadOutcome> onCode,
            Consumer<Change> onChange,
            Supplier<Instant> now) {
        Consumer<Change> unharmed = unharmed(onChange);
        listeners = new OwnedDevice.Listeners(onCode, unharmed.andThen(_ -> note()), now);
        replace(configs);
    }

    private static Consumer<Change> unharmed(Consumer<Change> onChange) {
        return change -> {
            try {
                onChange.accept(change);
            } catch (RuntimeException bug) { // boundary: a full disk must not end the watching
                EVENTS.log(
                        new Event.ThreadFailed(
                                new SafeWord("device"),
                                new SafeWord(bug.getClass().getSimpleName())));
            }
        };
    }

    private void note() {
        noting.lock();
        try {
            noted.signalAll();
        } finally {
            noting.unlock();
        }
    }

    /**
     * How a device is once it has been opened; NO_DEVICE if there is none. A port that the same
     * device had with other settings may be busy for a moment.
     */
    public DeviceStatus awaitStatus(DeviceId id, Duration limit) throws InterruptedException {
        long nanos = limit.toNanos();
        noting.lock();
        try {
            DeviceStatus status = statusOf(id);
            while (isOpening(status) && nanos > 0) {
                nanos = noted.awaitNanos(nanos);
                status = statusOf(id);
            }
            return status;
        } finally {
            noting.unlock();
        }
    }

    private DeviceStatus statusOf(DeviceId id) {
        return named(id).stream()
                .findFirst()
                .map(OwnedDevice::status)
                .orElse(new DeviceStatus.Faulted(DeviceFault.NO_DEVICE));
    }

    private static boolean isOpening(DeviceStatus status) {
        return status instanceof DeviceStatus.Starting
                || status.equals(new DeviceStatus.Faulted(DeviceFault.BUSY));
    }

    public synchronized void start() {
        started = true;
        devices.forEach(OwnedDevice::start);
    }

    /** Other settings: what stays the same is not touched, what changed is opened anew. */
    public synchronized void replace(List<DeviceConfig> configs) {
        List<OwnedDevice> before = devices;
        before.stream()
                .filter(each -> !configs.contains(each.config()))
                .forEach(OwnedDevice::close);
        List<OwnedDevice> after = new ArrayList<>();
        for (DeviceConfig config : configs) {
            after.add(
                    before.stream()
                            .filter(each -> each.config().equals(config))
                            .findFirst()
                            .orElseGet(() -> OwnedDevice.of(config, listeners)));
        }
        devices = List.copyOf(after);
        if (started) {
            devices.forEach(OwnedDevice::start);
        }
    }

    public boolean works(DeviceRole role) {
        return of(role).stream().anyMatch(OwnedDevice::works);
    }

    private List<OwnedDevice> of(DeviceRole role) {
        return devices.stream()
                .filter(each -> each.config().role() == role)
                .filter(each -> !(each.care() instanceof Care.OfNobody))
                .toList();
    }

    /** How every device is, in the order of the settings. */
    public List<DeviceView> views() {
        return devices.stream().map(OwnedDevice::view).toList();
    }

    /** Scans with the resolution and sides that the technician set; blocks while paper moves. */
    public ScanOutcome scan(ScanRequest request) throws InterruptedException {
        return scan(bestOf(DeviceRole.DOCUMENT_SCANNER), request);
    }

    /** The same with one scanner, whatever it said of itself. */
    public ScanOutcome scan(DeviceId device, ScanRequest request) throws InterruptedException {
        return scan(named(device), request);
    }

    private static ScanOutcome scan(List<OwnedDevice> chosen, ScanRequest request)
            throws InterruptedException {
        if (chosen.isEmpty() || !(chosen.getFirst().care() instanceof Care.OfScanner scanner)) {
            return new ScanOutcome.Stopped(DeviceFault.NO_DEVICE, List.of());
        }
        ScanRequest asSet =
                new ScanRequest(
                        scanner.settings().resolutionDpi(),
                        scanner.settings().duplex(),
                        request.folder(),
                        request.pagesMax(),
                        request.onPage());
        ScanOutcome busy = new ScanOutcome.Stopped(DeviceFault.BUSY, List.of());
        return scanner.device().lend(device -> device.scan(asSet), busy);
    }

    /** Blocks until the printer confirmed the slip or gave up. */
    public PrintOutcome print(Receipt receipt) throws InterruptedException {
        return print(bestOf(DeviceRole.RECEIPT_PRINTER), receipt);
    }

    /** The same on a sheet of A4 where an office printer works. */
    public PrintOutcome printOnSheet(Receipt receipt) throws InterruptedException {
        List<OwnedDevice> sheets =
                of(DeviceRole.RECEIPT_PRINTER).stream()
                        .filter(each -> each.config() instanceof DeviceConfig.IppPrinter)
                        .filter(OwnedDevice::works)
                        .limit(1)
                        .toList();
        return sheets.isEmpty() ? print(receipt) : print(sheets, receipt);
    }

    /** The same with one printer, whatever it said of itself. */
    public PrintOutcome print(DeviceId device, Receipt receipt) throws InterruptedException {
        return print(named(device), receipt);
    }

    private static PrintOutcome print(List<OwnedDevice> chosen, Receipt receipt)
            throws InterruptedException {
        if (chosen.isEmpty() || !(chosen.getFirst().care() instanceof Care.OfPrinter printer)) {
            return new PrintOutcome.NotPrinted(DeviceFault.NO_DEVICE, false);
        }
        PrintOutcome busy = new PrintOutcome.NotPrinted(DeviceFault.BUSY, false);
        return printer.device().lend(device -> device.print(receipt), busy);
    }

    /** The next code of one reader, which then goes nowhere else; blocks until it comes. */
    public ReadOutcome nextCode(DeviceId device, Duration wait) throws InterruptedException {
        List<OwnedDevice> chosen = named(device);
        if (chosen.isEmpty() || !(chosen.getFirst().care() instanceof Care.OfReader reader)) {
            return new ReadOutcome.Stopped(DeviceFault.NO_DEVICE);
        }
        return reader.loop().lend(wait);
    }

    /** Whether a card lies on a chip reader that works; takes milliseconds. */
    public boolean hasCard() throws InterruptedException {
        return hasCard(bestOf(DeviceRole.CHIP_READER));
    }

    /** The same with one reader. */
    public boolean hasCard(DeviceId device) throws InterruptedException {
        return hasCard(named(device));
    }

    private static boolean hasCard(List<OwnedDevice> chosen) throws InterruptedException {
        return !chosen.isEmpty()
                && chosen.getFirst().care() instanceof Care.OfChips(var chips)
                && chips.lend(ChipReader::hasCard, false);
    }

    /** Reads the card that lies there, with the first key that opens it; blocks for seconds. */
    public ChipOutcome readChip(List<CardKey> keys) throws InterruptedException {
        List<OwnedDevice> chosen = bestOf(DeviceRole.CHIP_READER);
        if (chosen.isEmpty() || !(chosen.getFirst().care() instanceof Care.OfChips(var chips))) {
            return new ChipOutcome.ReaderGone();
        }
        return chips.lend(reader -> reader.read(keys), new ChipOutcome.ReaderGone());
    }

    private List<OwnedDevice> named(DeviceId id) {
        return devices.stream().filter(each -> each.config().id().equals(id)).toList();
    }

    /** The first that works, else the first; at most one. */
    private List<OwnedDevice> bestOf(DeviceRole role) {
        List<OwnedDevice> all = of(role);
        Optional<OwnedDevice> best = all.stream().filter(OwnedDevice::works).findFirst();
        return best.map(List::of).orElse(all.stream().limit(1).toList());
    }

    @Override
    public synchronized void close() {
        devices.forEach(OwnedDevice::close);
    }
}
