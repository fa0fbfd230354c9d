package vn.motcua.config.device;

import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.motcua.contract.device.DeviceRole;

/** Each driver, and what there is to set about its device; other values are written by hand. */
public enum DriverKind {
    SERIAL_CODE_READER(DeviceRole.CODE_READER),
    KEYBOARD_CODE_READER(DeviceRole.CODE_READER),
    ESCL_SCANNER(DeviceRole.DOCUMENT_SCANNER),
    SANE_SCANNER(DeviceRole.DOCUMENT_SCANNER),
    LOCAL_SCANNER(DeviceRole.DOCUMENT_SCANNER),
    TCP_RECEIPT_PRINTER(DeviceRole.RECEIPT_PRINTER),
    SERIAL_RECEIPT_PRINTER(DeviceRole.RECEIPT_PRINTER),
    USB_RECEIPT_PRINTER(DeviceRole.RECEIPT_PRINTER),
    IPP_PRINTER(DeviceRole.RECEIPT_PRINTER),
    CHIP_READER(DeviceRole.CHIP_READER);

    private static final String ESCL_PATH = "/eSCL";
    private static final String IPP_PATH = "/ipp/print";
    private static final List<String> SECURE = List.of("https", "ipps");

    private final DeviceRole role;

    DriverKind(DeviceRole role) {
        this.role = role;
    }

    /**
     * A setting with few values.
     *
     * @param usual what suits most devices
     */
    public record Setting(String key, List<String> choices, String usual) {
        static final Setting READER_BAUD =
                new Setting("baudRate", List.of("9600", "19200", "38400", "115200"), "115200");
        static final Setting PRINTER_BAUD =
                new Setting("baudRate", List.of("38400", "57600", "115200"), "115200");
        static final Setting RESOLUTION =
                new Setting("resolutionDpi", List.of("200", "300", "400"), "300");
        static final Setting DUPLEX = new Setting("duplex", List.of("false", "true"), "false");
        static final Setting WIDTH = new Setting("widthDots", List.of("384", "512", "576"), "576");

        public Setting {
            choices = List.copyOf(choices);
        }
    }

    /** Its word in {@code devices.yaml}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<DriverKind> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    public static List<DriverKind> of(DeviceRole role) {
        return Arrays.stream(values()).filter(each -> each.role == role).toList();
    }

    public DeviceRole role() {
        return role;
    }

    public List<Setting> settings() {
        return switch (this) {
            case SERIAL_CODE_READER -> List.of(Setting.READER_BAUD);
            case KEYBOARD_CODE_READER, IPP_PRINTER, CHIP_READER -> List.of();
            case ESCL_SCANNER, LOCAL_SCANNER -> List.of(Setting.RESOLUTION, Setting.DUPLEX);
            case SANE_SCANNER -> List.of(Setting.RESOLUTION);
            case TCP_RECEIPT_PRINTER, USB_RECEIPT_PRINTER -> List.of(Setting.WIDTH);
            case SERIAL_RECEIPT_PRINTER -> List.of(Setting.PRINTER_BAUD, Setting.WIDTH);
        };
    }

    /** The usual values of all settings. */
    public Map<String, String> usual() {
        Map<String, String> usual = new LinkedHashMap<>();
        settings().forEach(each -> usual.put(each.key(), each.usual()));
        return usual;
    }

    /**
     * The keys that say where the device is.
     *
     * @param place as people write it: a file, an address, a host with or without a port
     */
    public Map<String, String> placed(String place) {
        return switch (this) {
            case SERIAL_CODE_READER, SERIAL_RECEIPT_PRINTER -> Map.of("port", place);
            case KEYBOARD_CODE_READER, USB_RECEIPT_PRINTER -> Map.of("file", place);
            case ESCL_SCANNER -> Map.of("address", address("http", place, ESCL_PATH));
            case IPP_PRINTER -> Map.of("address", address("ipp", place, IPP_PATH));
            case TCP_RECEIPT_PRINTER -> hostAndPort(place);
            case LOCAL_SCANNER -> Map.of("device", place);
            case CHIP_READER -> Map.of("reader", place);
            case SANE_SCANNER -> {
                int end = place.indexOf('/');
                Map<String, String> keys =
                        new LinkedHashMap<>(hostAndPort(end < 0 ? place : place.substring(0, end)));
                keys.put("device", end < 0 ? "" : place.substring(end + 1));
                yield keys;
            }
        };
    }

    /** Where a device at this place shows a certificate; nothing if it need not show one. */
    public Optional<URI> secureAddress(String place) {
        try {
            return Optional.ofNullable(placed(place).get("address"))
                    .map(URI::create)
                    .filter(address -> SECURE.contains(address.getScheme()))
                    .filter(address -> address.getHost() != null)
                    .map(DriverKind::withPort);
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    private static URI withPort(URI address) {
        boolean isUsualIpps = address.getScheme().equals("ipps") && address.getPort() < 0;
        return isUsualIpps ? URI.create("ipps://" + address.getHost() + ":631") : address;
    }

    private static String address(String scheme, String place, String path) {
        String address = place.contains("://") ? place : scheme + "://" + place;
        boolean hasPath = address.indexOf('/', address.indexOf("://") + 3) >= 0;
        return hasPath ? address : address + path;
    }

    private static Map<String, String> hostAndPort(String place) {
        int colon = place.lastIndexOf(':');
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("host", colon < 0 ? place : place.substring(0, colon));
        if (colon >= 0) {
            keys.put("port", place.substring(colon + 1));
        }
        return keys;
    }
}
