package vn.motcua.device.scanimage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.contract.device.DeviceFault;

/** What {@code scanimage} says of a trouble, in our words; texts of SANE 1.1, sane_strstatus. */
final class ScanimageWords {
    private static final Map<String, DeviceFault> FAULTS =
            Map.of(
                    "Device busy", DeviceFault.BUSY,
                    "End of file reached", DeviceFault.DATA_CORRUPT,
                    "Application transferred too few scanlines", DeviceFault.DATA_CORRUPT,
                    "Document feeder jammed", DeviceFault.PAPER_JAM,
                    "Document feeder out of documents", DeviceFault.FEEDER_EMPTY,
                    "Scanner cover is open", DeviceFault.COVER_OPEN,
                    "Access to resource has been denied", DeviceFault.ACCESS_DENIED,
                    "no SANE devices found", DeviceFault.NO_DEVICE);

    /** To open a device of that name is an invalid argument if there is none. */
    private static final String NOT_OPENED = "scanimage: open of device";

    private static final String INVALID = "Invalid argument";

    private ScanimageWords() {}

    /** The last trouble it spoke of; {@code HARDWARE_ERROR} if it named none that we know. */
    static DeviceFault fault(List<String> words) {
        return words.reversed().stream()
                .map(ScanimageWords::fault)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(DeviceFault.HARDWARE_ERROR);
    }

    private static Optional<DeviceFault> fault(String line) {
        if (line.startsWith(NOT_OPENED) && line.endsWith(INVALID)) {
            return Optional.of(DeviceFault.NO_DEVICE);
        }
        return FAULTS.entrySet().stream()
                .filter(each -> line.endsWith(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
