package vn.motcua.local.device;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.motcua.config.device.DeviceConfig;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.device.DeviceStatus;
import vn.motcua.contract.screen.DeviceView;
import vn.motcua.contract.screen.PastFault;
import vn.motcua.device.barcode.ReadOutcome;
import vn.motcua.device.chip.ChipReader;
import vn.motcua.device.printer.ReceiptPrinter;
import vn.motcua.device.scanner.DocumentScanner;

/** A device of this kiosk, with its settings and the one who looks after it. */
final class OwnedDevice implements AutoCloseable {
    private static final int PAST_FAULTS_MAX = 3;

    private final DeviceConfig config;
    private final Care care;
    private final List<PastFault> pastFaults = new CopyOnWriteArrayList<>();

    /** Who looks after it; each kind of device in its own way. */
    sealed interface Care {
        record OfReader(CodeReaderLoop loop) implements Care {}

        record OfScanner(DeviceSupervisor<DocumentScanner> device, Drivers.Scanner settings)
                implements Care {}

        record OfPrinter(DeviceSupervisor<ReceiptPrinter> device) implements Care {}

        record OfChips(DeviceSupervisor<ChipReader> device) implements Care {}

        /** It is switched off, which those are told who want to know how it is. */
        record OfNobody(Consumer<DeviceStatus> note) implements Care {}
    }

    private OwnedDevice(DeviceConfig config, Drivers drivers, Listeners listeners) {
        this.config = config;
        Consumer<DeviceStatus> note =
                status -> {
                    if (status instanceof DeviceStatus.Faulted(var fault)) {
                        noteFault(new PastFault(fault, listeners.now().get()));
                    }
                    listeners
                            .onChange()
                            .accept(new DeviceDesk.Change(config.id(), config.role(), status));
                };
        care =
                config instanceof DeviceConfig.SwitchedOff
                        ? new Care.OfNobody(note)
                        : care(config.role(), drivers, listeners.onCode(), note);
    }

    private static Care care(
            DeviceRole role,
            Drivers drivers,
            Consumer<ReadOutcome> onCode,
            Consumer<DeviceStatus> note) {
        return switch (role) {
            case CODE_READER ->
                    new Care.OfReader(
                            new CodeReaderLoop(drivers.readers().getFirst(), onCode, note));
            case DOCUMENT_SCANNER -> {
                Drivers.Scanner scanner = drivers.scanners().getFirst();
                yield new Care.OfScanner(new DeviceSupervisor<>(scanner.driver(), note), scanner);
            }
            case RECEIPT_PRINTER ->
                    new Care.OfPrinter(new DeviceSupervisor<>(drivers.printers().getFirst(), note));
            case CHIP_READER ->
                    new Care.OfChips(new DeviceSupervisor<>(drivers.chips().getFirst(), note));
        };
    }

    /** Who hears of what devices do, and what time it is then. */
    record Listeners(
            Consumer<ReadOutcome> onCode,
            Consumer<DeviceDesk.Change> onChange,
            Supplier<Instant> now) {}

    /** Takes a device into care; {@link #start} begins to look after it. */
    static OwnedDevice of(DeviceConfig config, Listeners listeners) {
        return new OwnedDevice(config, DriverCatalogue.drivers(List.of(config)), listeners);
    }

    private void noteFault(PastFault fault) {
        pastFaults.addFirst(fault);
        while (pastFaults.size() > PAST_FAULTS_MAX) {
            pastFaults.removeLast();
        }
    }

    DeviceConfig config() {
        return config;
    }

    Care care() {
        return care;
    }

    boolean works() {
        return switch (care) {
            case Care.OfReader(CodeReaderLoop loop) -> loop.works();
            case Care.OfNobody _ -> false;
            case Care.OfScanner(var device, _) -> device.works();
            case Care.OfPrinter(var device) -> device.works();
            case Care.OfChips(var device) -> device.works();
        };
    }

    DeviceStatus status() {
        return switch (care) {
            case Care.OfReader(CodeReaderLoop loop) -> loop.status();
            case Care.OfNobody _ -> new DeviceStatus.SwitchedOff();
            case Care.OfScanner(var device, _) -> device.status();
            case Care.OfPrinter(var device) -> device.status();
            case Care.OfChips(var device) -> device.status();
        };
    }

    DeviceView view() {
        return new DeviceView(
                config.id(),
                config.role(),
                config.driver(),
                config.place(),
                status(),
                new ArrayList<>(pastFaults));
    }

    void start() {
        switch (care) {
            case Care.OfReader(CodeReaderLoop loop) -> loop.start();
            case Care.OfNobody(var note) -> note.accept(new DeviceStatus.SwitchedOff());
            case Care.OfScanner(var device, _) -> device.start();
            case Care.OfPrinter(var device) -> device.start();
            case Care.OfChips(var device) -> device.start();
        }
    }

    @Override
    public void close() {
        switch (care) {
            case Care.OfReader(CodeReaderLoop loop) -> loop.close();
            case Care.OfNobody _ -> {}
            case Care.OfScanner(var device, _) -> device.close();
            case Care.OfPrinter(var device) -> device.close();
            case Care.OfChips(var device) -> device.close();
        }
    }
}
