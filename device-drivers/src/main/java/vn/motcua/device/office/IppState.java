package vn.motcua.device.office;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.contract.device.DeviceStatus;

/**
 * How a printer says it is.
 *
 * <p>Source: RFC 8011, sections 5.4.11 and 5.4.12. The reasons' endings ({@code -error}, {@code
 * -warning}, {@code -report}) are left out where the word is clear: printers choose them freely.
 *
 * @param isStopped whether no job can move
 */
record IppState(boolean isStopped, List<String> reasons) {
    private static final int STOPPED = 5;

    static IppState of(IppMessage.Group printer) {
        return new IppState(
                printer.number("printer-state") == STOPPED, printer.texts("printer-state-reasons"));
    }

    /** What a person must do before paper comes out. */
    Optional<DeviceFault> fault() {
        Optional<DeviceFault> named =
                reasons.stream().flatMap(reason -> named(reason).stream()).findFirst();
        if (named.isPresent()) {
            return named;
        }
        boolean isBroken = isStopped || reasons.stream().anyMatch(it -> it.endsWith("-error"));
        return isBroken ? Optional.of(DeviceFault.HARDWARE_ERROR) : Optional.empty();
    }

    DeviceStatus status() {
        Optional<DeviceFault> fault = fault();
        if (fault.isPresent()) {
            return new DeviceStatus.Faulted(fault.get());
        }
        boolean isLow = words().anyMatch("media-low"::equals);
        return isLow ? new DeviceStatus.PaperLow() : new DeviceStatus.Ready();
    }

    private Stream<String> words() {
        return reasons.stream().map(IppState::word);
    }

    private static Optional<DeviceFault> named(String reason) {
        return switch (word(reason)) {
            case "media-empty", "media-needed", "input-tray-missing" ->
                    Optional.of(DeviceFault.PAPER_OUT);
            case "media-jam" -> Optional.of(DeviceFault.PAPER_JAM);
            case "cover-open", "door-open", "interlock-open" -> Optional.of(DeviceFault.COVER_OPEN);
            case "toner-empty",
                    "marker-supply-empty",
                    "paused",
                    "stopped-partly",
                    "spool-area-full",
                    "fuser-over-temp",
                    "output-area-full" ->
                    Optional.of(DeviceFault.HARDWARE_ERROR);
            case "shutdown", "timed-out", "connecting-to-device" ->
                    Optional.of(DeviceFault.OFFLINE);
            default -> Optional.empty();
        };
    }

    private static String word(String reason) {
        return reason.replaceFirst("-(error|warning|report)$", "");
    }
}
