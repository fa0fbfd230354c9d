package vn.motcua.local.device;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.motcua.config.device.DeviceConfig;
import vn.motcua.device.simulated.SimulatedCodeReader;
import vn.motcua.device.simulated.SimulatedPrinter;
import vn.motcua.device.simulated.SimulatedScanner;

/** The devices made of software that stand in for those the configuration calls simulated. */
public final class Simulators implements AutoCloseable {
    private final List<SimulatedCodeReader> readers = new CopyOnWriteArrayList<>();
    private final List<SimulatedScanner> scanners = new CopyOnWriteArrayList<>();
    private final List<SimulatedPrinter> printers = new CopyOnWriteArrayList<>();
    private final Map<DeviceConfig, DeviceConfig> places = new HashMap<>();

    /**
     * Starts one for each device whose place is {@code simulated}, and puts its real place into the
     * settings; one that runs already stays. Other devices stay as they are.
     */
    public synchronized List<DeviceConfig> startFor(List<DeviceConfig> devices) {
        return devices.stream()
                .map(device -> places.computeIfAbsent(device, this::placed))
                .toList();
    }

    private DeviceConfig placed(DeviceConfig device) {
        if (!device.isSimulated()) {
            return device;
        }
        return switch (device) {
            case DeviceConfig.SerialCodeReader(var id, _, int baudRate) -> {
                SimulatedCodeReader reader = SimulatedCodeReader.start();
                readers.add(reader);
                yield new DeviceConfig.SerialCodeReader(id, reader.port().toString(), baudRate);
            }
            case DeviceConfig.EsclScanner(var id, _, int dpi, boolean duplex) -> {
                SimulatedScanner scanner = SimulatedScanner.start();
                scanners.add(scanner);
                yield new DeviceConfig.EsclScanner(id, scanner.address(), dpi, duplex);
            }
            case DeviceConfig.TcpReceiptPrinter(var id, _, _, int widthDots) -> {
                SimulatedPrinter printer = SimulatedPrinter.start(widthDots);
                printers.add(printer);
                yield new DeviceConfig.TcpReceiptPrinter(
                        id, "127.0.0.1", printer.port(), widthDots);
            }
            case DeviceConfig.SerialReceiptPrinter(var id, _, int baudRate, int widthDots) -> {
                String terminal = atTerminal(widthDots);
                yield new DeviceConfig.SerialReceiptPrinter(id, terminal, baudRate, widthDots);
            }
            case DeviceConfig.UsbReceiptPrinter(var id, _, int widthDots) ->
                    new DeviceConfig.UsbReceiptPrinter(id, atTerminal(widthDots), widthDots);
            case DeviceConfig.KeyboardCodeReader keyboard -> keyboard;
            case DeviceConfig.SaneScanner sane -> sane;
        };
    }

    private String atTerminal(int widthDots) {
        SimulatedPrinter printer = SimulatedPrinter.startAtTerminal(widthDots);
        printers.add(printer);
        return printer.file().toString();
    }

    /** Whether anything is simulated: then there is a dock. */
    public boolean areUsed() {
        return !readers.isEmpty() || !scanners.isEmpty() || !printers.isEmpty();
    }

    public List<SimulatedCodeReader> readers() {
        return List.copyOf(readers);
    }

    public List<SimulatedScanner> scanners() {
        return List.copyOf(scanners);
    }

    public List<SimulatedPrinter> printers() {
        return List.copyOf(printers);
    }

    @Override
    public void close() {
        readers.forEach(SimulatedCodeReader::close);
        scanners.forEach(SimulatedScanner::close);
        printers.forEach(SimulatedPrinter::close);
    }
}
