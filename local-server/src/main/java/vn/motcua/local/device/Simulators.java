package vn.motcua.local.device;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.config.device.DeviceConfig;
import vn.motcua.contract.device.DeviceId;
import vn.motcua.device.chip.simulated.SimulatedChipReader;
import vn.motcua.device.simulated.PrinterHardware;
import vn.motcua.device.simulated.ScannerHardware;
import vn.motcua.device.simulated.SimulatedCodeReader;
import vn.motcua.device.simulated.SimulatedPrinter;
import vn.motcua.device.simulated.SimulatedScanner;
import vn.motcua.device.simulated.office.SimulatedOfficePrinter;
import vn.motcua.device.simulated.sane.SimulatedSaneScanner;

/**
 * The devices made of software that stand in for those the configuration calls simulated. As
 * hardware does, they stay the same when a technician changes settings; only the end takes them.
 */
public final class Simulators implements AutoCloseable {
    private final Map<DeviceId, SimulatedCodeReader> readers = new LinkedHashMap<>();
    private final Map<DeviceId, SimulatedScanner> scanners = new LinkedHashMap<>();
    private final Map<DeviceId, SimulatedSaneScanner> saneScanners = new LinkedHashMap<>();
    private final Map<DeviceId, SimulatedOfficePrinter> officePrinters = new LinkedHashMap<>();
    private final Map<DeviceId, SimulatedPrinter> networkPrinters = new LinkedHashMap<>();
    private final Map<DeviceId, SimulatedPrinter> wiredPrinters = new LinkedHashMap<>();
    private final Map<DeviceId, SimulatedChipReader> chipReaders = new LinkedHashMap<>();

    /**
     * Starts one for each device whose place is {@code simulated}, unless it runs already, and puts
     * its real place into the settings. Other devices stay as they are.
     */
    public synchronized List<DeviceConfig> startFor(List<DeviceConfig> devices) {
        return devices.stream().map(this::placed).toList();
    }

    private DeviceConfig placed(DeviceConfig device) {
        if (!device.isSimulated()) {
            return device;
        }
        return switch (device) {
            case DeviceConfig.SerialCodeReader(var id, _, int baudRate) -> {
                var reader = readers.computeIfAbsent(id, _ -> SimulatedCodeReader.start());
                yield new DeviceConfig.SerialCodeReader(id, reader.port().toString(), baudRate);
            }
            case DeviceConfig.EsclScanner(var id, _, var pin, int dpi, boolean duplex) -> {
                var scanner = scanners.computeIfAbsent(id, _ -> SimulatedScanner.start());
                yield new DeviceConfig.EsclScanner(id, scanner.address(), pin, dpi, duplex);
            }
            case DeviceConfig.TcpReceiptPrinter(var id, _, _, int widthDots) -> {
                var printer =
                        networkPrinters.computeIfAbsent(id, _ -> SimulatedPrinter.start(widthDots));
                yield new DeviceConfig.TcpReceiptPrinter(
                        id, "127.0.0.1", printer.port(), widthDots);
            }
            case DeviceConfig.SerialReceiptPrinter(var id, _, int baudRate, int widthDots) -> {
                String terminal = terminal(id, widthDots);
                yield new DeviceConfig.SerialReceiptPrinter(id, terminal, baudRate, widthDots);
            }
            case DeviceConfig.UsbReceiptPrinter(var id, _, int widthDots) ->
                    new DeviceConfig.UsbReceiptPrinter(id, terminal(id, widthDots), widthDots);
            case DeviceConfig.KeyboardCodeReader _,
                    DeviceConfig.LocalScanner _,
                    DeviceConfig.SwitchedOff _ ->
                    device;
            case DeviceConfig.ChipReader(var id, _, var signers) ->
                    new DeviceConfig.ChipReader(id, chipReader(id).name(), signers);
            case DeviceConfig.SaneScanner(var id, _, _, _, int dpi) -> {
                var sane = saneScanners.computeIfAbsent(id, _ -> SimulatedSaneScanner.start());
                yield new DeviceConfig.SaneScanner(
                        id, "127.0.0.1", sane.port(), SimulatedSaneScanner.DEVICE, dpi);
            }
            case DeviceConfig.IppPrinter(var id, _, var pin) ->
                    new DeviceConfig.IppPrinter(id, officePrinter(id).address(), pin);
        };
    }

    private SimulatedChipReader chipReader(DeviceId id) {
        return chipReaders.computeIfAbsent(id, _ -> SimulatedChipReader.plugIn());
    }

    private SimulatedOfficePrinter officePrinter(DeviceId id) {
        return officePrinters.computeIfAbsent(id, _ -> SimulatedOfficePrinter.start());
    }

    private String terminal(DeviceId id, int widthDots) {
        return wiredPrinters
                .computeIfAbsent(id, _ -> SimulatedPrinter.startAtTerminal(widthDots))
                .file()
                .toString();
    }

    /** Whether anything is simulated: then there is a dock. */
    public boolean areUsed() {
        return !readers().isEmpty()
                || !feeders().isEmpty()
                || !outlets().isEmpty()
                || !chipReaders().isEmpty();
    }

    public synchronized List<SimulatedCodeReader> readers() {
        return List.copyOf(readers.values());
    }

    public synchronized List<SimulatedChipReader> chipReaders() {
        return List.copyOf(chipReaders.values());
    }

    public synchronized List<SimulatedScanner> scanners() {
        return List.copyOf(scanners.values());
    }

    /** All scanners, whatever they speak; those that speak eSCL first. */
    public synchronized List<ScannerHardware> feeders() {
        List<ScannerHardware> all = new ArrayList<>(scanners.values());
        all.addAll(saneScanners.values());
        return List.copyOf(all);
    }

    /** All printers, whatever they speak; those for receipts first. */
    public synchronized List<PrinterHardware> outlets() {
        List<PrinterHardware> all = new ArrayList<>(printers());
        all.addAll(officePrinters.values());
        return List.copyOf(all);
    }

    /** Receipt printers, those on the network, then those on a wire. */
    public synchronized List<SimulatedPrinter> printers() {
        List<SimulatedPrinter> all = new ArrayList<>(networkPrinters.values());
        all.addAll(wiredPrinters.values());
        return List.copyOf(all);
    }

    @Override
    public void close() {
        readers().forEach(SimulatedCodeReader::close);
        feeders().forEach(ScannerHardware::close);
        outlets().forEach(PrinterHardware::close);
        chipReaders().forEach(SimulatedChipReader::close);
    }
}
