package vn.motcua.local.device;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.config.ConfigException;
import vn.motcua.config.device.DeviceConfig;
import vn.motcua.contract.device.DeviceId;
import vn.motcua.device.barcode.CodeReader;
import vn.motcua.device.barcode.ReadOutcome;
import vn.motcua.device.barcode.SerialCodeReader;
import vn.motcua.device.office.IppPrinter;
import vn.motcua.device.printer.EscPosPrinter;
import vn.motcua.device.printer.Receipt;
import vn.motcua.device.printer.ReceiptPrinter;
import vn.motcua.device.recording.RecordingFile;
import vn.motcua.device.recording.RecordingRelay;
import vn.motcua.device.scanner.DocumentScanner;
import vn.motcua.device.scanner.EsclScanner;
import vn.motcua.device.scanner.SaneScanner;
import vn.motcua.device.scanner.ScanOutcome;
import vn.motcua.device.scanner.ScanRequest;
import vn.motcua.device.transport.DeviceFile;
import vn.motcua.device.transport.Dial;
import vn.motcua.device.transport.SerialLink;
import vn.motcua.device.transport.TcpLink;

/** One device used once, with everything that goes over its line written down. */
final class DeviceRecording {
    private static final Duration CONNECT_WAIT = Duration.ofSeconds(2);
    private static final Duration READING = Duration.ofSeconds(30);
    private static final Duration SILENCE = Duration.ofMillis(80);
    private static final int IPP_PORT = 631;
    private static final int HTTP_PORT = 80;
    private static final int PAGES_MAX = 10;

    private final DeviceConfig device;
    private final RecordingFile recording;

    private DeviceRecording(DeviceConfig device, RecordingFile recording) {
        this.device = device;
        this.recording = recording;
    }

    /**
     * Uses the device and writes the file; blocks for up to a few minutes.
     *
     * @return how it ended, in one line without anything that was read or printed
     * @throws ConfigException if such a line cannot be recorded
     */
    static String of(DeviceConfig device, Path file) throws IOException, InterruptedException {
        if (device.isSimulated()) {
            throw new ConfigException(
                    "device %s: it is simulated; record a real one".formatted(device.id()));
        }
        List<String> head =
                List.of(
                        "%s, %s. May hold what was read or printed: keep it on the kiosk."
                                .formatted(device.id(), device.driver()),
                        "connection, ms, > to the device or < from it, bytes, what can be read");
        try (RecordingFile recording = RecordingFile.begin(file, head)) {
            return new DeviceRecording(device, recording).run();
        }
    }

    private String run() throws IOException, InterruptedException {
        DeviceId id = device.id();
        return switch (device) {
            case DeviceConfig.SerialCodeReader(_, String port, int baudRate) ->
                    read(() -> SerialLink.open(port, baudRate));
            case DeviceConfig.TcpReceiptPrinter(_, String host, int port, int width) ->
                    print(receiptPrinter(() -> TcpLink.connect(host, port, CONNECT_WAIT), width));
            case DeviceConfig.SerialReceiptPrinter(_, String port, int baud, int width) ->
                    print(receiptPrinter(() -> SerialLink.open(port, baud), width));
            case DeviceConfig.UsbReceiptPrinter(_, String file, int width) ->
                    print(receiptPrinter(() -> DeviceFile.open(file), width));
            case DeviceConfig.EsclScanner(_, URI address, _, int dpi, _) -> {
                try (RecordingRelay relay = relay(address, HTTP_PORT)) {
                    yield scan(new EsclScanner(id, passing(relay, address)), dpi);
                }
            }
            case DeviceConfig.SaneScanner(_, String host, int port, String name, int dpi) -> {
                try (RecordingRelay relay = RecordingRelay.start(host, port, recording)) {
                    yield scan(new SaneScanner(id, "127.0.0.1", relay.port(), name), dpi);
                }
            }
            case DeviceConfig.IppPrinter(_, URI address, _) -> {
                try (RecordingRelay relay = relay(address, IPP_PORT)) {
                    yield print(new IppPrinter(id, passing(relay, address)));
                }
            }
            case DeviceConfig.SwitchedOff _ ->
                    throw new ConfigException("device %s: it is switched off".formatted(id));
            case DeviceConfig.ChipReader _ ->
                    throw new ConfigException(
                            "device %s: what a chip says is not recorded".formatted(id));
            case DeviceConfig.KeyboardCodeReader _ ->
                    throw new ConfigException(
                            "device %s: the keys of a keyboard are not recorded".formatted(id));
            case DeviceConfig.LocalScanner _ ->
                    throw new ConfigException(
                            "device %s: another program speaks to it; it is not recorded"
                                    .formatted(id));
        };
    }

    private EscPosPrinter receiptPrinter(Dial dial, int widthDots) {
        return EscPosPrinter.over(device.id(), recording.recorded(dial), widthDots);
    }

    private RecordingRelay relay(URI address, int usualPort) throws IOException {
        if (address.getScheme().endsWith("s")) {
            throw new ConfigException(
                    "device %s: a line that ends in TLS is not recorded".formatted(device.id()));
        }
        int port = address.getPort() < 0 ? usualPort : address.getPort();
        return RecordingRelay.start(address.getHost(), port, recording);
    }

    private static URI passing(RecordingRelay relay, URI address) {
        return URI.create(
                "%s://127.0.0.1:%d%s"
                        .formatted(address.getScheme(), relay.port(), address.getPath()));
    }

    private String read(Dial dial) throws InterruptedException {
        int codes = 0;
        int broken = 0;
        long end = System.nanoTime() + READING.toNanos();
        try (CodeReader reader =
                new SerialCodeReader(device.id(), recording.recorded(dial), SILENCE)) {
            for (long left = READING.toNanos(); left > 0; left = end - System.nanoTime()) {
                switch (reader.read(Duration.ofNanos(left))) {
                    case ReadOutcome.CodeRead _ -> codes++;
                    case ReadOutcome.Garbled _, ReadOutcome.TooLong _ -> broken++;
                    case ReadOutcome.Nothing _ -> {}
                    case ReadOutcome.Stopped(var fault) -> {
                        return "stopped: " + fault;
                    }
                }
            }
        }
        return "%d codes, %d that nobody can read".formatted(codes, broken);
    }

    private String print(ReceiptPrinter printer) throws InterruptedException {
        try (printer) {
            var slip = new Receipt(List.of(new Receipt.Part.Code(device.id().value())));
            return printer.print(slip).toString();
        }
    }

    /** The pages are not kept: the recording is what is wanted. */
    private String scan(DocumentScanner scanner, int dpi) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("motcua-recording");
        try (scanner) {
            var request = new ScanRequest(dpi, false, folder, PAGES_MAX, _ -> {});
            return switch (scanner.scan(request)) {
                case ScanOutcome.Scanned(var pages) -> pages.size() + " pages";
                case ScanOutcome.Stopped(var fault, var pages) ->
                        "stopped after %d pages: %s".formatted(pages.size(), fault);
            };
        } finally {
            try (Stream<Path> pages = Files.list(folder)) {
                for (Path page : pages.toList()) {
                    Files.delete(page);
                }
            }
            Files.delete(folder);
        }
    }
}
