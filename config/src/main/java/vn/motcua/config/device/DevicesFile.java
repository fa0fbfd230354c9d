package vn.motcua.config.device;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.motcua.config.ConfigFile;
import vn.motcua.config.ConfigNode;
import vn.motcua.contract.device.DeviceId;

/** Reads {@code devices.yaml}. */
public final class DevicesFile {
    private static final Pattern FINGERPRINT = Pattern.compile("[0-9A-F]{2}(:[0-9A-F]{2}){31}");

    /** Where an administrator puts the certificates of those who sign cards. */
    private static final String SIGNERS = "/etc/motcua/signers";

    /** The key that says whether a device is left unused for now. */
    static final String OFF = "switchedOff"; // YAML takes a bare "off" for a value

    private DevicesFile() {}

    /**
     * @throws vn.motcua.config.ConfigException naming file, key, value found and value wanted
     */
    public static List<DeviceConfig> read(Path file) {
        return devices(ConfigFile.read(file));
    }

    /** As {@link #read}, from text that is already here; {@code file} is named in messages. */
    public static List<DeviceConfig> parse(Path file, String text) {
        return devices(ConfigFile.parse(file, text));
    }

    private static List<DeviceConfig> devices(ConfigNode root) {
        List<DeviceConfig> devices = new ArrayList<>();
        Set<DeviceId> names = new HashSet<>();
        for (ConfigNode node : root.each("devices")) {
            DeviceConfig device = device(node);
            if (!names.add(device.id())) {
                throw node.wrong("id", device.id(), "Give every device a name of its own");
            }
            boolean isOff = node.flag(OFF, false);
            node.close();
            devices.add(isOff ? new DeviceConfig.SwitchedOff(device) : device);
        }
        root.close();
        return List.copyOf(devices);
    }

    private static DeviceConfig device(ConfigNode node) {
        DeviceId id = id(node);
        String driver = node.text("driver", "serial-code-reader");
        return switch (driver) {
            case "serial-code-reader" ->
                    new DeviceConfig.SerialCodeReader(
                            id, port(node), node.integer("baudRate", 1200, 921_600, 115_200));
            case "keyboard-code-reader" ->
                    new DeviceConfig.KeyboardCodeReader(
                            id, node.text("file", "/dev/input/by-id/usb-…-event-kbd"));
            case "escl-scanner", "sane-scanner", "local-scanner" -> scanner(driver, id, node);
            case "tcp-receipt-printer", "serial-receipt-printer", "usb-receipt-printer" ->
                    printer(driver, id, node);
            case "ipp-printer" ->
                    new DeviceConfig.IppPrinter(id, ippAddress(node), certificate(node));
            case "chip-reader" ->
                    new DeviceConfig.ChipReader(
                            id,
                            node.text("reader", "ACS ACR1252 1S CL Reader"),
                            Path.of(node.text("signers", SIGNERS, SIGNERS)));
            default ->
                    throw node.wrong(
                            "driver",
                            driver,
                            "Write serial-code-reader, keyboard-code-reader, escl-scanner,"
                                    + " sane-scanner, local-scanner, tcp-receipt-printer,"
                                    + " serial-receipt-printer, usb-receipt-printer,"
                                    + " ipp-printer or chip-reader");
        };
    }

    private static DeviceConfig scanner(String driver, DeviceId id, ConfigNode node) {
        if (driver.equals("escl-scanner")) {
            return new DeviceConfig.EsclScanner(
                    id,
                    esclAddress(node),
                    certificate(node),
                    node.integer("resolutionDpi", 100, 600, 300),
                    node.flag("duplex", false));
        }
        if (driver.equals("local-scanner")) {
            return new DeviceConfig.LocalScanner(
                    id,
                    node.text("device", "fujitsu:fi-7160:12345"),
                    node.integer("resolutionDpi", 75, 600, 300),
                    node.flag("duplex", false));
        }
        return new DeviceConfig.SaneScanner(
                id,
                node.text("host", "127.0.0.1"),
                node.integer("port", 1, 65_535, 6566),
                node.text("device", "test:0"),
                node.integer("resolutionDpi", 75, 600, 300));
    }

    private static DeviceConfig printer(String driver, DeviceId id, ConfigNode node) {
        int widthDots = node.integer("widthDots", 256, 832, 576);
        return switch (driver) {
            case "serial-receipt-printer" ->
                    new DeviceConfig.SerialReceiptPrinter(
                            id,
                            port(node),
                            node.integer("baudRate", 38_400, 921_600, 115_200),
                            widthDots);
            case "usb-receipt-printer" ->
                    new DeviceConfig.UsbReceiptPrinter(
                            id, node.text("file", "/dev/usb/lp0"), widthDots);
            default ->
                    new DeviceConfig.TcpReceiptPrinter(
                            id,
                            node.text("host", "192.0.2.20"),
                            node.integer("port", 1, 65_535, 9100),
                            widthDots);
        };
    }

    private static String port(ConfigNode node) {
        return node.text("port", "/dev/serial/by-id/usb-…");
    }

    private static DeviceId id(ConfigNode node) {
        String id = node.text("id", "scanner");
        try {
            return new DeviceId(id);
        } catch (IllegalArgumentException refused) {
            throw node.wrong("id", id, "Use 1 to 32 of a-z, 0-9 and hyphen");
        }
    }

    private static URI esclAddress(ConfigNode node) {
        String example = "http://192.0.2.15/eSCL";
        if (node.text("address", example).equals(DeviceConfig.SIMULATED)) {
            return URI.create(DeviceConfig.SIMULATED + ":scanner");
        }
        URI address = node.address("address", example);
        if (!address.getScheme().equals("http") && !address.getScheme().equals("https")) {
            throw node.wrong(
                    "address", address, "Write the scanner's eSCL address, e.g. " + example);
        }
        return address;
    }

    private static String certificate(ConfigNode node) {
        String example = "3F:2A:… (32 pairs)";
        String pairs = node.text(DeviceConfig.CERTIFICATE, example, "").toUpperCase(Locale.ROOT);
        if (!pairs.isEmpty() && !FINGERPRINT.matcher(pairs).matches()) {
            throw node.wrong(
                    DeviceConfig.CERTIFICATE,
                    pairs,
                    "Write the SHA-256 fingerprint that the device shows, e.g. " + example);
        }
        return pairs;
    }

    private static URI ippAddress(ConfigNode node) {
        String example = "ipp://192.0.2.30/ipp/print";
        if (node.text("address", example).equals(DeviceConfig.SIMULATED)) {
            return URI.create(DeviceConfig.SIMULATED + ":printer");
        }
        URI address = node.address("address", example);
        boolean isIpp = List.of("ipp", "ipps").contains(address.getScheme());
        if (!isIpp || address.getHost() == null) {
            throw node.wrong(
                    "address", address, "Write the printer's IPP address, e.g. " + example);
        }
        return address;
    }
}
