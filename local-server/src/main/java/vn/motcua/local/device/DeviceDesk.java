package vn.motcua.local.device;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.contract.device.DeviceId;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.device.DeviceStatus;
import vn.motcua.device.barcode.CodeReader;
import vn.motcua.device.barcode.ReadOutcome;
import vn.motcua.device.printer.PrintOutcome;
import vn.motcua.device.printer.Receipt;
import vn.motcua.device.printer.ReceiptPrinter;
import vn.motcua.device.scanner.DocumentScanner;
import vn.motcua.device.scanner.ScanOutcome;
import vn.motcua.device.scanner.ScanRequest;
import vn.motcua.local.event.Event;
import vn.motcua.local.event.EventLog;
import vn.motcua.local.event.SafeWord;

/**
 * The devices of this kiosk by what they are for. Where several have one role, the first that works
 * is used; a role without a device answers NO_DEVICE.
 */
public final class DeviceDesk implements AutoCloseable {
    private static final EventLog EVENTS = EventLog.of(DeviceDesk.class);
    private final List<CodeReaderLoop> readers = new ArrayList<>();
    private final List<Scanner> scanners = new ArrayList<>();
    private final List<DeviceSupervisor<ReceiptPrinter>> printers = new ArrayList<>();

    /** A device's new status. */
    public record Change(DeviceId device, DeviceRole role, DeviceStatus status) {}

    private record Scanner(DeviceSupervisor<DocumentScanner> device, Drivers.Scanner settings) {}

    /**
     * @param onCode hears what the code readers read
     * @param onChange hears every change of a status
     */
    public DeviceDesk(Drivers drivers, Consumer<ReadOutcome> onCode, Consumer<Change> onChange) {
        for (CodeReader reader : drivers.readers()) {
            var tell = tell(onChange, reader.id(), DeviceRole.CODE_READER);
            readers.add(new CodeReaderLoop(reader, onCode, tell));
        }
        for (Drivers.Scanner scanner : drivers.scanners()) {
            var tell = tell(onChange, scanner.driver().id(), DeviceRole.DOCUMENT_SCANNER);
            scanners.add(new Scanner(new DeviceSupervisor<>(scanner.driver(), tell), scanner));
        }
        for (ReceiptPrinter printer : drivers.printers()) {
            var tell = tell(onChange, printer.id(), DeviceRole.RECEIPT_PRINTER);
            printers.add(new DeviceSupervisor<>(printer, tell));
        }
    }

    private static Consumer<DeviceStatus> tell(
            Consumer<Change> onChange, DeviceId device, DeviceRole role) {
        return status -> {
            try {
                onChange.accept(new Change(device, role, status));
            } catch (RuntimeException bug) { // boundary: a full disk must not end the watching
                EVENTS.log(
                        new Event.ThreadFailed(
                                new SafeWord("device"),
                                new SafeWord(bug.getClass().getSimpleName())));
            }
        };
    }

    public void start() {
        readers.forEach(CodeReaderLoop::start);
        scanners.forEach(scanner -> scanner.device().start());
        printers.forEach(DeviceSupervisor::start);
    }

    public boolean works(DeviceRole role) {
        return switch (role) {
            case CODE_READER -> readers.stream().anyMatch(CodeReaderLoop::works);
            case DOCUMENT_SCANNER -> scanners.stream().anyMatch(each -> each.device().works());
            case RECEIPT_PRINTER -> printers.stream().anyMatch(DeviceSupervisor::works);
        };
    }

    /** Scans with the resolution and sides that the technician set; blocks while paper moves. */
    public ScanOutcome scan(ScanRequest request) throws InterruptedException {
        Optional<Scanner> chosen = firstThatWorks(scanners.stream());
        if (chosen.isEmpty()) {
            return new ScanOutcome.Stopped(DeviceFault.NO_DEVICE, List.of());
        }
        Drivers.Scanner settings = chosen.get().settings();
        ScanRequest asSet =
                new ScanRequest(
                        settings.resolutionDpi(),
                        settings.duplex(),
                        request.folder(),
                        request.pagesMax(),
                        request.onPage());
        ScanOutcome busy = new ScanOutcome.Stopped(DeviceFault.BUSY, List.of());
        return chosen.get().device().lend(device -> device.scan(asSet), busy);
    }

    private static Optional<Scanner> firstThatWorks(Stream<Scanner> scanners) {
        List<Scanner> all = scanners.toList();
        return all.stream()
                .filter(each -> each.device().works())
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** Blocks until the printer confirmed the slip or gave up. */
    public PrintOutcome print(Receipt receipt) throws InterruptedException {
        Optional<DeviceSupervisor<ReceiptPrinter>> chosen =
                printers.stream()
                        .filter(DeviceSupervisor::works)
                        .findFirst()
                        .or(() -> printers.stream().findFirst());
        if (chosen.isEmpty()) {
            return new PrintOutcome.NotPrinted(DeviceFault.NO_DEVICE, false);
        }
        PrintOutcome busy = new PrintOutcome.NotPrinted(DeviceFault.BUSY, false);
        return chosen.get().lend(device -> device.print(receipt), busy);
    }

    @Override
    public void close() {
        readers.forEach(CodeReaderLoop::close);
        scanners.forEach(scanner -> scanner.device().close());
        printers.forEach(DeviceSupervisor::close);
    }
}
