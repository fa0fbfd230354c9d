package vn.motcua.config.device;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.motcua.contract.device.DeviceId;
import vn.motcua.contract.device.DeviceRole;

/**
 * The settings of one device, as the technician wrote them in {@code devices.yaml}.
 *
 * <p>Where a place is asked for, {@code simulated} lets the local server start a device made of
 * software that speaks the same wire protocol.
 */
public sealed interface DeviceConfig {
    String SIMULATED = "simulated";

    /** The key of the fingerprint that a device must show. */
    String CERTIFICATE = "certificate";

    DeviceId id();

    default DeviceRole role() {
        return switch (this) {
            case SerialCodeReader _, KeyboardCodeReader _ -> DeviceRole.CODE_READER;
            case EsclScanner _, SaneScanner _, LocalScanner _ -> DeviceRole.DOCUMENT_SCANNER;
            case TcpReceiptPrinter _, SerialReceiptPrinter _, UsbReceiptPrinter _, IppPrinter _ ->
                    DeviceRole.RECEIPT_PRINTER;
            case ChipReader _ -> DeviceRole.CHIP_READER;
            case SwitchedOff(DeviceConfig device) -> device.role();
        };
    }

    /** Whether the local server starts a simulator for it. */
    default boolean isSimulated() {
        return false;
    }

    /** Its word in {@code devices.yaml}. */
    default String driver() {
        return switch (this) {
            case SerialCodeReader _ -> "serial-code-reader";
            case KeyboardCodeReader _ -> "keyboard-code-reader";
            case EsclScanner _ -> "escl-scanner";
            case SaneScanner _ -> "sane-scanner";
            case LocalScanner _ -> "local-scanner";
            case TcpReceiptPrinter _ -> "tcp-receipt-printer";
            case SerialReceiptPrinter _ -> "serial-receipt-printer";
            case UsbReceiptPrinter _ -> "usb-receipt-printer";
            case IppPrinter _ -> "ipp-printer";
            case ChipReader _ -> "chip-reader";
            case SwitchedOff(DeviceConfig device) -> device.driver();
        };
    }

    private static Map<String, String> pinned(String certificate, Map<String, String> others) {
        Map<String, String> all = new LinkedHashMap<>(others);
        if (!certificate.isEmpty()) {
            all.put(CERTIFICATE, certificate);
        }
        return all;
    }

    /** What is set of that which {@link DriverKind#settings} offers, and what was accepted. */
    default Map<String, String> settings() {
        return switch (this) {
            case SerialCodeReader reader -> Map.of("baudRate", "" + reader.baudRate());
            case KeyboardCodeReader _ -> Map.of();
            case EsclScanner scanner ->
                    pinned(
                            scanner.certificate(),
                            Map.of(
                                    "resolutionDpi", "" + scanner.resolutionDpi(),
                                    "duplex", "" + scanner.duplex()));
            case SaneScanner scanner -> Map.of("resolutionDpi", "" + scanner.resolutionDpi());
            case LocalScanner scanner ->
                    Map.of(
                            "resolutionDpi", "" + scanner.resolutionDpi(),
                            "duplex", "" + scanner.duplex());
            case TcpReceiptPrinter printer -> Map.of("widthDots", "" + printer.widthDots());
            case SerialReceiptPrinter printer ->
                    Map.of(
                            "baudRate", "" + printer.baudRate(),
                            "widthDots", "" + printer.widthDots());
            case UsbReceiptPrinter printer -> Map.of("widthDots", "" + printer.widthDots());
            case IppPrinter printer -> pinned(printer.certificate(), Map.of());
            case ChipReader _ -> Map.of();
            case SwitchedOff(DeviceConfig device) -> device.settings();
        };
    }

    /** Where it is connected, in one line for a technician. */
    default String place() {
        return switch (this) {
            case SerialCodeReader reader -> reader.port();
            case KeyboardCodeReader reader -> reader.file();
            case EsclScanner scanner -> scanner.address().toString();
            case SaneScanner scanner ->
                    scanner.host() + ":" + scanner.port() + " " + scanner.device();
            case LocalScanner scanner -> scanner.device();
            case TcpReceiptPrinter printer -> printer.host() + ":" + printer.port();
            case SerialReceiptPrinter printer -> printer.port();
            case UsbReceiptPrinter printer -> printer.file();
            case IppPrinter printer -> printer.address().toString();
            case ChipReader chips -> chips.reader();
            case SwitchedOff(DeviceConfig device) -> device.place();
        };
    }

    /**
     * A QR reader on a serial port, set to send raw UTF-8.
     *
     * @param port e.g. {@code /dev/serial/by-id/usb-Honeywell_…-if00}
     * @param baudRate bits a second, 1200 to 921600; USB readers ignore it
     */
    record SerialCodeReader(DeviceId id, String port, int baudRate) implements DeviceConfig {
        @Override
        public boolean isSimulated() {
            return port.equals(SIMULATED);
        }
    }

    /**
     * A QR reader that poses as a keyboard with the layout "us".
     *
     * @param file e.g. {@code /dev/input/by-id/usb-…-event-kbd}
     */
    record KeyboardCodeReader(DeviceId id, String file) implements DeviceConfig {}

    /**
     * A network scanner that speaks eSCL.
     *
     * @param address e.g. {@code http://192.0.2.15/eSCL}
     * @param certificate SHA-256 of the certificate that was accepted at setup, {@code 3F:2A:…};
     *     empty if none was
     * @param resolutionDpi 100 to 600
     * @param duplex whether both sides of a sheet are read
     */
    record EsclScanner(
            DeviceId id, URI address, String certificate, int resolutionDpi, boolean duplex)
            implements DeviceConfig {
        @Override
        public boolean isSimulated() {
            return address.getScheme().equals(SIMULATED);
        }
    }

    /**
     * A scanner behind {@code saned}.
     *
     * @param device name as {@code scanimage -L} prints it, e.g. {@code test:0}
     */
    record SaneScanner(DeviceId id, String host, int port, String device, int resolutionDpi)
            implements DeviceConfig {
        @Override
        public boolean isSimulated() {
            return host.equals(SIMULATED);
        }
    }

    /**
     * A scanner at a plug of this machine, which SANE drives.
     *
     * @param device name as {@code scanimage -L} prints it, e.g. {@code fujitsu:fi-7160:12345}
     * @param duplex whether both sides of a sheet are read
     */
    record LocalScanner(DeviceId id, String device, int resolutionDpi, boolean duplex)
            implements DeviceConfig {}

    /**
     * A receipt printer that speaks ESC/POS on a TCP port.
     *
     * @param port 9100 as delivered
     * @param widthDots printable dots of a line: 384 for 58 mm, 512 or 576 for 80 mm paper
     */
    record TcpReceiptPrinter(DeviceId id, String host, int port, int widthDots)
            implements DeviceConfig {
        @Override
        public boolean isSimulated() {
            return host.equals(SIMULATED);
        }
    }

    /**
     * A receipt printer that speaks ESC/POS on a serial line.
     *
     * @param port e.g. {@code /dev/serial/by-id/usb-…}
     * @param baudRate as set at the printer, 38 400 to 921 600
     * @param widthDots as of {@link TcpReceiptPrinter}
     */
    record SerialReceiptPrinter(DeviceId id, String port, int baudRate, int widthDots)
            implements DeviceConfig {
        @Override
        public boolean isSimulated() {
            return port.equals(SIMULATED);
        }
    }

    /**
     * A receipt printer that speaks ESC/POS on USB, of the USB printer class.
     *
     * @param file e.g. {@code /dev/usb/lp0}
     * @param widthDots as of {@link TcpReceiptPrinter}
     */
    record UsbReceiptPrinter(DeviceId id, String file, int widthDots) implements DeviceConfig {
        @Override
        public boolean isSimulated() {
            return file.equals(SIMULATED);
        }
    }

    /**
     * An office printer on the network, which prints slips on A4.
     *
     * @param address e.g. {@code ipp://192.0.2.30/ipp/print}; {@code ipps} is over TLS
     * @param certificate as of {@link EsclScanner}
     */
    record IppPrinter(DeviceId id, URI address, String certificate) implements DeviceConfig {
        @Override
        public boolean isSimulated() {
            return address.getScheme().equals(SIMULATED);
        }
    }

    /**
     * A reader for the chips of identity cards, behind the system's PC/SC service.
     *
     * @param reader the beginning of its name there, e.g. {@code ACS ACR1252 1S CL Reader}
     * @param signers folder with the certificates of those who sign cards
     */
    record ChipReader(DeviceId id, String reader, Path signers) implements DeviceConfig {
        @Override
        public boolean isSimulated() {
            return reader.equals(SIMULATED);
        }
    }

    /**
     * A device that a technician has switched off; it keeps its settings.
     *
     * @param device what it is when it is on again
     */
    record SwitchedOff(DeviceConfig device) implements DeviceConfig {
        @Override
        public DeviceId id() {
            return device.id();
        }
    }
}
